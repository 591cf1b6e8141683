/** The letters that are counted. */
export const letters = ['a', 'b', 'c', 'd'];

/** What the experiment measures. */
export interface Counts {
	/** How often each letter occurs. */
	counts: number[];
	/** How often each letter follows each, [first, second]. */
	pairs: number[][];
	/** The looked-at letter's share of the whole text, per cent. */
	share: number;
	letter: string;
}

/** Counts the letters of a text and their pairs. */
export function count(text: string, letter: string): Counts {
	const all = [...text];
	const counts = letters.map((one) => all.filter((other) => other === one).length);
	const pairs = letters.map((first) =>
		letters.map((second) => all.filter((c, i) => c === first && all[i + 1] === second).length)
	);
	const share = (100 * all.filter((other) => other === letter).length) / all.length;
	return { counts, pairs, share, letter };
}
