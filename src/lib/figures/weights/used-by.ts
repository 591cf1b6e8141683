import type { ModelConfig } from '$lib/model/config';
import type { WeightsPlace } from '$lib/session/weights-place';

/** The weights outside the blocks: what the whole model begins and ends with. */
export function weightsOutside(): WeightsPlace[] {
	const names = ['embed.W_E', 'pos_embed.W_pos', 'ln_final.w', 'ln_final.b', 'unembed.W_U'];
	return names.map((name) => ({ name, cell: null }));
}

/**
 * The weights that one head uses, each at the first value that is this head's: heads lie side by side in the columns
 * of queries, keys and values, and one below the other in the rows of the output.
 */
export function weightsOfHead(
	{ dHead }: Pick<ModelConfig, 'dHead'>,
	layer: number,
	head: number
): WeightsPlace[] {
	const first = head * dHead;
	const at = (kind: string, row: number, column: number): WeightsPlace => ({
		name: `blocks.${layer}.attn.${kind}`,
		cell: { row, column }
	});
	const columns = ['W_Q', 'b_Q', 'W_K', 'b_K', 'W_V', 'b_V'].map((kind) => at(kind, 0, first));
	return [...columns, at('W_O', first, 0)];
}
