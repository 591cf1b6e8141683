import type { Choices } from './choices';
import type { Entry } from './entry';
import { lexicon, type Category } from './lexicon';
import { inventedNames } from './lexicon/invented-names';
import type { Detail, Step } from './plot';

/** The entries that a slot of a category may be filled with, in this story. */
export type Words = (category: Category, choices: Choices) => readonly Entry[];

/** How a story is told: with which words, how often with details, and what comes before the plot. */
export interface Manner {
	readonly words: Words;
	/** Probability that a detail is told where it could be, in [0, 1]. */
	readonly chance: (detail: Detail) => number;
	readonly before: readonly Step[];
}

/** With every word of the lexicon and many details. */
export const richly: Manner = {
	words: (category) => lexicon[category],
	chance: ({ chance = 0.6 }) => chance,
	before: []
};

/** How many entries of each list a tale draws on: the first, which are the most usual. */
const usual = 8;
/** How often a child in a tale has a name that no other story has. */
const inventedChance = 0.5;

/** As one tells small children: with few words and few details, and first of all who it is about. */
export const simply: Manner = {
	words: (category, choices) => {
		if (category !== 'child') return lexicon[category].slice(0, usual);
		return choices.happens(inventedChance) ? inventedNames : lexicon.child;
	},
	chance: ({ detail, chance }) =>
		detail === 'introduction' ? 1 : detail.startsWith('opening') ? 0 : (chance ?? 0.6) / 4,
	before: [{ detail: 'introduction', of: 'a' }]
};
