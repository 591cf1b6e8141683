import type { ModelConfig } from '../../model/config';
import { gpt2Tensors } from '../load/tensors';
import type { Weights } from '../load/weights';
import type { Block, Description, Linear, NamedTensor, Norm } from './description';

/** GPT-2 by its parts (Radford et al. 2019), with the tensor names of Hugging Face. */
export function describeGpt2(config: ModelConfig, weights: Weights): Description {
	const shapes = new Map(gpt2Tensors(config));
	const named = (name: string): NamedTensor => ({
		name,
		tensor: { dims: shapes.get(name) ?? [], read: () => weights.read(name) }
	});
	const linear = (name: string): Linear => ({
		weight: named(`${name}.weight`),
		bias: named(`${name}.bias`)
	});
	const norm = (name: string): Norm => ({
		gain: named(`${name}.weight`),
		bias: named(`${name}.bias`)
	});
	const block = (layer: number): Block => ({
		attentionNorm: norm(`h.${layer}.ln_1`),
		attention: {
			kind: 'causal',
			qkv: linear(`h.${layer}.attn.c_attn`),
			out: linear(`h.${layer}.attn.c_proj`)
		},
		mlpNorm: norm(`h.${layer}.ln_2`),
		mlp: {
			kind: config.activation,
			up: linear(`h.${layer}.mlp.c_fc`),
			down: linear(`h.${layer}.mlp.c_proj`)
		}
	});
	return {
		embedding: named('wte.weight'),
		positions: { kind: 'learned', table: named('wpe.weight') },
		blocks: Array.from({ length: config.nLayers }, (_, layer) => block(layer)),
		finalNorm: norm('ln_f'),
		unembedding: named(config.tiedEmbeddings ? 'wte.weight' : 'lm_head.weight')
	};
}
