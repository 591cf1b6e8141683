import type { Entity } from './entry';

/** What a stretch of text that speaks of an entity is. */
export type MentionForm =
	/** A name or a noun. */
	| 'name'
	/** she, him, 彼女, それ … */
	| 'pronoun'
	/** I, you, わたし … in quotes. */
	| 'spoken'
	/** A Japanese subject that is left out: an empty stretch. */
	| 'zero';

/** A stretch of the text, in UTF-16 units, end not included. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where the text speaks of an entity; two joined ("Mia and Tom") are two mentions of one stretch. */
export interface Mention extends Span {
	/** Slot of the entity in the cast. */
	readonly slot: string;
	readonly form: MentionForm;
}

/** A sentence and the event it tells, as a place in the story's events; details have events of their own. */
export interface Sentence extends Span {
	readonly event: number;
}

/** The story in one language, with what every part of it means. */
export interface Told {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly sentences: readonly Sentence[];
	/** Entropy bound of this text's choices, nats. */
	readonly nats: number;
}

/** An event that was told. */
export interface Happening {
	readonly does: string;
	/** Places in the list of the events that brought it about. */
	readonly because: readonly number[];
}

/** A finished story: who is in it, what happens, and both tellings. */
export interface Story {
	readonly seed: number;
	readonly plot: string;
	readonly cast: ReadonlyMap<string, Entity>;
	readonly events: readonly Happening[];
	readonly en: Told;
	readonly ja: Told;
}
