/**
 * Makes each token that is in the text already less probable, once however often it occurs: a positive
 * logit is divided by `penalty`, a negative one multiplied. Keskar et al. 2019, section 4.1, which
 * divides all; dividing a negative logit would reward it, hence the sign rule of Hugging Face.
 * Throws RangeError for an id outside the vocabulary.
 */
export function repetitionPenalty(
	logits: Float32Array,
	penalty: number,
	ids: readonly number[]
): Float32Array {
	const result = Float32Array.from(logits);
	for (const id of ids) {
		// Read from the input, so that a token counts once.
		const logit = logits[id];
		if (logit === undefined)
			throw new RangeError(`token ${id} is not among ${logits.length} logits`);
		result[id] = logit > 0 ? logit / penalty : logit * penalty;
	}
	return result;
}
