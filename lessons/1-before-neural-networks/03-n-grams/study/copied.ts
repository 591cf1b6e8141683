/** A stretch of a text, UTF-16 units, end not included. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** The longest stretch of `written` that stands in `source` word for word, the first of equals; empty without one. */
export function longestCopied(written: string, source: string): Stretch {
	let longest: Stretch = { start: 0, end: 0 };
	let end = 0;
	for (let start = 0; start < written.length; start++) {
		end = Math.max(end, start);
		// What is copied from here on is at least what was copied from the place before, less its first unit.
		while (end < written.length && source.includes(written.slice(start, end + 1))) end++;
		if (end - start > longest.end - longest.start) longest = { start, end };
	}
	return longest;
}

/** Shortest sentence that says something when it is copied, characters; scripts without spaces need fewer. */
const least = { spaced: 30, unspaced: 15 };

/** The first whole sentence of `written`, not a very short one, that stands in `source` word for word; else null. */
export function copiedSentence(written: string, source: string): string | null {
	const sentences = written.match(/[^.!?。！？\n]+[.!?。！？]+["”」』）)]*/gu) ?? [];
	const found = sentences
		.map((sentence) => sentence.trim())
		.find((sentence) => {
			const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(sentence);
			const length = [...sentence].length;
			return length >= (isUnspaced ? least.unspaced : least.spaced) && source.includes(sentence);
		});
	return found ?? null;
}
