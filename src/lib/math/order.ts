import { Heap } from './heap';

/**
 * Indices from the largest value to the smallest, ties by the lower index; values must not be NaN.
 * Lazy: the first k of n cost O(n + k log n), so that a caller may stop early.
 */
export function* descending(values: Float32Array): Generator<number, void> {
	const isBefore = (a: number, b: number) => {
		const difference = (values[a] as number) - (values[b] as number);
		// Two equal infinities differ by NaN, which is a tie as well.
		return difference > 0 || (!(difference < 0) && a < b);
	};
	// A loop: `from` took ten times as long, and a caller may want the first few alone.
	const indices = new Array<number>(values.length);
	for (let index = 0; index < indices.length; index++) indices[index] = index;
	const heap = new Heap(isBefore, indices);
	for (let next = heap.pop(); next !== undefined; next = heap.pop()) yield next;
}

/** Indices of the `count` largest values, largest first, ties by the lower index; all when there are fewer. */
export function topIndices(values: Float32Array, count: number): number[] {
	if (count === 1) return largestIndex(values);
	const indices: number[] = [];
	if (count <= 0) return indices;
	for (const index of descending(values)) {
		indices.push(index);
		if (indices.length >= count) break;
	}
	return indices;
}

/** The first of the order by itself: no heap is needed, and greedy decoding asks for it at every token. */
function largestIndex(values: Float32Array): number[] {
	if (values.length === 0) return [];
	let largest = 0;
	for (let index = 1; index < values.length; index++)
		if ((values[index] as number) > (values[largest] as number)) largest = index;
	return [largest];
}
