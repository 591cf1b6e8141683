import type { Tokenizer } from '$lib/tokenizer';
import { tokenLabel } from '$lib/views/token-label';

/** A token that a typed word stands for, or begins with. */
export interface WordToken {
	readonly id: number;
	/** A visible form, where a space at the beginning is seen. */
	readonly label: string;
	/** True when the token is the whole word. */
	readonly isWhole: boolean;
}

/**
 * The tokens that a word may mean: as it stands after a space, and as it stands by itself, which are two tokens; where
 * neither is one token, the first of its pieces. None for an empty word.
 */
export function tokensOfWord(
	tokenizer: Pick<Tokenizer, 'encode' | 'token'>,
	typed: string
): readonly WordToken[] {
	const word = typed.trim();
	if (word === '') return [];
	const forms = [` ${word}`, word].map((form) => tokenizer.encode(form));
	const isWhole = forms.some(({ length }) => length === 1);
	const ids = forms
		.filter(({ length }) => !isWhole || length === 1)
		.map(([first]) => first?.id)
		.filter((id) => id !== undefined);
	return [...new Set(ids)].map((id) => {
		const entry = tokenizer.token(id);
		const label = tokenLabel(entry);
		return { id, label: entry.text.startsWith(' ') ? `␣${label}` : label, isWhole };
	});
}
