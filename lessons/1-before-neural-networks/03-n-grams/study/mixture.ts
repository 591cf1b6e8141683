import { seenContexts, type NgramCounts } from '$lib/classic/ngrams/counts';
import { seenLengths } from '$lib/classic/ngrams/estimate';

/**
 * What each length of n-grams adds to interpolation's answer after a context: [0] equal shares for all units, [1]
 * single units, [2] pairs and so on; sums to 1. `weights` are λ of the lengths 1 to n. Each is taken of what the
 * longer ones leave, and a context that was never seen leaves everything, so that λ alone says little.
 */
export function mixtureAfter(
	counts: NgramCounts,
	n: number,
	weights: readonly number[],
	context: readonly number[]
): number[] {
	const lengths = seenLengths(seenContexts(counts, context, n - 1), n);
	const shares = new Array<number>(lengths + 1).fill(0);
	let left = 1;
	for (let length = lengths; length > 0; length--) {
		const weight = weights[length - 1] ?? 0;
		shares[length] = left * weight;
		left *= 1 - weight;
	}
	shares[0] = left;
	return shares;
}
