import { Heap } from '../math/heap';
import type { MergeTable } from './merge-table';

/** One merge: the tokens `left` and `right`, which stand side by side, become `merged`. */
export interface MergeStep {
	/** Its number among the steps of this pre-token, from 0. */
	readonly step: number;
	/** Its place in the learned order; of all pairs present, the lowest rank goes first. */
	readonly rank: number;
	readonly left: number;
	readonly right: number;
	readonly merged: number;
	/** Where `left` begins: index among the ids that merging began with, for text the byte in the pre-token. */
	readonly position: number;
	/** Where `right` began, counted likewise. */
	readonly seam: number;
}

/**
 * Byte-pair encoding of one pre-token: while two neighbours have a merge, the one with the lowest rank
 * (of equals, the leftmost) is done. O(n log n) with a linked list and a heap. Sennrich et al. 2016.
 */
export function mergeAll(
	start: readonly number[],
	table: MergeTable,
	onMerge?: (step: MergeStep) => void
): number[] {
	const n = start.length;
	const ids = Int32Array.from(start);
	const next = Int32Array.from(start, (_, i) => i + 1);
	const previous = Int32Array.from(start, (_, i) => i - 1);
	const at = (list: Int32Array, i: number) => list[i] as number;
	// Rank and place in one number, so that ties of rank fall to the leftmost.
	const queue = new Heap((a, b) => a < b);
	const enqueue = (i: number): void => {
		const j = at(next, i);
		const rank = j < n ? table.rank(at(ids, i), at(ids, j)) : undefined;
		if (rank !== undefined) queue.push(rank * n + i);
	};
	for (let i = 0; i + 1 < n; i++) enqueue(i);

	let step = 0;
	for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
		const [rank, i] = [Math.floor(key / n), key % n];
		const j = at(next, i);
		const [left, right] = [at(ids, i), j < n ? at(ids, j) : -1];
		// An entry is stale when an earlier merge has swallowed or changed one of its two.
		if (left < 0 || right < 0 || table.rank(left, right) !== rank) continue;
		const merged = table.result(rank);
		onMerge?.({ step: step++, rank, left, right, merged, position: i, seam: j });
		ids[i] = merged;
		ids[j] = -1;
		const after = at(next, j);
		next[i] = after;
		if (after < n) previous[after] = i;
		if (i > 0) enqueue(at(previous, i));
		enqueue(i);
	}
	return Array.from(ids.filter((id) => id >= 0));
}
