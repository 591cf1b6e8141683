import { logSumExp } from './softmax';

/**
 * Surprise −log₂ p of one entry of a distribution given by its logits, in bits: 0 for what was certain, ∞ for a
 * logit of −∞. Over all logits, at temperature 1, and exact where p itself would round to 0 or 1.
 * Throws RangeError for an entry that there is none of, and as `softmax` does. Shannon 1948, section 6.
 */
export function surpriseBits(logits: Float32Array, index: number): number {
	const logit = logits[index];
	if (logit === undefined)
		throw new RangeError(`there is no entry ${index} among ${logits.length} logits`);
	// Rounding may put the sum a hair below its only large term.
	return Math.max(0, (logSumExp(logits) - logit) / Math.LN2);
}
