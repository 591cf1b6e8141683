import { splitCharacters, wellFormed } from '$lib/classic/units/characters';
import { wordListOf } from '$lib/classic/units/longest-match';
import { splitWords } from '$lib/classic/units/words';
import { parseTokenizer } from '$lib/tokenizer';
import type { UnitKind } from '../state';

/** Cuts texts into one kind of units, each named by a key that tells it from all others. */
export interface Cutter {
	cut(text: string): readonly string[];
	/** The text of a unit; parts of characters in a token are U+FFFD. */
	textOf(key: string): string;
}

/** What words and tokens are cut by; only what the kind of unit needs has to be there. */
export interface CutBy {
	/** Words, one a line. */
	readonly wordList?: string | undefined;
	/** A parsed `tokenizer.json`. */
	readonly tokenizer?: unknown;
}

/** True where a text holds stretches that are cut by the list of words. */
export function needsWordList(text: string): boolean {
	return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
}

/** The cutter of a kind of units. The key of a token is its id, for two parts of characters may look the same. */
export function cutterOf(kind: UnitKind, { wordList = '', tokenizer }: CutBy): Cutter {
	const textOf = (key: string) => key;
	if (kind === 'characters') return { cut: splitCharacters, textOf };
	if (kind === 'words') {
		const list = wordListOf(wordList);
		return { cut: (text) => splitWords(text, list), textOf };
	}
	const bpe = parseTokenizer(tokenizer);
	return {
		cut: (text) => bpe.encode(wellFormed(text)).map(({ id }) => String(id)),
		textOf: (key) => bpe.token(Number(key)).text
	};
}
