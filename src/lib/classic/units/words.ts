import { wellFormed } from './characters';
import { longestMatch, type WordList } from './longest-match';

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}々〆]/u;

/**
 * In turn: a stretch of Han and Hiragana; one of Katakana; a word of other letters and digits, which may hold
 * apostrophes; white space that is not a single space before something; any other character. A single space
 * belongs to what follows it.
 */
const pattern =
	/ ?(?:[\p{Script=Han}\p{Script=Hiragana}々〆]+|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー])[\p{L}\p{M}\p{N}])+(?:['’](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+)*|[^\s])|\s/gu;

/**
 * A text as words, punctuation marks and white space; they join to the text. A space before a word is part of it,
 * capitals count. Stretches of Han and Hiragana are cut by the longest words of the list, Katakana stretches are
 * one word each.
 */
export function splitWords(text: string, list: WordList): string[] {
	return (wellFormed(text).match(pattern) ?? []).flatMap((piece) =>
		unspaced.test(piece) ? cut(piece, list) : [piece]
	);
}

function cut(piece: string, list: WordList): string[] {
	const space = piece.startsWith(' ') ? ' ' : '';
	const [first = '', ...rest] = longestMatch(piece.slice(space.length), list);
	return [space + first, ...rest];
}
