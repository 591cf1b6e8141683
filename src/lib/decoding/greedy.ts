import { topIndices } from '../math/order';
import { keepOnly } from './keep-only';

/** Cuts all tokens but the most probable; of equals, the one with the lowest id stays. */
export function greedy(logits: Float32Array): Float32Array {
	return keepOnly(logits, topIndices(logits, 1));
}
