/** Words by which a text without spaces is cut. */
export interface WordList {
	readonly words: ReadonlySet<string>;
	/** Characters of the longest word. */
	readonly longest: number;
}

/** A list out of one word a line; empty lines count for nothing. */
export function wordListOf(lines: string): WordList {
	const words = new Set(lines.split('\n').filter((word) => word !== ''));
	let longest = 1;
	for (const word of words) longest = Math.max(longest, [...word].length);
	return { words, longest };
}

/**
 * Cuts a text from its start, each time taking the longest word of the list, else one character. The same in
 * every browser, unlike `Intl.Segmenter`; it never looks back, and so at times takes too long a word.
 */
export function longestMatch(text: string, { words, longest }: WordList): string[] {
	const characters = [...text];
	const found: string[] = [];
	for (let start = 0; start < characters.length;) {
		let length = Math.min(longest, characters.length - start);
		while (length > 1 && !words.has(characters.slice(start, start + length).join(''))) length--;
		found.push(characters.slice(start, start + length).join(''));
		start += length;
	}
	return found;
}
