import { pretokens } from './byte-alphabet';

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * How often each pre-token occurs in the text, added to `counts`.
 * A run of Japanese is split at word borders first, so that no merge can learn
 * to run over one (いかぎを is not a token).
 */
export function countWords(text: string, counts: Map<string, number>): void {
	const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
	for (const [pretoken] of text.matchAll(pretokens)) {
		if (japanese.test(pretoken))
			for (const { segment } of segmenter.segment(pretoken)) add(segment);
		else add(pretoken);
	}
}
