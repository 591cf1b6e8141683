import type { ModelConfig } from '../../../model/config';
import type { GraphBuilder } from '../builder';
import type { Mlp } from '../description';
import type { Instrument } from '../instrument';
import { linear } from './linear';

/** GELU is Hendrycks and Gimpel 2016; `gelu_new` is their approximation by tanh. */
const activations: Record<ModelConfig['activation'], (graph: GraphBuilder, x: string) => string> = {
	gelu_new: (graph, x) => graph.op('Gelu', [x], { approximate: { string: 'tanh' } }),
	gelu: (graph, x) => graph.op('Gelu', [x]),
	relu: (graph, x) => graph.op('Relu', [x])
};

/** Linear layer, activation, linear layer: [n, dModel] → [n, dMlp] → [n, dModel]. */
export function mlp(
	graph: GraphBuilder,
	instrument: Instrument,
	x: string,
	layer: number,
	{ kind, up, down }: Mlp
): string {
	const at = `blocks.${layer}.mlp`;
	const before = instrument.at(`${at}.hook_pre`, linear(graph, x, up));
	const after = instrument.at(`${at}.hook_post`, activations[kind](graph, before));
	return linear(graph, after, down);
}
