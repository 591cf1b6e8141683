import { softmax } from '../math/softmax';
import { select, type Tensor } from '../math/tensor';
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
	return Array.from({ length: logits.dims[0] ?? 0 }, (_, depth) => {
		const probabilities = softmax(select(logits, [depth]).data);
		let best = 0;
		probabilities.forEach((p, id) => {
			if (p > (probabilities[best] ?? 0)) best = id;
		});
		return { token: tokenizer.token(best), probability: probabilities[best] ?? 0 };
	});
}
