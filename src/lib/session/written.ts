import type { Token } from '../model/trace';
import type { Tokenizer } from '../tokenizer';

/** What the model is to read: typed text, and the tokens that a model wrote after it. */
export interface Written {
	readonly text: string;
	/** Ids that mean something to `model` alone. */
	readonly continuation: readonly number[];
	/** Id of the model whose tokens `continuation` are. */
	readonly model: string;
}

/**
 * The ids written after the text, up to the first that a model's vocabulary lacks, for what follows was written after
 * that one; none of another model's.
 */
export function continuationFor(
	{ continuation, model }: Written,
	id: string,
	tokenizer: Tokenizer
): readonly number[] {
	if (model !== id) return [];
	const end = continuation.findIndex((token) => token >= tokenizer.size);
	return end < 0 ? continuation : continuation.slice(0, end);
}

/** A token that stands for itself rather than for a part of the typed text. */
export function standaloneToken(tokenizer: Tokenizer, id: number): Token {
	return { ...tokenizer.token(id), byteStart: 0, byteEnd: 0, charStart: 0, charEnd: 0 };
}

/** Only the first `kept` tokens; `prompt` are those of the text. */
export function rewound(written: Written, prompt: readonly Token[], kept: number): Written {
	const { text, continuation } = written;
	if (kept >= prompt.length)
		return { ...written, continuation: continuation.slice(0, kept - prompt.length) };
	const end = prompt[kept - 1]?.charEnd ?? 0;
	return { ...written, text: [...text].slice(0, end).join(''), continuation: [] };
}

/** The same as typed text alone, which every model can read; marks such as the end of the text are left out. */
export function asText(written: Written, tokenizer: Tokenizer): Written {
	const ids = continuationFor(written, written.model, tokenizer);
	const spoken = ids.filter((id) => !tokenizer.token(id).special);
	return { ...written, text: written.text + tokenizer.decode(spoken), continuation: [] };
}
