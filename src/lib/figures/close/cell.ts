import type { Tensor } from '$lib/math/tensor';

/** One key of a query's row, worked out again in float64. */
export interface KeyWeight {
	/** Position of the key. */
	readonly key: number;
	/** q·k / √dHead */
	readonly score: number;
	/** Share of the row, in [0, 1]. */
	readonly weight: number;
}

/** One cell of a head's pattern, worked out again in float64 from the captured queries and keys. */
export interface Cell {
	readonly query: number;
	readonly key: number;
	/** q_d · k_d for each dimension of the head. */
	readonly products: Float64Array;
	/** Their sum. */
	readonly dot: number;
	readonly dHead: number;
	/** dot / √dHead */
	readonly score: number;
	/** Every key that the query may look at, in order of position; the weights sum to 1. */
	readonly row: readonly KeyWeight[];
	/** This cell's share of the row. */
	readonly weight: number;
}

/** The part of a [pos, head, dHead] tensor that belongs to one position and head, without copying. */
export function vectorAt({ dims, data }: Tensor, position: number, head: number): Float32Array {
	const [, heads = 1, width = 1] = dims;
	const start = (position * heads + head) * width;
	return data.subarray(start, start + width);
}

function dotOf(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
	return sum;
}

/**
 * Works one cell out: softmax over the keys up to the query of q·k / √dHead (Vaswani et al. 2017, eq. 1).
 * `q` and `k` are [pos, head, dHead]. Throws RangeError for a key after the query, which is masked.
 */
export function workOut(q: Tensor, k: Tensor, head: number, query: number, key: number): Cell {
	if (key > query) throw new RangeError(`key ${key} is masked for query ${query}`);
	const from = vectorAt(q, query, head);
	const dHead = from.length;
	const root = Math.sqrt(dHead);
	const scores = Array.from(
		{ length: query + 1 },
		(_, position) => dotOf(from, vectorAt(k, position, head)) / root
	);
	const greatest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - greatest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	const row = scores.map((score, position) => ({
		key: position,
		score,
		weight: (powers[position] ?? 0) / total
	}));
	const to = vectorAt(k, key, head);
	const products = Float64Array.from(from, (x, d) => x * (to[d] ?? 0));
	const dot = products.reduce((sum, product) => sum + product, 0);
	return {
		query,
		key,
		products,
		dot,
		dHead,
		score: dot / root,
		row,
		weight: row[key]?.weight ?? 0
	};
}

/** What is drawn of a row: at most `most` keys in order of position, the strongest and `always`; the rest summed up. */
export function shorten(
	row: readonly KeyWeight[],
	most: number,
	always: number
): { shown: readonly KeyWeight[]; others: number; share: number } {
	if (row.length <= most) return { shown: row, others: 0, share: 0 };
	const strongest = [...row].sort(
		(a, b) => Number(b.key === always) - Number(a.key === always) || b.weight - a.weight
	);
	const rest = strongest.slice(most);
	return {
		shown: strongest.slice(0, most).sort((a, b) => a.key - b.key),
		others: rest.length,
		share: rest.reduce((sum, { weight }) => sum + weight, 0)
	};
}

/** Position of the key with the greatest weight among those that a query may look at. `pattern` is [query, key]. */
export function strongestKey(pattern: Tensor, query: number): number {
	const width = pattern.dims[1] ?? 0;
	let best = 0;
	for (let key = 1; key <= Math.min(query, width - 1); key++)
		if ((pattern.data[query * width + key] ?? 0) > (pattern.data[query * width + best] ?? 0))
			best = key;
	return best;
}
