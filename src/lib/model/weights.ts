import type { ModelConfig } from './config';

/** What an axis of a weight runs over. `heads` are heads side by side, each with its dHead dimensions. */
export type WeightAxis = 'token' | 'position' | 'stream' | 'heads' | 'neuron' | 'one';

/** Last part of a weight's TransformerLens name: what it is for. `w` and `b` are a norm's gain and shift. */
export type WeightKind =
	| 'W_E'
	| 'W_pos'
	| 'w'
	| 'b'
	| 'W_Q'
	| 'b_Q'
	| 'W_K'
	| 'b_K'
	| 'W_V'
	| 'b_V'
	| 'W_O'
	| 'b_O'
	| 'W_in'
	| 'b_in'
	| 'W_out'
	| 'b_out'
	| 'W_U';

/** Which values of the file a weight is. */
export interface WeightPart {
	/** Hugging Face name of the tensor in the file, e.g. `h.0.attn.c_attn.weight`. */
	readonly stored: string;
	/** First and one past the last column (entry, for a vector) of that tensor; null for all. */
	readonly columns: readonly [from: number, to: number] | null;
}

/** A weight of a model with its names and its shape as a matrix. */
export interface Weight extends WeightPart {
	/** TransformerLens name, e.g. `blocks.0.attn.W_Q`, as its models have it before any folding. */
	readonly name: string;
	readonly kind: WeightKind;
	/** Index of its block; null outside the blocks. */
	readonly layer: number | null;
	/** Shape in TransformerLens. */
	readonly dims: readonly number[];
	/** The file has it the other way round: rows here are columns in TransformerLens. */
	readonly isTransposed: boolean;
	/** It is the same numbers as the token embedding, not other ones. */
	readonly isTied: boolean;
	/** What lies along the rows and columns of the matrix as the file has it; a vector is one row. */
	readonly down: { readonly axis: WeightAxis; readonly length: number };
	readonly across: { readonly axis: WeightAxis; readonly length: number };
}

type Form = Pick<Weight, 'dims' | 'down' | 'across'>;

/**
 * Every weight of a model in the order of computation. Queries, keys and values, which the file keeps in one tensor,
 * are three. Names: TransformerLens, `HookedTransformer` without processing, and Hugging Face, `GPT2LMHeadModel`.
 */
export function weightsOf(config: ModelConfig): Weight[] {
	const { dModel, dVocab, nCtx, tiedEmbeddings } = config;
	const plain = { columns: null, layer: null, isTransposed: false, isTied: false } as const;
	const table = (axis: WeightAxis, length: number): Form => ({
		dims: [length, dModel],
		down: { axis, length },
		across: { axis: 'stream', length: dModel }
	});
	return [
		{
			...plain,
			...table('token', dVocab),
			name: 'embed.W_E',
			kind: 'W_E',
			stored: 'wte.weight'
		},
		{
			...plain,
			...table('position', nCtx),
			name: 'pos_embed.W_pos',
			kind: 'W_pos',
			stored: 'wpe.weight'
		},
		...Array.from({ length: config.nLayers }, (_, layer) => blockWeights(config, layer)).flat(),
		...norm('ln_final', 'ln_f', null, dModel),
		{
			...plain,
			...table('token', dVocab),
			dims: [dModel, dVocab],
			name: 'unembed.W_U',
			kind: 'W_U',
			stored: tiedEmbeddings ? 'wte.weight' : 'lm_head.weight',
			isTransposed: true,
			isTied: tiedEmbeddings
		}
	];
}

/** The weight of a TransformerLens name, or the first that a Hugging Face name holds; null where there is none. */
export function findWeight(config: ModelConfig, name: string): Weight | null {
	const all = weightsOf(config);
	const stored = name.replace(/^transformer\./, '');
	return (
		all.find((weight) => weight.name === name) ??
		all.find((weight) => weight.stored === stored) ??
		null
	);
}

function blockWeights(config: ModelConfig, layer: number): Weight[] {
	const { nHeads, dHead, dModel, dMlp } = config;
	const from = `h.${layer}`;
	const to = `blocks.${layer}`;
	const stream = { axis: 'stream', length: dModel } as const;
	const heads = { axis: 'heads', length: nHeads * dHead } as const;
	const neurons = { axis: 'neuron', length: dMlp } as const;
	const one = { axis: 'one', length: 1 } as const;
	const weight = (kind: WeightKind, part: string, stored: string, form: Form): Weight => ({
		...form,
		name: `${to}.${part}.${kind}`,
		kind,
		stored: `${from}.${stored}`,
		columns: null,
		layer,
		isTransposed: false,
		isTied: false
	});
	const ofHeads = (letter: 'Q' | 'K' | 'V', third: number): Weight[] => {
		const columns = [third * heads.length, (third + 1) * heads.length] as const;
		const matrix = { dims: [nHeads, dModel, dHead], down: stream, across: heads };
		const vector = { dims: [nHeads, dHead], down: one, across: heads };
		return [
			{ ...weight(`W_${letter}`, 'attn', 'attn.c_attn.weight', matrix), columns },
			{ ...weight(`b_${letter}`, 'attn', 'attn.c_attn.bias', vector), columns }
		];
	};
	const shift = (axis: Form['across']): Form => ({
		dims: [axis.length],
		down: one,
		across: axis
	});
	const linear = (inputs: Form['down'], outputs: Form['across']): Form => ({
		dims: [inputs.length, outputs.length],
		down: inputs,
		across: outputs
	});
	const output = { dims: [nHeads, dHead, dModel], down: heads, across: stream };
	return [
		...norm(`${to}.ln1`, `${from}.ln_1`, layer, dModel),
		...ofHeads('Q', 0),
		...ofHeads('K', 1),
		...ofHeads('V', 2),
		weight('W_O', 'attn', 'attn.c_proj.weight', output),
		weight('b_O', 'attn', 'attn.c_proj.bias', shift(stream)),
		...norm(`${to}.ln2`, `${from}.ln_2`, layer, dModel),
		weight('W_in', 'mlp', 'mlp.c_fc.weight', linear(stream, neurons)),
		weight('b_in', 'mlp', 'mlp.c_fc.bias', shift(neurons)),
		weight('W_out', 'mlp', 'mlp.c_proj.weight', linear(neurons, stream)),
		weight('b_out', 'mlp', 'mlp.c_proj.bias', shift(stream))
	];
}

function norm(name: string, stored: string, layer: number | null, dModel: number): Weight[] {
	const form = (kind: 'w' | 'b', suffix: string): Weight => ({
		name: `${name}.${kind}`,
		kind,
		stored: `${stored}.${suffix}`,
		columns: null,
		layer,
		dims: [dModel],
		isTransposed: false,
		isTied: false,
		down: { axis: 'one', length: 1 },
		across: { axis: 'stream', length: dModel }
	});
	return [form('w', 'weight'), form('b', 'bias')];
}
