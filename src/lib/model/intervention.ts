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
	/** Summand, in the hook's own units. */
	readonly add: number;
}

/** Scales one head's output (`attn.hook_z`) at every position; 0 switches the head off. */
export function scaleHead(layer: number, head: number, mul: number): Intervention {
	return { hook: `blocks.${layer}.attn.hook_z`, index: [null, head, null], mul, add: 0 };
}
