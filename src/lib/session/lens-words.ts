import type { Tensor } from '../math/tensor';
import { lensTops } from '../model/lens';
import type { Tokenizer } from '../tokenizer';
import type { LabelledToken } from '../views/token-label';

/** The word that the lens reads at one depth. */
export interface LensWord {
	readonly token: LabelledToken & { readonly id: number };
	/** Over the full vocabulary at temperature 1. */
	readonly probability: number;
}

/** The most probable token at each depth. `logits` is [depth, dVocab]: after the embedding, then after each block. */
export function lensWords(logits: Tensor, tokenizer: Pick<Tokenizer, 'token'>): LensWord[] {
	return lensTops(logits).map(({ id, probability }) => ({
		token: tokenizer.token(id),
		probability
	}));
}
