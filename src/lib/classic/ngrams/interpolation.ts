import { levelOf, type NgramCounts } from './counts';
import {
	countAt,
	eachAfter,
	estimateOf,
	seenLengths,
	uniformOver,
	type Estimate
} from './estimate';

/**
 * Linear interpolation (Jelinek and Mercer 1980): the estimate of each length is its relative frequency, weighed
 * λ, and the estimate of one unit less, weighed 1 − λ, down to equal shares. `weights` are λ of the lengths
 * 1 to n, each in [0, 1]; an unseen context is passed over to the shorter one whole.
 * Throws RangeError for another number of weights, one outside [0, 1], or unless 1 ≤ n ≤ the order counted.
 */
export function interpolation(
	counts: NgramCounts,
	n: number,
	weights: readonly number[]
): Estimate {
	if (weights.length !== n || weights.some((weight) => !(weight >= 0 && weight <= 1)))
		throw new RangeError(`${n} weights from 0 to 1 are needed, not [${weights.join(', ')}]`);
	const total = (length: number, context: number) =>
		levelOf(counts, length).followed[context] as number;
	return estimateOf(
		counts,
		n,
		(contexts) => {
			const shares = uniformOver(counts.vocabularySize);
			for (let length = 0; length < seenLengths(contexts, n); length++) {
				const [weight, context] = [weights[length] as number, contexts[length] as number];
				const found = levelOf(counts, length + 1).counts;
				const scale = weight / total(length, context);
				shares.forEach((share, unit) => (shares[unit] = share * (1 - weight)));
				eachAfter(counts, length, context, (unit, child) => {
					shares[unit] = (shares[unit] as number) + scale * (found[child] as number);
				});
			}
			return shares;
		},
		(trail) => {
			let share = 1 / counts.vocabularySize;
			for (let length = 0; length < seenLengths(trail.contexts, n); length++) {
				const weight = weights[length] as number;
				const context = trail.contexts[length] as number;
				const frequency = countAt(counts, trail, length) / total(length, context);
				share = weight * frequency + (1 - weight) * share;
			}
			return share;
		}
	);
}
