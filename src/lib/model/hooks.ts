import type { ModelConfig } from './config';

/** Name of an axis. `query` and `key` are positions in the two roles that attention gives them. */
export type Axis =
	'pos' | 'head' | 'query' | 'key' | 'dModel' | 'dHead' | 'dMlp' | 'dVocab' | 'one';

/** A place in the model whose values can be read, by its TransformerLens name. */
export interface Hook {
	/** e.g. `blocks.0.attn.hook_pattern` */
	readonly name: string;
	/** Axes in order, as in TransformerLens less the batch axis. */
	readonly axes: readonly Axis[];
	/** Index of the block that it belongs to; null outside the blocks. */
	readonly layer: number | null;
	/** True where an intervention (x · mul + add) may act. */
	readonly editable: boolean;
}

const stream: readonly Axis[] = ['pos', 'dModel'];
const perHead: readonly Axis[] = ['pos', 'head', 'dHead'];
const grid: readonly Axis[] = ['head', 'query', 'key'];
const neurons: readonly Axis[] = ['pos', 'dMlp'];
const scale: readonly Axis[] = ['pos', 'one'];

/** Hooks of one block in the order of computation: [name within the block, axes, editable]. */
const blockHooks: readonly (readonly [string, readonly Axis[], boolean])[] = [
	['hook_resid_pre', stream, true],
	['ln1.hook_scale', scale, false],
	['ln1.hook_normalized', stream, false],
	['attn.hook_q', perHead, false],
	['attn.hook_k', perHead, false],
	['attn.hook_v', perHead, false],
	['attn.hook_attn_scores', grid, true],
	['attn.hook_pattern', grid, true],
	['attn.hook_z', perHead, true],
	['hook_attn_out', stream, true],
	['hook_resid_mid', stream, true],
	['ln2.hook_scale', scale, false],
	['ln2.hook_normalized', stream, false],
	['mlp.hook_pre', neurons, false],
	['mlp.hook_post', neurons, true],
	['hook_mlp_out', stream, true],
	['hook_resid_post', stream, true]
];

/**
 * Every hook of a model in the order of computation, `logits` last.
 * `hook_normalized` is before gain and bias, `hook_scale` is √(variance + eps), and
 * `hook_attn_scores` are scaled by 1/√dHead with −∞ where masked: as in TransformerLens.
 */
export function hooksOf(config: ModelConfig): Hook[] {
	const outside = (name: string, axes: readonly Axis[], editable = false): Hook => ({
		name,
		axes,
		layer: null,
		editable
	});
	const blocks = Array.from({ length: config.nLayers }, (_, layer) =>
		blockHooks.map(([name, axes, editable]): Hook => ({
			name: `blocks.${layer}.${name}`,
			axes,
			layer,
			editable
		}))
	);
	return [
		outside('hook_embed', stream, true),
		outside('hook_pos_embed', stream, true),
		...blocks.flat(),
		outside('ln_final.hook_scale', scale),
		outside('ln_final.hook_normalized', stream),
		outside('logits', ['pos', 'dVocab'])
	];
}

/** Length of each axis of a hook in a run over `length` tokens. */
export function dimsOf(hook: Hook, config: ModelConfig, length: number): number[] {
	const lengths: Record<Axis, number> = {
		pos: length,
		query: length,
		key: length,
		head: config.nHeads,
		dModel: config.dModel,
		dHead: config.dHead,
		dMlp: config.dMlp,
		dVocab: config.dVocab,
		one: 1
	};
	return hook.axes.map((axis) => lengths[axis]);
}
