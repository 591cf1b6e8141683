import { none, trailOf, type NgramCounts, type Trail } from './counts';
import type { Estimate } from './estimate';

/** How a model fares on a text. */
export interface TextScore {
	/** Units in the text. */
	readonly units: number;
	/** Bits that the model needs for the whole text; infinite when it holds the impossible. */
	readonly bits: number;
	/** Places that the model gives no probability at all, or has no answer for. */
	readonly impossible: number;
}

/** The trail of every unit of a text after those before it, for models up to n; nothing is imagined before the text. */
export function trailsOf(counts: NgramCounts, ids: Uint32Array, n: number): Trail[] {
	return Array.from(ids, (unit, position) => {
		const context = ids.subarray(Math.max(0, position - n + 1), position);
		return trailOf(counts, context, unit, n - 1);
	});
}

/** What a text costs under a model: the sum of −log₂ P(unit | the units before it). Shannon 1948. */
export function crossEntropy(estimate: Estimate, trails: readonly Trail[]): TextScore {
	let bits = 0;
	let impossible = 0;
	for (const trail of trails) {
		const share = estimate.probabilityAt(trail);
		if (share === null || share === 0) impossible++;
		else bits -= Math.log2(share);
	}
	return { units: trails.length, bits: impossible > 0 ? Infinity : bits, impossible };
}

/** Perplexity: 2 to the mean bits per unit; as many equally likely choices would be as hard. NaN for no units. */
export function perplexity({ bits, units }: TextScore): number {
	return 2 ** (bits / units);
}

/** Share of a text's places whose n − 1 units before were never seen with a unit after them, [0, 1]; 0 of none. */
export function unseenContexts(trails: readonly Trail[], n: number): number {
	const unseen = trails.filter(({ contexts }) => {
		const length = Math.min(n, contexts.length) - 1;
		return contexts[length] === none;
	});
	return trails.length === 0 ? 0 : unseen.length / trails.length;
}
