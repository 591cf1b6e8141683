import { levelOf, none, type NgramCounts } from './counts';
import { countAt, eachAfter, estimateOf, wholeContext, type Estimate } from './estimate';

/**
 * Every n-gram counts as if it had occurred `k` times more: (count + k) / (total + k · vocabulary). After a
 * context that was never seen all units are alike. Throws RangeError unless k > 0 and 1 ≤ n ≤ the order counted.
 * Lidstone 1920; with k = 1 Laplace's rule of succession.
 */
export function addK(counts: NgramCounts, n: number, k: number): Estimate {
	if (!(k > 0 && k < Infinity)) throw new RangeError(`k is a number above 0, not ${k}`);
	const { vocabularySize } = counts;
	return estimateOf(
		counts,
		n,
		(contexts) => {
			const { length, node, total } = wholeContext(counts, contexts, n);
			const divisor = total + k * vocabularySize;
			const shares = new Float64Array(vocabularySize).fill(k / divisor);
			if (node === none) return shares;
			const found = levelOf(counts, length + 1).counts;
			eachAfter(counts, length, node, (unit, child) => {
				shares[unit] = ((found[child] as number) + k) / divisor;
			});
			return shares;
		},
		(trail) => {
			const { length, total } = wholeContext(counts, trail.contexts, n);
			return (countAt(counts, trail, length) + k) / (total + k * vocabularySize);
		}
	);
}
