import { topIndices } from '../math/order';
import { keepOnly } from './keep-only';

/**
 * Cuts all tokens but the `k` most probable, exactly k of them: of equals, lower ids stay.
 * (Hugging Face keeps every token that equals the last.) Throws RangeError unless k is at least 1.
 * Fan, Lewis, Dauphin 2018.
 */
export function topK(logits: Float32Array, k: number): Float32Array {
	if (!(k >= 1)) throw new RangeError(`top-k keeps at least 1 token, not ${k}`);
	return keepOnly(logits, topIndices(logits, k));
}
