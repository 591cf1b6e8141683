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
	const heap = new Heap(
		isBefore,
		Array.from(values, (_, index) => index)
	);
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
