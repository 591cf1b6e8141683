import { levelOf, none, seenContexts, type NgramCounts } from './counts';
import { checkOrder, countAfter, eachAfter, uniformOver, type Estimate } from './estimate';

/**
 * Linear interpolation (Jelinek and Mercer 1980): the estimate of each length is its relative frequency, weighed
 * λ, and the estimate of one unit less, weighed 1 − λ, down to equal shares. `weights` are λ of the lengths
 * 1 to n, each in [0, 1]; an unseen context is passed over to the shorter one whole.
 * Throws RangeError for another number of weights, or one outside [0, 1].
 */
export function interpolation(
	counts: NgramCounts,
	n: number,
	weights: readonly number[]
): Estimate {
	checkOrder(counts, n);
	if (weights.length !== n || weights.some((weight) => !(weight >= 0 && weight <= 1)))
		throw new RangeError(`${n} weights from 0 to 1 are needed, not [${weights.join(', ')}]`);
	const total = (length: number, node: number) => levelOf(counts, length).followed[node] as number;
	return {
		n,
		distribution(context) {
			const shares = uniformOver(counts.vocabularySize);
			for (const [length, node] of seenContexts(counts, context, n - 1).entries()) {
				if (node === none) break;
				const weight = weights[length] as number;
				const scale = weight / total(length, node);
				const found = levelOf(counts, length + 1).counts;
				for (let unit = 0; unit < shares.length; unit++)
					shares[unit] = (shares[unit] as number) * (1 - weight);
				eachAfter(counts, length, node, (unit, child) => {
					shares[unit] = (shares[unit] as number) + scale * (found[child] as number);
				});
			}
			return shares;
		},
		probability(context, unit) {
			let share = 1 / counts.vocabularySize;
			for (const [length, node] of seenContexts(counts, context, n - 1).entries()) {
				if (node === none) break;
				const weight = weights[length] as number;
				const likelihood = countAfter(counts, length, node, unit) / total(length, node);
				share = weight * likelihood + (1 - weight) * share;
			}
			return share;
		}
	};
}
