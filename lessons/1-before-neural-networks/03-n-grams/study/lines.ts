import type { Models } from './models';
import { textOfUnits } from './unit-label';
import { write } from './write';

/** n of the four lines of the puzzle, as they stand on the page. */
export const lineMemories = [3, 1, 6, 2] as const;

/** The lines from the shortest memory to the longest, each by its place from 0. */
export const lineOrder: readonly number[] = [...lineMemories.keys()].sort(
	(a, b) => (lineMemories[a] ?? 0) - (lineMemories[b] ?? 0)
);

/** Units in a line. */
const lengths = { characters: 64, words: 16, tokens: 20 } as const;

/** Widest line, in letters of Latin; those of Japanese take twice as much. All four are to be compared at a glance. */
const widest = 88;

/** The beginning of a text that is not wider than a line. */
function toWidth(text: string): string {
	let width = 0;
	const end = [...text].findIndex((character) => {
		width +=
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(
				character
			)
				? 2
				: 1;
		return width > widest;
	});
	return end < 0 ? text : [...text].slice(0, end).join('');
}

/** A line written by counting alone with n-grams; empty where the text is too short. */
export function lineOf(models: Models, n: number): string {
	const { draws } = write(
		models,
		{ method: 'relative', k: 1, n, seed: 10 + n },
		lengths[models.study.kind]
	);
	const text = textOfUnits(
		models.study,
		draws.map(({ unit }) => unit)
	);
	return toWidth(text.replace(/\s+/g, ' ').trim());
}
