import type { Lesson } from '../lesson';
import { fits } from './fits';

/** Fields of an experiment's state, and what they are. */
export type Fields = Readonly<Record<string, unknown>>;

/** Those fields of a state that belong to the learner. */
export function ownFields({ own = [], made = [] }: Lesson, state: object): Fields {
	return pick(state, [...own, ...made]);
}

/** Those fields of a state that only the learner can make; a lesson has none of its own to put in their place. */
export function madeFields({ made = [] }: Lesson, state: object): Fields {
	return pick(state, made);
}

/** What an earlier visit left of the learner's own, as far as this lesson still knows it. */
export function keptOwn(lesson: Lesson, kept: Fields): Fields {
	const own = ownFields(lesson, kept);
	return fits(own, lesson) ? own : {};
}

function pick(state: object, names: readonly string[]): Fields {
	return Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
}
