import type { ModelConfig } from '../../model/config';
import { head } from './blocks/head';
import { layerNorm } from './blocks/layer-norm';
import { GraphBuilder, type BuiltGraph } from './builder';
import type { Description } from './description';
import { Instrument } from './instrument';

/** The model's end alone, for any rows of a residual stream: `residual` [n, dModel] → `logits` [n, dVocab]. */
export function buildLens(config: ModelConfig, description: Description): BuiltGraph {
	const graph = new GraphBuilder();
	const silent = new Instrument(graph, config, { hooks: false, editable: new Set() });
	const residual = graph.input('residual', 'float', ['new', config.dModel]);
	const normalized = layerNorm(graph, silent, residual, 'ln_final', config);
	const logits = head(graph, normalized, description.finalNorm, description.unembedding);
	graph.output(logits, ['new', config.dVocab]);
	return graph.build();
}
