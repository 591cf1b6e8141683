import type { Tensor } from '../math/tensor';

/**
 * A change made to the model while it runs: the selected entries x of a hook become x · mul + add,
 * and everything downstream (the recorded hook value too) sees the result.
 */
export interface Intervention {
	/** TransformerLens hook name; the hook must be `editable`. */
	readonly hook: string;
	/** One entry per axis of the hook: an index, or null for the whole axis. */
	readonly index: readonly (number | null)[];
	/** Factor; 0 switches off, 1 leaves as it is. */
	readonly mul: number;
	/**
	 * Summand, in the hook's own units: one number for every selected entry, or a tensor with one axis per axis of the
	 * hook, of length 1 where all of an axis get the same. Positions, queries and keys always do.
	 */
	readonly add: number | Tensor;
}

/** The summand of one entry, `place` being its index in the hook. */
export function summandAt(add: Intervention['add'], place: readonly number[]): number {
	if (typeof add === 'number') return add;
	const offset = add.dims.reduce(
		(sum, length, axis) => sum * length + (length === 1 ? 0 : (place[axis] ?? 0)),
		0
	);
	return add.data[offset] ?? 0;
}

/** A head of a model. */
export interface HeadPlace {
	readonly layer: number;
	readonly head: number;
}

/** Scales one head's output (`attn.hook_z`) at every position; 0 switches the head off. */
export function scaleHead(layer: number, head: number, mul: number): Intervention {
	return { hook: `blocks.${layer}.attn.hook_z`, index: [null, head, null], mul, add: 0 };
}

/** Puts `score` (scaled, as `attn.hook_attn_scores` holds it) in the place of the one that a query gives a key in one head. */
export function setScore(
	{ layer, head }: HeadPlace,
	query: number,
	key: number,
	score: number
): Intervention {
	return {
		hook: `blocks.${layer}.attn.hook_attn_scores`,
		index: [head, query, key],
		mul: 0,
		add: score
	};
}
