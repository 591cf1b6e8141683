import type { GraphBuilder } from '../builder';
import type { NamedTensor, Norm } from '../description';

/** The final norm's gain and bias, then the unembedding: rows [n, dModel] → logits [n, dVocab]. */
export function head(
	graph: GraphBuilder,
	rows: string,
	norm: Norm,
	unembedding: NamedTensor
): string {
	const gain = graph.weight(norm.gain.name, norm.gain.tensor);
	const bias = graph.weight(norm.bias.name, norm.bias.tensor);
	const ready = graph.op('Add', [graph.op('Mul', [rows, gain]), bias]);
	const table = graph.weight(unembedding.name, unembedding.tensor);
	return graph.op('Gemm', [ready, table], { transB: { int: 1 } }, 'logits');
}
