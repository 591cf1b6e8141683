import type { DetailKind } from './details';
import type { Category } from './lexicon';

/**
 * One event as a sentence or more in each language.
 *
 * `{slot}` or `{slot.form}` tells who or what is in a slot (forms: `english.ts`, `japanese.ts`);
 * `{slot:category}` fills a new slot on its first use; `{n#slot}` counts, `{a+b}` joins.
 * `(this|that|)` is one of several wordings; it may nest, and must not change what is told:
 * whatever is content belongs in a slot, so that both languages tell the same.
 */
export type Telling = readonly [en: string, ja: string];

/** Something that happens. */
export interface Event {
	/** What happens, to whom: `lose(a, t)`. Names the event within its plot. */
	readonly does: string;
	/** Earlier events that bring it about, by their `does`. */
	readonly because?: readonly string[];
	/** Probability that it is told at all, in (0, 1]; 1 where it is missing. */
	readonly chance?: number;
	/** Ways to tell it; one is chosen. */
	readonly tellings: readonly Telling[];
}

/** A moment that any story may have, such as the weather, told from the shared list of its kind. */
export interface Detail {
	readonly detail: DetailKind;
	/** Whose moment it is: a slot of the plot. */
	readonly of: string;
	readonly chance?: number;
}

/** A point at which the story goes one of several ways. */
export interface Fork {
	readonly oneOf: readonly (readonly Step[])[];
}

export type Step = Event | Detail | Fork;

/** A story to be filled in: who and what is in it, and what happens, in order. */
export interface Plot {
	readonly name: string;
	/** A slot's name and the list its entry is drawn from. */
	readonly cast: Readonly<Record<string, Category>>;
	readonly steps: readonly Step[];
}
