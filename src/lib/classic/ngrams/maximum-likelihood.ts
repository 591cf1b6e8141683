import { levelOf, none, type NgramCounts } from './counts';
import { countAt, eachAfter, estimateOf, wholeContext, type Estimate } from './estimate';

/**
 * Relative frequencies: count(context, unit) / count(context). Null after a context that was never seen, 0 for a
 * unit that never came after it. Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Shannon, "A mathematical theory of communication", 1948, section 3.
 */
export function maximumLikelihood(counts: NgramCounts, n: number): Estimate {
	return estimateOf(
		counts,
		n,
		(contexts) => {
			const { length, node, total } = wholeContext(counts, contexts, n);
			if (node === none) return null;
			const shares = new Float64Array(counts.vocabularySize);
			const found = levelOf(counts, length + 1).counts;
			eachAfter(counts, length, node, (unit, child) => {
				shares[unit] = (found[child] as number) / total;
			});
			return shares;
		},
		(trail) => {
			const { length, node, total } = wholeContext(counts, trail.contexts, n);
			return node === none ? null : countAt(counts, trail, length) / total;
		}
	);
}
