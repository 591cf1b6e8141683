import { levelOf, none, trailOf, type NgramCounts } from './counts';
import { checkOrder, countAt } from './estimate';

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
	const score = (context: ArrayLike<number>, unit: number): number => {
		const trail = trailOf(counts, context, unit, n - 1);
		let factor = 1;
		for (let length = trail.contexts.length - 1; length >= 0; length--) {
			const seen = countAt(counts, trail, length);
			const place = trail.contexts[length] ?? none;
			if (seen > 0) return (factor * seen) / (levelOf(counts, length).followed[place] as number);
			factor *= stepFactor;
		}
		return 0;
	};
	return {
		n,
		scores: (context) =>
			Float64Array.from({ length: counts.vocabularySize }, (_, unit) => score(context, unit)),
		score
	};
}
