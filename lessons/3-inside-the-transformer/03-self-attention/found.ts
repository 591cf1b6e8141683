import type { Tensor } from '$lib/math/tensor';
import type { HeadPlace } from '$lib/model/intervention';
import type { Token } from '$lib/model/trace';

/** The patterns of a run, one a layer, [head, query, key] each. */
export type Patterns = readonly Tensor[];

/** Positions of the tokens that a word's last mention in a text has a character of; none where it is not said. */
export function positionsOf(word: string, text: string, tokens: readonly Token[]): number[] {
	const at = text.lastIndexOf(word.trim());
	if (at < 0 || word.trim() === '') return [];
	const from = [...text.slice(0, at)].length;
	const to = from + [...word.trim()].length;
	return tokens.flatMap(({ charStart, charEnd }, position) =>
		charStart < to && charEnd > from ? [position] : []
	);
}

/** One row of a head's pattern. */
export function rowOf({ dims, data }: Tensor, head: number, query: number): Float32Array {
	const [, queries = 0, keys = 0] = dims;
	const start = (head * queries + query) * keys;
	return data.subarray(start, start + keys);
}

/** Position of the greatest entry. */
export function greatest(row: ArrayLike<number>): number {
	let best = 0;
	for (let i = 1; i < row.length; i++) if ((row[i] ?? 0) > (row[best] ?? 0)) best = i;
	return best;
}

function everyHead(patterns: Patterns): HeadPlace[] {
	return patterns.flatMap(({ dims }, layer) =>
		Array.from({ length: dims[0] ?? 0 }, (_, head) => ({ layer, head }))
	);
}

/** What a row gives to some keys together. */
export function shareOf(row: Float32Array, keys: readonly number[]): number {
	return keys.reduce((sum, key) => sum + (row[key] ?? 0), 0);
}

/** How many heads look from a query at one of these keys more than at any other. */
export function countLookers(patterns: Patterns, query: number, keys: readonly number[]): number {
	return everyHead(patterns).filter(({ layer, head }) => {
		const pattern = patterns[layer];
		return pattern !== undefined && keys.includes(greatest(rowOf(pattern, head, query)));
	}).length;
}

/** The head that gives most of a query's attention to these keys. */
export function headFor(patterns: Patterns, query: number, keys: readonly number[]): HeadPlace {
	const share = ({ layer, head }: HeadPlace) => {
		const pattern = patterns[layer];
		return pattern ? shareOf(rowOf(pattern, head, query), keys) : 0;
	};
	const [first = { layer: 0, head: 0 }, ...rest] = everyHead(patterns);
	return rest.reduce((best, place) => (share(place) > share(best) ? place : best), first);
}
