/** A text in the parts that a study needs. */
export interface Parts {
	/** What is counted. */
	readonly counted: string;
	/** What weights are fitted on; empty in a short text. */
	readonly tuning: string;
	/** What no estimate has seen; empty in a short text. */
	readonly heldOut: string;
}

/** Shorter texts are counted whole: of what little could be held back, nothing could be learned. UTF-16 units. */
export const leastToSplit = 400;
/** How far from its place a cut may be to fall between paragraphs or sentences, UTF-16 units. */
const reach = 2_000;

/** Cuts the last fifth off a text, and that in halves: one to tune on, one to test on; the parts join to the text. */
export function splitText(text: string): Parts {
	if (text.length < leastToSplit) return { counted: text, tuning: '', heldOut: '' };
	const first = cutNear(text, Math.floor(text.length * 0.8));
	const second = Math.max(first, cutNear(text, Math.floor(text.length * 0.9)));
	return {
		counted: text.slice(0, first),
		tuning: text.slice(first, second),
		heldOut: text.slice(second)
	};
}

/** The nearest place at or after `place` where a paragraph begins, else a line, a sentence, a word, a character. */
function cutNear(text: string, place: number): number {
	const window = text.slice(place, place + Math.min(reach, Math.floor(text.length * 0.05)));
	for (const border of [/\n\n/, /\n/, /[.!?。！？]["”」』)]?\s?/, /\s/]) {
		const found = border.exec(window);
		if (found) return place + found.index + found[0].length;
	}
	const isInPair = /[\ud800-\udbff]/.test(text.charAt(place - 1));
	return isInPair ? place + 1 : place;
}
