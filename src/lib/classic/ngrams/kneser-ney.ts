import { levelOf, none, type NgramCounts } from './counts';
import {
	checkOrder,
	countsOfCounts,
	eachAfter,
	estimateOf,
	seenLengths,
	uniformOver,
	type Estimate
} from './estimate';

/** What one length contributes. */
interface Part {
	/** What each n-gram counts for, [ngram]: occurrences at length n, different units before it below. */
	readonly values: Uint32Array;
	/** Sum of these over the units after each context, [context]. */
	readonly totals: Float64Array;
	/** How many units after each context count for anything, [context]. */
	readonly different: Uint32Array;
	/** Taken from each value, in (0, 1). */
	readonly discount: number;
}

/**
 * In how many different places each n-gram of `length` units continues something: the number of different units
 * right before it, N₁₊(• ngram), [ngram]. Throws RangeError unless a longer length was counted.
 */
export function continuationCounts(counts: NgramCounts, length: number): Uint32Array {
	const result = new Uint32Array(levelOf(counts, length).counts.length);
	for (const node of levelOf(counts, length + 1).shorter)
		result[node] = (result[node] as number) + 1;
	return result;
}

/** n₁ / (n₁ + 2 n₂); 0.75 where either is missing, for which the formula gives 0 or 1. */
export function absoluteDiscount(values: Uint32Array): number {
	const [, once = 0, twice = 0] = countsOfCounts(values, 2);
	return once > 0 && twice > 0 ? once / (once + 2 * twice) : 0.75;
}

function partOf(counts: NgramCounts, length: number, n: number): Part {
	const values =
		length + 1 === n ? levelOf(counts, n).counts : continuationCounts(counts, length + 1);
	const contexts = levelOf(counts, length).counts.length;
	const totals = new Float64Array(contexts);
	const different = new Uint32Array(contexts);
	for (let context = 0; context < contexts; context++)
		eachAfter(counts, length, context, (_, node) => {
			const value = values[node] as number;
			if (value === 0) return;
			totals[context] = (totals[context] as number) + value;
			different[context] = (different[context] as number) + 1;
		});
	return { values, totals, different, discount: absoluteDiscount(values) };
}

/**
 * Interpolated Kneser–Ney with one discount a length: P(unit | context) is (value − D)⁺ / total, and what D takes
 * goes to the next shorter context, down to equal shares. A value is how often the n-gram occurs at length n, and
 * at shorter lengths after how many different units it does. Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Kneser and Ney 1995; interpolated as in Chen and Goodman 1999.
 */
export function kneserNey(counts: NgramCounts, n: number): Estimate {
	checkOrder(counts, n);
	const parts = Array.from({ length: n }, (_, length) => partOf(counts, length, n));
	/** What to do at each length that was seen: the part, its total and what is handed on, shortest first. */
	const stepsFor = (contexts: readonly number[]) =>
		parts.slice(0, seenLengths(contexts, n)).flatMap((part, length) => {
			const context = contexts[length] as number;
			const total = part.totals[context] as number;
			// A context at the very start of the text may continue nothing.
			if (total === 0) return [];
			const handedOn = (part.discount * (part.different[context] as number)) / total;
			return [{ length, context, part, total, handedOn }];
		});
	return estimateOf(
		counts,
		n,
		(contexts) => {
			const shares = uniformOver(counts.vocabularySize);
			for (const { length, context, part, total, handedOn } of stepsFor(contexts)) {
				shares.forEach((share, unit) => (shares[unit] = share * handedOn));
				eachAfter(counts, length, context, (unit, ngram) => {
					const own = Math.max((part.values[ngram] as number) - part.discount, 0) / total;
					shares[unit] = (shares[unit] as number) + own;
				});
			}
			return shares;
		},
		({ contexts, ngrams }) => {
			let share = 1 / counts.vocabularySize;
			for (const { length, part, total, handedOn } of stepsFor(contexts)) {
				const ngram = ngrams[length] ?? none;
				const value = ngram === none ? 0 : (part.values[ngram] as number);
				share = Math.max(value - part.discount, 0) / total + handedOn * share;
			}
			return share;
		}
	);
}
