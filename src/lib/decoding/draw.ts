import { descending } from '../math/order';

/** A token that was drawn, and why: the random number fell in its part of the number line. */
export interface Draw {
	/** Id of the token. */
	readonly index: number;
	/** Its part of the line from 0 to 1, from ≤ u < to; `to` − `from` is its probability. */
	readonly from: number;
	readonly to: number;
	/** The random number, in [0, 1). */
	readonly u: number;
}

/**
 * Draws by the inverse of the cumulative distribution. On the number line the most probable token comes
 * first and then the others down to the least, ties by the lower id, so that the line reads as bars in
 * order of probability do. Probabilities are divided by their sum, which float32 leaves a little off 1.
 * Throws RangeError for u outside [0, 1), or when no probability is above 0.
 */
export function draw(probabilities: Float32Array, u: number): Draw {
	if (!(u >= 0 && u < 1)) throw new RangeError(`a draw takes a number in [0, 1), not ${u}`);
	const total = probabilities.reduce((sum, probability) => sum + probability, 0);
	if (!(total > 0)) throw new RangeError('there is nothing to draw from');
	let last: Draw | null = null;
	let from = 0;
	let sum = 0;
	for (const index of descending(probabilities)) {
		const probability = probabilities[index] ?? 0;
		if (probability === 0) break;
		sum += probability;
		const to = sum / total;
		last = { index, from, to, u };
		if (u < to) return last;
		from = to;
	}
	// Sums in another order can end a rounding error below 1; what is beyond belongs to the last token.
	if (!last) throw new RangeError('there is nothing to draw from');
	return { ...last, to: 1 };
}
