/** The model that opens by itself; its files are the only ones that the first page fetches. */
export const defaultModel = 'story-5m';

/** What an address calls the model of a learner's own files, which no link can hold. */
export const ownModel = 'own';

/** A model that the site ships, as far as a choice among several needs to know it. */
export interface ShippedModel {
	/** Name of its folder. */
	readonly id: string;
	readonly name: Readonly<Record<'en' | 'ja', string>>;
	readonly description: Readonly<Record<'en' | 'ja', string>>;
	/** Bytes that are downloaded to open it. */
	readonly bytes: number;
	/** True when steps of its training can be opened. */
	readonly hasHistory: boolean;
}
