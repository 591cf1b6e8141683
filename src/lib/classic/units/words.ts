import { wellFormed } from './characters';
import { longestMatch, type WordList } from './longest-match';

/** Characters of scripts that are written without spaces; Katakana ends a stretch of the others. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}々〆]';
const katakana = '[\\p{Script=Katakana}ー]';
/** Letters, their marks and digits of all other scripts. */
const letter = `(?!${unspaced}|${katakana})[\\p{L}\\p{M}\\p{N}]`;
const word = `(?:${letter})+(?:['’](?:${letter})+)*`;

/** A space with what follows it, or without one; white space by itself where nothing follows at once. */
const pattern = new RegExp(` ?(?:${unspaced}+|${katakana}+|${word}|\\S)|\\s`, 'gu');
const hasUnspaced = new RegExp(unspaced, 'u');

/**
 * A text as words, punctuation marks and white space; they join to `wellFormed(text)`. A single space belongs to
 * what follows it, apostrophes to their word, capitals count. Stretches of Han and Hiragana are cut by the longest
 * words of the list; a stretch of Katakana is one word.
 */
export function splitWords(text: string, list: WordList): string[] {
	return (wellFormed(text).match(pattern) ?? []).flatMap((piece) =>
		hasUnspaced.test(piece) ? cut(piece, list) : [piece]
	);
}

function cut(piece: string, list: WordList): string[] {
	const space = piece.startsWith(' ') ? ' ' : '';
	const [first = '', ...rest] = longestMatch(piece.slice(space.length), list);
	return [space + first, ...rest];
}
