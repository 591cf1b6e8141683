import type { ModelConfig } from '../../model/config';
import type { LazyTensor } from './builder';

/** A weight with the name that it has in the graph. */
export interface NamedTensor {
	readonly name: string;
	readonly tensor: LazyTensor;
}

/** y = x · weight + bias; weight is [in, out]. */
export interface Linear {
	readonly weight: NamedTensor;
	readonly bias: NamedTensor;
}

/** Gain and bias that follow a layer norm, [dModel] each. */
export interface Norm {
	readonly gain: NamedTensor;
	readonly bias: NamedTensor;
}

/** Causal self-attention; `qkv` gives queries, keys and values side by side, [dModel, 3 · dModel]. */
export interface Attention {
	readonly kind: 'causal';
	readonly qkv: Linear;
	readonly out: Linear;
}

/** Two linear layers with an activation between them. */
export interface Mlp {
	readonly kind: ModelConfig['activation'];
	readonly up: Linear;
	readonly down: Linear;
}

/** One block: each part reads the residual stream through its norm and adds to it. */
export interface Block {
	readonly attentionNorm: Norm;
	readonly attention: Attention;
	readonly mlpNorm: Norm;
	readonly mlp: Mlp;
}

/** What a decoder is made of: the weights of each part, in the order of computation. */
export interface Description {
	/** Token embedding, [dVocab, dModel]. */
	readonly embedding: NamedTensor;
	readonly positions: { readonly kind: 'learned'; readonly table: NamedTensor };
	readonly blocks: readonly Block[];
	readonly finalNorm: Norm;
	/** Unembedding, [dVocab, dModel]; the token embedding itself where the two are tied. */
	readonly unembedding: NamedTensor;
}
