import type { GraphBuilder } from '../builder';
import type { Linear } from '../description';

/** x [n, in] · weight [in, out] + bias → [n, out]. */
export function linear(graph: GraphBuilder, x: string, layer: Linear): string {
	const weight = graph.weight(layer.weight.name, layer.weight.tensor);
	const bias = graph.weight(layer.bias.name, layer.bias.tensor);
	return graph.op('Gemm', [x, weight, bias]);
}
