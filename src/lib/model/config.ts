/**
 * What a decoder-only model is made of, in the terms of TransformerLens' HookedTransformerConfig.
 * Read from a Hugging Face `config.json` by `engine/load/config.ts`.
 */
export interface ModelConfig {
	/** Hugging Face `model_type`: which description of the graph builder applies. */
	readonly architecture: 'gpt2';
	readonly nLayers: number;
	readonly nHeads: number;
	/** Width of the residual stream. */
	readonly dModel: number;
	/** Width of one head's queries, keys and values; nHeads · dHead = dModel in GPT-2. */
	readonly dHead: number;
	/** Number of neurons of one MLP. */
	readonly dMlp: number;
	/** Number of entries in the vocabulary. */
	readonly dVocab: number;
	/** The window: the most tokens that one run can hold. */
	readonly nCtx: number;
	/** Added to the variance in every norm. */
	readonly eps: number;
	/** Activation of the MLP, by its Hugging Face name. */
	readonly activation: 'gelu_new' | 'gelu' | 'relu';
	/** True when the unembedding is the token embedding, transposed. */
	readonly tiedEmbeddings: boolean;
}
