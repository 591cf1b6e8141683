import { levelOf, none, type NgramCounts } from './counts';
import { checkOrder, countAfter, eachAfter, wholeContext, type Estimate } from './estimate';

/**
 * Relative frequencies: count(context, unit) / count(context). Null after a context that was never seen, 0 for a
 * unit that never came after it. Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Shannon, "A mathematical theory of communication", 1948, section 3.
 */
export function maximumLikelihood(counts: NgramCounts, n: number): Estimate {
	checkOrder(counts, n);
	const place = (context: ArrayLike<number>) => wholeContext(counts, context, n);
	return {
		n,
		distribution(context) {
			const { length, node, total } = place(context);
			if (node === none) return null;
			const shares = new Float64Array(counts.vocabularySize);
			const { counts: found } = levelOf(counts, length + 1);
			eachAfter(counts, length, node, (unit, child) => {
				shares[unit] = (found[child] as number) / total;
			});
			return shares;
		},
		probability(context, unit) {
			const { length, node, total } = place(context);
			return node === none ? null : countAfter(counts, length, node, unit) / total;
		}
	};
}
