import type { ModelConfig } from '../../../model/config';
import type { GraphBuilder } from '../builder';
import type { Attention } from '../description';
import type { Cache } from './cache';
import { linear } from './linear';

/**
 * Causal self-attention as the runtime's one operation: [n, dModel] → [n, dModel]; the cache is
 * [1, head, past or all, dHead].
 * https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MultiHeadAttention
 */
export function fusedAttention(
	graph: GraphBuilder,
	x: string,
	attention: Attention,
	{ pastKey, pastValue, presentKey, presentValue }: Cache,
	{ nHeads, dModel }: ModelConfig
): string {
	const parts = ['q', 'k', 'v'].map((part) => `${presentKey} ${part}`);
	const qkv = linear(graph, x, attention.qkv);
	graph.ops('Split', [qkv, graph.ints(dModel, dModel, dModel)], parts, { axis: { int: 1 } });
	const batched = parts.map((part) => graph.op('Reshape', [part, graph.ints(1, -1, dModel)]));
	const mixed = `${presentKey} mixed`;
	graph.ops(
		'com.microsoft:MultiHeadAttention',
		// Left out: bias, padding mask, attention bias.
		[...batched, '', '', '', pastKey, pastValue],
		[mixed, presentKey, presentValue],
		{ num_heads: { int: nHeads }, unidirectional: { int: 1 } }
	);
	return linear(graph, graph.op('Reshape', [mixed, graph.ints(-1, dModel)]), attention.out);
}
