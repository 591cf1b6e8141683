import type { ModelConfig } from '../../../model/config';
import type { GraphBuilder } from '../builder';
import type { Attention } from '../description';
import type { Instrument } from '../instrument';
import type { Cache } from './cache';
import { linear } from './linear';

/**
 * Self-attention in which every step can be read and edited: [n, dModel] → [n, dModel].
 * `mask` [n, all], or [head, n, all], is 0 where a query may see a key and hugely negative elsewhere; it comes after the edit of the
 * scores, so that no edit makes the future visible. Vaswani et al. 2017, eq. 1.
 */
export function causalAttention(
	graph: GraphBuilder,
	instrument: Instrument,
	x: string,
	layer: number,
	attention: Attention,
	mask: string,
	cache: Cache,
	{ nHeads, dHead, dModel }: ModelConfig
): string {
	const at = `blocks.${layer}.attn`;
	const [q, k, v] = splitHeads(graph, instrument, at, linear(graph, x, attention.qkv), dModel, [
		-1,
		nHeads,
		dHead
	]);
	graph.ops('Concat', [cache.pastKey, k], [cache.presentKey], { axis: { int: 1 } });
	graph.ops('Concat', [cache.pastValue, v], [cache.presentValue], { axis: { int: 1 } });
	const keys = graph.op('Transpose', [cache.presentKey], { perm: { ints: [0, 2, 1] } });
	const scaled = graph.op('Mul', [graph.op('MatMul', [q, keys]), graph.float(dHead ** -0.5)]);
	const scores = graph.op('Add', [instrument.edit(`${at}.hook_attn_scores`, scaled), mask]);
	instrument.read(`${at}.hook_attn_scores`, scores);
	const softmax = graph.op('Softmax', [scores], { axis: { int: -1 } });
	const pattern = instrument.at(`${at}.hook_pattern`, softmax);
	const mixed = graph.op('MatMul', [pattern, cache.presentValue]);
	const z = instrument.at(`${at}.hook_z`, byHead(graph, mixed));
	return linear(graph, graph.op('Reshape', [z, graph.ints(-1, dModel)]), attention.out);
}

/** [n, 3 · dModel] → queries, keys and values, [head, n, dHead] each. */
function splitHeads(
	graph: GraphBuilder,
	instrument: Instrument,
	at: string,
	qkv: string,
	dModel: number,
	perHead: number[]
): [q: string, k: string, v: string] {
	const parts = [`${at}.q`, `${at}.k`, `${at}.v`] as const;
	graph.ops('Split', [qkv, graph.ints(dModel, dModel, dModel)], parts, { axis: { int: 1 } });
	const part = (name: 'q' | 'k' | 'v') => {
		const rows = graph.op('Reshape', [`${at}.${name}`, graph.ints(...perHead)]);
		return byHead(graph, instrument.at(`${at}.hook_${name}`, rows));
	};
	return [part('q'), part('k'), part('v')];
}

/** Swaps the first two axes: [n, head, dHead] ↔ [head, n, dHead]. */
function byHead(graph: GraphBuilder, value: string): string {
	return graph.op('Transpose', [value], { perm: { ints: [1, 0, 2] } });
}
