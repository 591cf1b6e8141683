import type { StageName } from './stages';

/** Weights that the step to a stage uses, by their TransformerLens names within the block. */
const used: Partial<Record<StageName, readonly string[]>> = {
	ln1: ['ln1.w', 'ln1.b'],
	q: ['attn.W_Q', 'attn.b_Q'],
	k: ['attn.W_K', 'attn.b_K'],
	v: ['attn.W_V', 'attn.b_V'],
	attnOut: ['attn.W_O', 'attn.b_O'],
	ln2: ['ln2.w', 'ln2.b'],
	mlpPre: ['mlp.W_in', 'mlp.b_in'],
	mlpOut: ['mlp.W_out', 'mlp.b_out']
};

/** Names of the weights of a block that the step to a stage uses; none for one without weights. */
export function weightsOfStage(layer: number, stage: StageName): string[] {
	return (used[stage] ?? []).map((name) => `blocks.${layer}.${name}`);
}
