/** Words by which a text without spaces is cut. */
export interface WordList {
	readonly words: ReadonlySet<string>;
	/** Length of the longest word, UTF-16 units. */
	readonly longest: number;
}

/** A list out of one word a line; empty lines count for nothing. */
export function wordListOf(lines: string): WordList {
	const words = new Set(lines.split('\n').filter((word) => word !== ''));
	let longest = 1;
	for (const word of words) longest = Math.max(longest, word.length);
	return { words, longest };
}

/**
 * Cuts a text from its start, each time taking the longest word of the list, else one character. The same in
 * every browser, unlike `Intl.Segmenter`; it never looks back, and so at times takes too long a word.
 */
export function longestMatch(text: string, list: WordList): string[] {
	const found: string[] = [];
	for (let start = 0; start < text.length; start += found.at(-1)?.length ?? 1)
		found.push(wordAt(text, start, list));
	return found;
}

function wordAt(text: string, start: number, { words, longest }: WordList): string {
	for (let length = Math.min(longest, text.length - start); length > 1; length--) {
		const word = text.slice(start, start + length);
		if (words.has(word)) return word;
	}
	return String.fromCodePoint(text.codePointAt(start) ?? 0);
}
