import type { Token } from '$lib/model/trace';
import type { Tokenizer } from '$lib/tokenizer';

/** The token that a typed word stands for; `isWhole` where the word is that token and nothing else. */
export interface TypedToken {
	readonly token: Token;
	readonly isWhole: boolean;
}

/**
 * The token of a typed word: with a space before it, as words stand within a text, or without, whichever is one token;
 * the first piece of it where neither is. Null for nothing.
 */
export function typedToken(typed: string, tokenizer: Pick<Tokenizer, 'encode'>): TypedToken | null {
	const word = typed.trim();
	if (word === '') return null;
	const forms = [tokenizer.encode(` ${word}`), tokenizer.encode(word)];
	const whole = forms.find((tokens) => tokens.length === 1)?.[0];
	if (whole) return { token: whole, isWhole: true };
	// A space alone is no beginning of the word.
	const first = forms.map(([token]) => token).find((token) => token?.text.trim() !== '');
	return first ? { token: first, isWhole: false } : null;
}
