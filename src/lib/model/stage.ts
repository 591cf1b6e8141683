/**
 * A part of a decoder in the order of computation: the embeddings; of each block, attention and MLP, each with the
 * norm before it and the addition after it; final norm and unembedding.
 */
export type Stage = 'embed' | `blocks.${number}.attn` | `blocks.${number}.mlp` | 'unembed';

/** All stages of a decoder with this many blocks. */
export function stagesOf(nLayers: number): Stage[] {
	const blocks = Array.from({ length: nLayers }, (_, layer): Stage[] => [
		`blocks.${layer}.attn`,
		`blocks.${layer}.mlp`
	]);
	return ['embed', ...blocks.flat(), 'unembed'];
}
