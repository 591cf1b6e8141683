import type { CellReader } from '$lib/model/explain/reader';
import type { Trace } from '$lib/model/trace';
import type { WeightReader } from '../weights/source';

/** A run and its engine as cells are explained from. */
export function cellReader(
	{ config, ids, interventions, read }: Trace,
	weights: Pick<WeightReader, 'weightBlocks'>
): CellReader {
	return {
		config,
		ids,
		interventions,
		read,
		weights: ({ stored, columns }, request) => weights.weightBlocks({ stored, columns }, request)
	};
}

/** The same weights with another run: that of a view which still shows a former one. */
export function readerOver(
	reader: CellReader,
	{ config, ids, interventions, read }: Trace
): CellReader {
	return { config, ids, interventions, read, weights: reader.weights };
}
