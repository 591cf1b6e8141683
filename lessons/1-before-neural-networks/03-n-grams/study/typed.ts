import { splitCharacters } from '$lib/classic/units/characters';
import { longestMatch, type WordList } from '$lib/classic/units/longest-match';
import { encoderOf } from '$lib/classic/units/vocabulary';
import { splitWords } from '$lib/classic/units/words';
import type { Study } from './study';

const lists = new WeakMap<Study, WordList>();

/** The units that a study counted, as a list to cut by. */
function listOf(study: Study): WordList {
	const known = lists.get(study);
	if (known) return known;
	const words = new Set(study.unitTexts);
	const longest = study.unitTexts.reduce((most, { length }) => Math.max(most, length), 1);
	lists.set(study, { words, longest });
	return { words, longest };
}

function cut(study: Study, text: string): string[] {
	if (study.kind === 'characters') return splitCharacters(text);
	return study.kind === 'words'
		? splitWords(text, listOf(study))
		: longestMatch(text, listOf(study));
}

/**
 * Units of what the learner typed, cut by the longest units that were counted. A first word is taken as one within
 * a text, with the space before it, where such a one was counted.
 */
export function cutTyped(study: Study, text: string): number[] {
	const texts = { texts: study.unitTexts };
	const encode = encoderOf(texts);
	const within = [...encode(cut(study, ` ${text}`))];
	const isWithin = study.kind !== 'characters' && /^\S/.test(text) && within[0] !== 0;
	const units = isWithin ? within : [...encode(cut(study, text))];
	return isWithin && study.unitTexts[within[0] ?? 0] === ' ' ? within.slice(1) : units;
}
