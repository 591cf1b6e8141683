import { levelOf, none, seenContexts, type NgramCounts } from './counts';
import { checkOrder, countAfter } from './estimate';

/** What a step to a shorter context costs. */
export const stepFactor = 0.4;

/** Scores units after a context. Scores do not sum to 1: they are no probabilities and have no perplexity. */
export interface Scorer {
	/** Longest n-gram that it looks at. */
	readonly n: number;
	/** Score of every unit, [vocabulary], each in [0, 1]. */
	scores(context: ArrayLike<number>): Float64Array;
	/** Score of one unit, in [0, 1]. */
	score(context: ArrayLike<number>, unit: number): number;
}

/**
 * Stupid backoff: the relative frequency after the longest context in which the unit was seen, times 0.4 for
 * each unit that the context had to be shortened by. Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Brants, Popat, Xu, Och, Dean, "Large language models in machine translation", 2007.
 */
export function stupidBackoff(counts: NgramCounts, n: number): Scorer {
	checkOrder(counts, n);
	const score = (nodes: readonly number[], unit: number): number => {
		let factor = 1;
		for (let length = nodes.length - 1; length >= 0; length--) {
			const node = nodes[length] ?? none;
			const seen = node === none ? 0 : countAfter(counts, length, node, unit);
			if (seen > 0) return (factor * seen) / (levelOf(counts, length).followed[node] as number);
			factor *= stepFactor;
		}
		return 0;
	};
	return {
		n,
		scores(context) {
			const nodes = seenContexts(counts, context, n - 1);
			return Float64Array.from({ length: counts.vocabularySize }, (_, unit) => score(nodes, unit));
		},
		score: (context, unit) => score(seenContexts(counts, context, n - 1), unit)
	};
}
