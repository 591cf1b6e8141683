import type { Act } from './act';

/** One of the texts that values are taken from. */
export type SourceText = 'own' | 'donor' | 'contrast';

/** A vector that an act needs from an untouched run over a text. */
export interface Source {
	readonly text: SourceText;
	/** TransformerLens hook name. */
	readonly hook: string;
	/** Token of the text; `last` is its last one, `mean` the average over all. */
	readonly at: number | 'last' | 'mean';
	/** Which head, where the hook has heads. */
	readonly head: number | null;
}

/** The vectors that an act needs, in an order that `interventionsOf` knows. */
export function sourcesOf(act: Act): readonly Source[] {
	if (act.kind === 'mean') {
		const { layer, head } = act;
		return [{ text: 'own', at: 'mean', head, hook: hookOf(head === null ? 'mlp' : 'head', layer) }];
	}
	if (act.kind === 'patch') {
		const { part, layer, head, from } = act;
		return [{ text: 'donor', at: from, head, hook: hookOf(part, layer) }];
	}
	if (act.kind === 'steer') {
		const hook = hookOf('resid', act.layer);
		return (['donor', 'contrast'] as const).map((text) => ({ text, at: 'last', head: null, hook }));
	}
	return [];
}

/** Where a part's value is read and changed. A head's output is taken before W_O mixes it with the others'. */
export function hookOf(part: 'resid' | 'head' | 'mlp', layer: number): string {
	const names = { resid: 'hook_resid_pre', head: 'attn.hook_z', mlp: 'hook_mlp_out' };
	return `blocks.${layer}.${names[part]}`;
}
