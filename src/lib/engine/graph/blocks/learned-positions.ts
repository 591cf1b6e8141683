import type { GraphBuilder } from '../builder';
import type { NamedTensor } from '../description';
import type { Instrument } from '../instrument';

/** Adds a learned vector for each position: embedding [n, dModel] → residual stream [n, dModel]. */
export function learnedPositions(
	graph: GraphBuilder,
	instrument: Instrument,
	embedding: string,
	positionIds: string,
	table: NamedTensor
): string {
	const rows = graph.op('Gather', [graph.weight(table.name, table.tensor), positionIds]);
	return graph.op('Add', [embedding, instrument.at('hook_pos_embed', rows)]);
}
