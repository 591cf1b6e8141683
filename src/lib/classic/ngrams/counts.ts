/**
 * All n-grams of one length that a text holds, in the order of their units. The n-grams that begin with one
 * shorter n-gram stand together, so that a level is a few flat arrays and the whole is a tree.
 */
export interface Level {
	/** Last unit of each n-gram, [ngram]; rising among those that begin alike. */
	readonly units: Uint32Array;
	/** Occurrences, [ngram]. */
	readonly counts: Uint32Array;
	/** Occurrences that another unit follows, [ngram]: all but one at the end of the text. */
	readonly followed: Uint32Array;
	/** The n-gram without its first unit, as a place in the level before, [ngram]; none at level 0. */
	readonly shorter: Uint32Array;
	/** Where the n-grams that begin with this one start in the next level, [ngram + 1]; all 0 at the last. */
	readonly first: Uint32Array;
}

/** How often every n-gram of 1 to `order` units occurs in a text. Plain arrays: it can be sent to another thread. */
export interface NgramCounts {
	readonly order: number;
	/** Units are 0 to `vocabularySize` − 1, those that the text does not hold included. */
	readonly vocabularySize: number;
	/** Units in the text. */
	readonly size: number;
	/** [order + 1]; level 0 holds the empty n-gram alone. */
	readonly levels: readonly Level[];
}

/** Stands for an n-gram that does not occur. */
export const none = -1;

/** The level of the n-grams of `length` units; throws RangeError outside 0 to `order`. */
export function levelOf({ levels, order }: NgramCounts, length: number): Level {
	const level = levels[length];
	if (!level) throw new RangeError(`n-grams of 0 to ${order} units were counted, not of ${length}`);
	return level;
}

/** How many different n-grams of `length` units occur; throws as `levelOf`. */
export function distinct(counts: NgramCounts, length: number): number {
	return levelOf(counts, length).counts.length;
}

/** The n-gram one unit longer, as a place in the next level; `none` when it does not occur. */
export function childOf(counts: NgramCounts, length: number, node: number, unit: number): number {
	if (node === none) return none;
	const { first } = levelOf(counts, length);
	const { units } = levelOf(counts, length + 1);
	let low = first[node] ?? 0;
	let high = (first[node + 1] ?? 0) - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = units[middle] as number;
		if (found === unit) return middle;
		if (found < unit) low = middle + 1;
		else high = middle - 1;
	}
	return none;
}

/** The place of an n-gram in its level; `none` when it does not occur. Throws as `levelOf`. */
export function findNgram(counts: NgramCounts, ngram: ArrayLike<number>): number {
	levelOf(counts, ngram.length);
	let node = 0;
	for (let length = 0; length < ngram.length && node !== none; length++)
		node = childOf(counts, length, node, ngram[length] as number);
	return node;
}

/** Occurrences of an n-gram of at most `order` units; the empty one occurs once a unit. Throws as `levelOf`. */
export function countOf(counts: NgramCounts, ngram: ArrayLike<number>): number {
	const node = findNgram(counts, ngram);
	return node === none ? 0 : (levelOf(counts, ngram.length).counts[node] as number);
}

/** Fills in the places of an n-gram's ends, [their length + `offset`], given the longest end that occurs. */
function fillEnds(
	counts: NgramCounts,
	ngram: ArrayLike<number>,
	into: number[],
	offset: number,
	counted: (length: number) => Uint32Array
): void {
	for (let length = Math.min(ngram.length, counts.order); length >= 0; length--) {
		let node = 0;
		for (let at = ngram.length - length, depth = 0; depth < length && node !== none; at++, depth++)
			node = childOf(counts, depth, node, ngram[at] as number);
		if (node === none) continue;
		// What occurs does so without its first unit too.
		for (let end = length; end + offset >= 0; end--) {
			if ((counted(end)[node] as number) > 0) into[end + offset] = node;
			node = levelOf(counts, end).shorter[node] ?? 0;
		}
		return;
	}
}

/**
 * Places of the last 0, 1, 2 … units of a context in their levels, up to `longest` units, [length]: `none` where
 * they never occur with a unit after them. Where a length is unseen, every longer one is.
 */
export function seenContexts(
	counts: NgramCounts,
	context: ArrayLike<number>,
	longest: number
): number[] {
	const most = Math.min(longest, context.length);
	const nodes = new Array<number>(most + 1).fill(none);
	const end = Array.prototype.slice.call(context, context.length - most) as number[];
	fillEnds(counts, end, nodes, 0, (length) => levelOf(counts, length).followed);
	return nodes;
}

/** A context and a unit after it as counts know them. */
export interface Trail {
	/** As `seenContexts` gives them, [length]. */
	readonly contexts: readonly number[];
	/** Places of the same ends of the context with the unit after them, one level on, [length]; `none` where unseen. */
	readonly ngrams: readonly number[];
}

/** The trail of a unit after the last `longest` units of a context; `longest` is below the order counted. */
export function trailOf(
	counts: NgramCounts,
	context: ArrayLike<number>,
	unit: number,
	longest: number
): Trail {
	const contexts = seenContexts(counts, context, longest);
	const ngrams = new Array<number>(contexts.length).fill(none);
	const end = Array.prototype.slice.call(context, context.length - contexts.length + 1) as number[];
	fillEnds(counts, [...end, unit], ngrams, -1, (length) => levelOf(counts, length).counts);
	return { contexts, ngrams };
}
