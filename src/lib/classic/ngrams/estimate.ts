import { levelOf, none, seenContexts, trailOf, type NgramCounts, type Trail } from './counts';

/** A language model made of counts: how likely each unit is after a context. */
export interface Estimate {
	/** Longest n-gram that it looks at. */
	readonly n: number;
	/**
	 * Probability of every unit after a context, [vocabulary]; sums to 1. Of the context the last n − 1 units
	 * count, or all when there are fewer. Null where the method has no answer.
	 */
	distribution(context: ArrayLike<number>): Float64Array | null;
	/** Probability of one unit after a context, the same as in the distribution; null where that is. */
	probability(context: ArrayLike<number>, unit: number): number | null;
	/** The same of a trail, which may be longer than n − 1: several models of one text can share it. */
	probabilityAt(trail: Trail): number | null;
}

/**
 * A method by its two rules, given the seen contexts of lengths 0 to n − 1, or fewer at the start of a text.
 * Throws RangeError unless 1 ≤ n ≤ the order counted.
 */
export function estimateOf(
	counts: NgramCounts,
	n: number,
	distribution: (contexts: readonly number[]) => Float64Array | null,
	probabilityAt: (trail: Trail) => number | null
): Estimate {
	checkOrder(counts, n);
	return {
		n,
		distribution: (context) => distribution(seenContexts(counts, context, n - 1)),
		probability: (context, unit) => probabilityAt(trailOf(counts, context, unit, n - 1)),
		probabilityAt
	};
}

/** Throws RangeError unless 1 ≤ n ≤ the order that was counted. */
export function checkOrder({ order }: NgramCounts, n: number): void {
	if (!Number.isInteger(n) || n < 1 || n > order)
		throw new RangeError(`n is a whole number from 1 to ${order}, not ${n}`);
}

/** Calls `visit` with each unit that follows a context, and its place in the next level. */
export function eachAfter(
	counts: NgramCounts,
	length: number,
	context: number,
	visit: (unit: number, node: number) => void
): void {
	const { first } = levelOf(counts, length);
	const { units } = levelOf(counts, length + 1);
	const end = first[context + 1] ?? 0;
	for (let node = first[context] ?? 0; node < end; node++) visit(units[node] as number, node);
}

/** How many n-grams of a level have the value 1, 2 … `most`: [0, n₁, n₂ …]. */
export function countsOfCounts(values: Uint32Array, most: number): number[] {
	const found = new Array<number>(most + 1).fill(0);
	for (const value of values)
		if (value >= 1 && value <= most) found[value] = (found[value] ?? 0) + 1;
	return found;
}

/** A distribution in which every unit is as likely as any other, [vocabulary]. */
export function uniformOver(vocabularySize: number): Float64Array {
	return new Float64Array(vocabularySize).fill(1 / vocabularySize);
}

/** How many lengths below n a context was seen at: 0, 1 … of them, the empty one included. */
export function seenLengths(contexts: readonly number[], n: number): number {
	const most = Math.min(n, contexts.length);
	let lengths = 0;
	while (lengths < most && contexts[lengths] !== none) lengths++;
	return lengths;
}

/** Occurrences of the n-gram of `length` + 1 units of a trail. */
export function countAt(counts: NgramCounts, { ngrams }: Trail, length: number): number {
	const node = ngrams[length] ?? none;
	return node === none ? 0 : (levelOf(counts, length + 1).counts[node] as number);
}

/** The last n − 1 units of a context, or all when there are fewer: one length, with no way to a shorter one. */
export function wholeContext(counts: NgramCounts, contexts: readonly number[], n: number) {
	const length = Math.min(n, contexts.length) - 1;
	const node = contexts[length] ?? none;
	const total = node === none ? 0 : (levelOf(counts, length).followed[node] as number);
	return { length, node, total };
}
