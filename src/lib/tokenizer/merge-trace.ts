import type { MergeStep } from './merge';

/** How one pre-token, or one added token, became its tokens. */
export interface MergeTrace {
	/** The piece of text. */
	readonly text: string;
	/** True for an added token, which is matched whole and never merged. */
	readonly special: boolean;
	/** Token ids before the first merge: one a byte, or the one token that was found whole. */
	readonly start: readonly number[];
	/** The merges in the order in which they were done. */
	readonly steps: readonly MergeStep[];
	/** Token ids after the last merge. */
	readonly end: readonly number[];
}

/**
 * Token ids after the first `count` merges; 0 gives `start`, all of them give `end`.
 * O(length of the piece + count): parts are not stored, as they would grow with the square of the length.
 */
export function partsAfter(trace: MergeTrace, count: number): number[] {
	const ids = [...trace.start];
	for (const { position, seam, merged } of trace.steps.slice(0, count)) {
		ids[position] = merged;
		ids[seam] = -1;
	}
	return ids.filter((id) => id >= 0);
}
