import { none, seenContexts, type NgramCounts } from './counts';
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

/**
 * What a text costs under a model: the sum of −log₂ P(unit | the units before it). The first units have shorter
 * contexts; nothing is imagined before the text. Shannon 1948.
 */
export function crossEntropy(estimate: Estimate, ids: Uint32Array): TextScore {
	let bits = 0;
	let impossible = 0;
	for (let position = 0; position < ids.length; position++) {
		const context = ids.subarray(Math.max(0, position - estimate.n + 1), position);
		const share = estimate.probability(context, ids[position] as number);
		if (share === null || share === 0) impossible++;
		else bits -= Math.log2(share);
	}
	return { units: ids.length, bits: impossible > 0 ? Infinity : bits, impossible };
}

/** Perplexity: 2 to the mean bits per unit; as many equally likely choices would be as hard. NaN for no units. */
export function perplexity({ bits, units }: TextScore): number {
	return 2 ** (bits / units);
}

/** Share of a text's places whose n − 1 units before were never seen with a unit after them, [0, 1]; 0 of none. */
export function unseenContexts(counts: NgramCounts, n: number, ids: Uint32Array): number {
	let unseen = 0;
	for (let position = 0; position < ids.length; position++) {
		const context = ids.subarray(Math.max(0, position - n + 1), position);
		if (seenContexts(counts, context, n - 1).at(-1) === none) unseen++;
	}
	return ids.length === 0 ? 0 : unseen / ids.length;
}
