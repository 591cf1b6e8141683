import { tensor } from '../../../math/tensor';
import type { ModelConfig } from '../../../model/config';
import type { GraphBuilder } from '../builder';
import type { Instrument } from '../instrument';

/**
 * (x − mean) / √(variance + eps) over the last axis, without gain and bias: [n, dModel] → [n, dModel].
 * Hooks: `hook_scale` [n, 1], whose output is its reciprocal, `hook_normalized`. Ba et al. 2016.
 */
export function layerNorm(
	graph: GraphBuilder,
	instrument: Instrument,
	x: string,
	at: string,
	{ dModel, eps }: ModelConfig
): string {
	const ones = graph.weight('ones', {
		dims: [dModel],
		read: () => tensor([dModel], new Float32Array(dModel).fill(1))
	});
	const normalized = `${at}.hook_normalized`;
	const inverse = instrument.reads ? `${at}.inverse` : '';
	const outputs = instrument.reads ? [normalized, '', inverse] : [normalized];
	graph.ops('LayerNormalization', [x, ones], outputs, {
		axis: { int: -1 },
		epsilon: { float: eps }
	});
	// Whoever reads it inverts it: an operation of its own for each norm would cost every decoding step.
	if (instrument.reads) instrument.read(`${at}.hook_scale`, inverse);
	return instrument.at(normalized, normalized);
}
