/** The largest value; throws RangeError when there is none that is finite, or when one is NaN or +∞. */
function largest(logits: Float32Array): number {
	let max = -Infinity;
	for (const logit of logits) {
		if (Number.isNaN(logit) || logit === Infinity)
			throw new RangeError(`a softmax takes finite logits or −∞, not ${logit}`);
		if (logit > max) max = logit;
	}
	if (max === -Infinity) throw new RangeError('a softmax needs at least one finite logit');
	return max;
}

/**
 * Probabilities of logits at temperature 1; sums are taken in float64 and the largest logit is
 * subtracted first, so that nothing overflows. A logit of −∞ has probability 0.
 * Throws RangeError for NaN, +∞, or no finite logit.
 */
export function softmax(logits: Float32Array): Float32Array {
	const max = largest(logits);
	// Loops: `from` with a function took ten times as long, and this runs for every token.
	const weights = new Float64Array(logits.length);
	let sum = 0;
	for (let i = 0; i < weights.length; i++)
		sum += weights[i] = Math.exp((logits[i] as number) - max);
	const probabilities = new Float32Array(logits.length);
	for (let i = 0; i < weights.length; i++) probabilities[i] = (weights[i] as number) / sum;
	return probabilities;
}

/** ln Σ exp(logit), in nats, computed without overflow; throws RangeError as `softmax` does. */
export function logSumExp(logits: Float32Array): number {
	const max = largest(logits);
	let sum = 0;
	for (const logit of logits) sum += Math.exp(logit - max);
	return max + Math.log(sum);
}

/** Shannon entropy −Σ p ln p of a distribution, in nats; 0 to ln(length). */
export function entropyNats(probabilities: Float32Array): number {
	let entropy = 0;
	for (const p of probabilities) if (p > 0) entropy -= p * Math.log(p);
	// −1 · ln 1 is −0.
	return entropy + 0;
}

/** Shannon entropy −Σ p log₂ p of a distribution, in bits; 0 to log₂(length). */
export function entropyBits(probabilities: Float32Array): number {
	return entropyNats(probabilities) / Math.LN2;
}
