import type { ModelConfig } from '../../model/config';
import type { Weights } from './weights';

/** Name and shape of every tensor that a GPT-2 of this size needs; linear layers are [in, out] (Conv1D). */
export function gpt2Tensors(config: ModelConfig): [name: string, dims: number[]][] {
	const { dModel, dMlp, dVocab, nCtx } = config;
	const linear = (name: string, from: number, to: number): [string, number[]][] => [
		[`${name}.weight`, [from, to]],
		[`${name}.bias`, [to]]
	];
	const norm = (name: string): [string, number[]][] => [
		[`${name}.weight`, [dModel]],
		[`${name}.bias`, [dModel]]
	];
	const block = (_: unknown, layer: number): [string, number[]][] => [
		...norm(`h.${layer}.ln_1`),
		...linear(`h.${layer}.attn.c_attn`, dModel, 3 * dModel),
		...linear(`h.${layer}.attn.c_proj`, dModel, dModel),
		...norm(`h.${layer}.ln_2`),
		...linear(`h.${layer}.mlp.c_fc`, dModel, dMlp),
		...linear(`h.${layer}.mlp.c_proj`, dMlp, dModel)
	];
	return [
		['wte.weight', [dVocab, dModel]],
		['wpe.weight', [nCtx, dModel]],
		...Array.from({ length: config.nLayers }, block).flat(),
		...norm('ln_f'),
		...(config.tiedEmbeddings ? [] : [['lm_head.weight', [dVocab, dModel]] as [string, number[]]])
	];
}

/** Throws BrokenModelFile, naming the first tensor that is missing, misshapen or of an unreadable type. */
export function checkTensors(config: ModelConfig, weights: Weights): void {
	for (const [name, dims] of gpt2Tensors(config)) weights.check(name, dims);
}
