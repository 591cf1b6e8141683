import { levelOf, none, type NgramCounts } from './counts';
import {
	checkOrder,
	countAfter,
	eachAfter,
	uniformOver,
	wholeContext,
	type Estimate
} from './estimate';

/**
 * Every n-gram counts as if it had occurred `k` times more: (count + k) / (total + k · vocabulary). After a
 * context that was never seen all units are alike. Throws RangeError unless k > 0 and 1 ≤ n ≤ the order counted.
 * Lidstone 1920; with k = 1 Laplace's rule of succession.
 */
export function addK(counts: NgramCounts, n: number, k: number): Estimate {
	checkOrder(counts, n);
	if (!(k > 0 && k < Infinity)) throw new RangeError(`k is a number above 0, not ${k}`);
	const { vocabularySize } = counts;
	const place = (context: ArrayLike<number>) => {
		const found = wholeContext(counts, context, n);
		return { ...found, total: found.total + k * vocabularySize };
	};
	return {
		n,
		distribution(context) {
			const { length, node, total } = place(context);
			if (node === none) return uniformOver(vocabularySize);
			const shares = new Float64Array(vocabularySize).fill(k / total);
			const { counts: found } = levelOf(counts, length + 1);
			eachAfter(counts, length, node, (unit, child) => {
				shares[unit] = ((found[child] as number) + k) / total;
			});
			return shares;
		},
		probability(context, unit) {
			const { length, node, total } = place(context);
			if (node === none) return 1 / vocabularySize;
			return (countAfter(counts, length, node, unit) + k) / total;
		}
	};
}
