import type { Token } from '$lib/model/trace';
import type { Tokenizer } from '$lib/tokenizer';

/** Tokens that can be looked up at once. */
export const longest = 5;

/** One way in which what was typed may stand in a text. */
export interface Reading {
	/** `inside`: with a space before it, which belongs to the first token; `typed`: as it is. */
	readonly place: 'inside' | 'typed';
	readonly tokens: readonly Pick<Token, 'id' | 'text' | 'bytes'>[];
}

/** What is to be looked up, or why nothing is. */
export type Query =
	| { readonly kind: 'nothing' }
	/** Not numbers of tokens. */
	| { readonly kind: 'not-ids' }
	/** A mark that never stands within a document. */
	| { readonly kind: 'mark' }
	| { readonly kind: 'found' | 'long'; readonly readings: readonly Reading[] };

/** Signs and letters that are written with a space before them, within a line. */
const takesSpace = /^[!-~\u00a1-\u024f]/;

/** Reads what was typed as text. Spaces at its end belong to the next word, and are left out. */
export function readText(text: string, tokenizer: Tokenizer): Query {
	const typed = text.trimEnd();
	const places: Reading['place'][] = takesSpace.test(typed) ? ['inside', 'typed'] : ['typed'];
	return query(
		places.map((place) => ({
			place,
			tokens: tokenizer.encode(place === 'inside' ? ` ${typed}` : typed)
		})),
		tokenizer
	);
}

/** Reads what was typed as ids of tokens, with spaces or commas between. */
export function readIds(text: string, tokenizer: Tokenizer): Query {
	const words = text.split(/[\s,、，]+/).filter((word) => word !== '');
	const ids = words.map(Number);
	const isId = (id: number) => Number.isInteger(id) && id >= 0 && id < tokenizer.size;
	if (!words.every((word) => /^\d+$/.test(word)) || !ids.every(isId)) return { kind: 'not-ids' };
	return query([{ place: 'typed', tokens: ids.map((id) => tokenizer.token(id)) }], tokenizer);
}

function query(readings: readonly Reading[], tokenizer: Tokenizer): Query {
	const ids = readings.flatMap(({ tokens }) => tokens.map(({ id }) => id));
	if (ids.length === 0) return { kind: 'nothing' };
	if (ids.some((id) => tokenizer.token(id).special)) return { kind: 'mark' };
	const isLong = readings.some(({ tokens }) => tokens.length > longest);
	return { kind: isLong ? 'long' : 'found', readings };
}

/** The ids of each reading. */
export function ngramsOf(readings: readonly Reading[]): number[][] {
	return readings.map(({ tokens }) => tokens.map(({ id }) => id));
}
