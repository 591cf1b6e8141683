import type { Tensor } from '../math/tensor';

/**
 * How much of its attention a head gives to keys of five kinds: each score is the weight on all keys
 * of the kind, averaged over the queries that have such a key; in [0, 1], null where no query has one.
 * The first query can attend only to itself and is left out of all of them. Olsson et al. 2022.
 */
export interface HeadScores {
	/** The token just before the query. */
	readonly previous: number | null;
	/** The first token of the text. */
	readonly first: number | null;
	/** The query's own place. */
	readonly self: number | null;
	/** Earlier places of the same token. */
	readonly duplicate: number | null;
	/** Places just after an earlier place of the same token, the query's own place excepted. */
	readonly induction: number | null;
}

/** What a head mostly does. */
export type HeadKind = keyof HeadScores;

/** A head is called by a kind when that score is above this: most queries then have it as their main key. */
export const kindThreshold = 0.4;

const isOfKind: Record<HeadKind, (ids: readonly number[], query: number, key: number) => boolean> =
	{
		previous: (_ids, query, key) => key === query - 1,
		first: (_ids, _query, key) => key === 0,
		self: (_ids, query, key) => key === query,
		duplicate: (ids, query, key) => key < query && ids[key] === ids[query],
		induction: (ids, query, key) => key > 0 && key < query && ids[key - 1] === ids[query]
	};
const kinds = Object.keys(isOfKind) as HeadKind[];

/**
 * The scores of every head of a block, from its pattern [head, query, key] and the ids that it ran over.
 * Throws RangeError when the two do not fit.
 */
export function headScores(pattern: Tensor, ids: readonly number[]): HeadScores[] {
	const [heads = 0, queries, keys] = pattern.dims;
	if (pattern.dims.length !== 3 || queries !== ids.length || keys !== ids.length)
		throw new RangeError(`a pattern [${pattern.dims.join(', ')}] is not of ${ids.length} tokens`);
	const targets = kinds.map((kind) => targetsOf(kind, ids));
	return Array.from({ length: heads }, (_, head) => {
		const weights = pattern.data.subarray(head * ids.length ** 2, (head + 1) * ids.length ** 2);
		const means = targets.map(({ places, queries: count }) =>
			count === 0 ? null : places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / count
		);
		return Object.fromEntries(kinds.map((kind, i) => [kind, means[i]])) as unknown as HeadScores;
	});
}

/** Flat places [query, key] of all keys of a kind, and how many queries have one. */
function targetsOf(kind: HeadKind, ids: readonly number[]): { places: number[]; queries: number } {
	const places: number[] = [];
	let queries = 0;
	for (let query = 1; query < ids.length; query++) {
		const before = places.length;
		for (let key = 0; key <= query; key++)
			if (isOfKind[kind](ids, query, key)) places.push(query * ids.length + key);
		if (places.length > before) queries++;
	}
	return { places, queries };
}

/** The kind with the largest score, the first named of equals; null when none is above `kindThreshold`. */
export function headKind(scores: HeadScores): HeadKind | null {
	let best: HeadKind | null = null;
	for (const kind of kinds)
		if ((scores[kind] ?? 0) > (best ? (scores[best] ?? 0) : kindThreshold)) best = kind;
	return best;
}
