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
	const indices: number[] = [];
	if (count <= 0) return indices;
	for (const index of descending(values)) {
		indices.push(index);
		if (indices.length >= count) break;
	}
	return indices;
}
