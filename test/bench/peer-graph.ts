import { fusedAttention } from '../../src/lib/engine/graph/blocks/fused-attention';
import { layerNorm } from '../../src/lib/engine/graph/blocks/layer-norm';
import { learnedPositions } from '../../src/lib/engine/graph/blocks/learned-positions';
import { mlp } from '../../src/lib/engine/graph/blocks/mlp';
import { GraphBuilder, type BuiltGraph } from '../../src/lib/engine/graph/builder';
import type { Block, Description } from '../../src/lib/engine/graph/description';
import { foldNorm } from '../../src/lib/engine/graph/fold';
import { Instrument } from '../../src/lib/engine/graph/instrument';
import type { ModelConfig } from '../../src/lib/model/config';

/**
 * A decoder with the inputs and outputs that transformers.js gives and takes: `input_ids` and `position_ids`
 * [batch, new] int64, `past_key_values.N.key` and `.value` [batch, head, past, dHead]; `logits` [batch, 1, dVocab]
 * and `present.N.…`. The batch is 1. It is the fastest graph that we can build: fused attention, no hooks, the last row's
 * logits alone, and no attention mask, which one text without padding does not need.
 */
export function buildPeerGraph(config: ModelConfig, description: Description): BuiltGraph {
	const graph = new GraphBuilder();
	const silent = new Instrument(graph, config, { hooks: false, editable: new Set() });
	const rowOf = (name: string) =>
		graph.op('Reshape', [graph.input(name, 'int64', ['batch_size', 'new']), graph.ints(-1)]);
	const { embedding, positions, blocks, finalNorm, unembedding } = description;
	const table = graph.weight(embedding.name, embedding.tensor);
	const rows = graph.op('Gather', [table, rowOf('input_ids')]);
	let stream = learnedPositions(graph, silent, rows, rowOf('position_ids'), positions.table);
	blocks.forEach((block, layer) => {
		stream = addBlock(graph, silent, stream, layer, block, config);
	});
	const normalized = layerNorm(graph, silent, stream, 'ln_final', config);
	const last = graph.op('Gather', [normalized, graph.ints(-1)], { axis: { int: 0 } });
	const gain = graph.weight(finalNorm.gain.name, finalNorm.gain.tensor);
	const bias = graph.weight(finalNorm.bias.name, finalNorm.bias.tensor);
	const ready = graph.op('Add', [graph.op('Mul', [last, gain]), bias]);
	const head = graph.weight(unembedding.name, unembedding.tensor);
	const logits = graph.op('Gemm', [ready, head], { transB: { int: 1 } });
	graph.op('Unsqueeze', [logits, graph.ints(0)], {}, 'logits');
	graph.output('logits', ['batch_size', 1, config.dVocab]);
	return graph.build();
}

function addBlock(
	graph: GraphBuilder,
	silent: Instrument,
	stream: string,
	layer: number,
	{ attention, attentionNorm, mlp: parts, mlpNorm }: Block,
	config: ModelConfig
): string {
	const port = (name: string, axis: string) =>
		[name, ['batch_size', config.nHeads, axis, config.dHead]] as const;
	const past = (kind: string) => {
		const [name, dims] = port(`past_key_values.${layer}.${kind}`, 'past_sequence_length');
		return graph.input(name, 'float', dims);
	};
	const present = (kind: string) => graph.output(...port(`present.${layer}.${kind}`, 'all'));
	const cache = {
		pastKey: past('key'),
		pastValue: past('value'),
		presentKey: present('key'),
		presentValue: present('value')
	};
	const at = `blocks.${layer}`;
	const read = layerNorm(graph, silent, stream, `${at}.ln1`, config);
	const folded = { ...attention, qkv: foldNorm(attentionNorm, attention.qkv) };
	const mid = graph.op('Add', [stream, fusedAttention(graph, read, folded, cache, config)]);
	const readAgain = layerNorm(graph, silent, mid, `${at}.ln2`, config);
	const up = foldNorm(mlpNorm, parts.up);
	return graph.op('Add', [mid, mlp(graph, silent, readAgain, layer, { ...parts, up })]);
}
