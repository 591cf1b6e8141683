import { layerNorm, type LayerNorm } from './layer-norm';

/**
 * The logit lens: what the model would say if it stopped here. A row of the residual stream [dModel]
 * goes through the final norm and the unembedding [dVocab, dModel] (row-major, one row a token), to
 * logits [dVocab]. At the last block's output these are the model's own logits.
 * Throws RangeError when the shapes do not fit. nostalgebraist, "interpreting GPT: the logit lens", 2020.
 */
export function lensLogits(
	residual: Float32Array,
	norm: LayerNorm,
	unembedding: Float32Array
): Float32Array {
	const width = residual.length;
	if (width === 0 || unembedding.length % width !== 0)
		throw new RangeError(`an unembedding of ${unembedding.length} values has no rows of ${width}`);
	const normalized = layerNorm(residual, norm);
	const logits = new Float32Array(unembedding.length / width);
	for (let id = 0, at = 0; id < logits.length; id++) {
		let sum = 0;
		for (let i = 0; i < width; i++)
			sum += (normalized[i] as number) * (unembedding[at++] as number);
		logits[id] = sum;
	}
	return logits;
}
