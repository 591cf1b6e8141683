import type { ModelConfig } from '../../model/config';
import type { Cache } from './blocks/cache';
import { causalAttention } from './blocks/causal-attention';
import { fusedAttention } from './blocks/fused-attention';
import { head } from './blocks/head';
import { layerNorm } from './blocks/layer-norm';
import { learnedPositions } from './blocks/learned-positions';
import { mlp } from './blocks/mlp';
import { GraphBuilder, type BuiltGraph } from './builder';
import type { Attention, Block, Description } from './description';
import { foldNorm } from './fold';
import { Instrument, type Instrumentation } from './instrument';

/** What a decoder's graph is for. */
export interface Purpose extends Instrumentation {
	/**
	 * `fused`: attention is one operation, without hooks and intervention points inside it; the fastest graph, to
	 * compare with. Its cache has a batch axis in front.
	 */
	readonly attention: 'open' | 'fused';
	/**
	 * True to let single heads look ahead: each layer then has an input `maskShare(layer)` [head, 1, 1] that the mask
	 * is multiplied by, 1 where a head is causal and 0 where it sees every key. For experiments; open attention only.
	 */
	readonly unmaskable?: boolean;
}

/** Name of the input that says which heads of a layer have a mask. */
export function maskShare(layer: number): string {
	return `mask_share.${layer}`;
}

/** Names of one layer's cache inputs and outputs; each is [head, past or all, dHead]. */
export function cacheOf(layer: number): Cache {
	return {
		pastKey: `past_key.${layer}`,
		pastValue: `past_value.${layer}`,
		presentKey: `present_key.${layer}`,
		presentValue: `present_value.${layer}`
	};
}

/**
 * The graph of a decoder over `new` tokens that follow `past` cached ones.
 * Inputs: `input_ids` and `position_ids` [new] int32, `mask` [new, all] float (open attention only), the cache,
 * intervention points.
 * Outputs: `logits` [1, dVocab] of the last row, the cache [head, all, dHead], hooks.
 */
export function buildDecoder(
	config: ModelConfig,
	description: Description,
	what: Purpose
): BuiltGraph {
	const graph = new GraphBuilder();
	const instrument = new Instrument(graph, config, what);
	const ids = graph.input('input_ids', 'int32', ['new']);
	const positions = graph.input('position_ids', 'int32', ['new']);
	const attend =
		what.attention === 'fused'
			? attendFused(graph, config)
			: attendOpenly(graph, instrument, config, what.unmaskable ?? false);
	const { embedding, blocks, finalNorm, unembedding } = description;
	graph.stage = 'embed';
	const rows = graph.op('Gather', [graph.weight(embedding.name, embedding.tensor), ids]);
	let stream = learnedPositions(
		graph,
		instrument,
		instrument.at('hook_embed', rows),
		positions,
		description.positions.table
	);
	blocks.forEach((block, layer) => {
		stream = addBlock(graph, instrument, stream, layer, block, attend, config);
	});
	graph.stage = 'unembed';
	const normalized = layerNorm(graph, instrument, stream, 'ln_final', config);
	const last = graph.op('Gather', [normalized, graph.ints(-1)], { axis: { int: 0 } });
	graph.output(head(graph, last, finalNorm, unembedding), [1, config.dVocab]);
	return graph.build();
}

/** Attention of one layer: what it reads [new, dModel] → what it adds to the stream [new, dModel]. */
type Attend = (x: string, layer: number, attention: Attention) => string;

function addBlock(
	graph: GraphBuilder,
	instrument: Instrument,
	stream: string,
	layer: number,
	block: Block,
	attend: Attend,
	config: ModelConfig
): string {
	const at = `blocks.${layer}`;
	graph.stage = `blocks.${layer}.attn`;
	const pre = instrument.at(`${at}.hook_resid_pre`, stream);
	const read = layerNorm(graph, instrument, pre, `${at}.ln1`, config);
	const attention = {
		...block.attention,
		qkv: foldNorm(block.attentionNorm, block.attention.qkv)
	};
	const moved = attend(read, layer, attention);
	const attentionOut = instrument.at(`${at}.hook_attn_out`, moved);
	const mid = instrument.at(`${at}.hook_resid_mid`, graph.op('Add', [pre, attentionOut]));
	graph.stage = `blocks.${layer}.mlp`;
	const readAgain = layerNorm(graph, instrument, mid, `${at}.ln2`, config);
	const folded = { ...block.mlp, up: foldNorm(block.mlpNorm, block.mlp.up) };
	const computed = mlp(graph, instrument, readAgain, layer, folded);
	const mlpOut = instrument.at(`${at}.hook_mlp_out`, computed);
	return instrument.at(`${at}.hook_resid_post`, graph.op('Add', [mid, mlpOut]));
}

function attendOpenly(
	graph: GraphBuilder,
	instrument: Instrument,
	config: ModelConfig,
	isUnmaskable: boolean
): Attend {
	const mask = graph.input('mask', 'float', ['new', 'all']);
	const maskOf = (layer: number) =>
		graph.op('Mul', [mask, graph.input(maskShare(layer), 'float', [config.nHeads, 1, 1])]);
	return (x, layer, attention) => {
		const cache = addCachePorts(graph, layer, config, []);
		const own = isUnmaskable ? maskOf(layer) : mask;
		return causalAttention(graph, instrument, x, layer, attention, own, cache, config);
	};
}

function attendFused(graph: GraphBuilder, config: ModelConfig): Attend {
	return (x, layer, attention) => {
		const cache = addCachePorts(graph, layer, config, [1]);
		return fusedAttention(graph, x, attention, cache, config);
	};
}

function addCachePorts(
	graph: GraphBuilder,
	layer: number,
	{ nHeads, dHead }: ModelConfig,
	batch: number[]
): Cache {
	const cache = cacheOf(layer);
	for (const name of [cache.pastKey, cache.pastValue])
		graph.input(name, 'float', [...batch, nHeads, 'past', dHead]);
	for (const name of [cache.presentKey, cache.presentValue])
		graph.output(name, [...batch, nHeads, 'all', dHead]);
	return cache;
}
