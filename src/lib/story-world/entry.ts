/** How something is spoken of. */
export type Kind =
	/** Has a name of its own: Mia, Mr. Green. */
	| 'named'
	/** A person or animal known by what it is: the baker, the fox. */
	| 'someone'
	/** Family: Mom, and "her mom" as a common noun. */
	| 'relative'
	/** A thing that can be counted, or with `isMass` a substance. */
	| 'thing'
	/** Somewhere to be, with the preposition that English uses there. */
	| 'place'
	/** An adjective. Japanese gives the form before a noun: 赤い, 静かな, 緑色の. */
	| 'adjective'
	/** Any other word or phrase; it is told as it is. */
	| 'phrase'
	/** A number from 2 to 9. */
	| 'number';

export type Gender = 'she' | 'he';

/** One entry of the lexicon, in both languages. */
export interface Entry {
	readonly kind: Kind;
	readonly en: string;
	readonly ja: string;
	/** Of people and animals; where it is missing, each story decides. */
	readonly gender?: Gender;
	/** English plural, where it is not regular. */
	readonly plural?: string;
	/** Takes "some" instead of "a" and has no plural. */
	readonly isMass?: true;
	/** Japanese counter: つ, 匹, 本, 枚, 冊, 羽, 台, 人, 個, 頭, 輪, 杯. */
	readonly counter?: string;
	/** English preposition of a place: in, at, on, by, under. */
	readonly at?: string;
}

/** An entry that takes part in a story, under the name of its slot. */
export interface Entity {
	readonly slot: string;
	readonly entry: Entry;
	/** What stands for it: a place is `there`. */
	readonly pronoun: Gender | 'it' | 'there';
}

type Extra = Omit<Entry, 'kind' | 'en' | 'ja'>;

/** Reads "English=日本語" pairs separated by commas into entries of one kind; "mouse/mice=ネズミ" gives a plural. */
export function entries(kind: Kind, list: string, extra: Extra = {}): Entry[] {
	return list.split(',').map((pair) => {
		const [english = '', ja = ''] = pair.trim().split('=');
		const [en = '', plural] = english.split('/');
		if (!en || !ja) throw new RangeError(`"${pair}" is not an English=Japanese pair`);
		return { kind, en, ja, ...(plural ? { plural } : {}), ...extra };
	});
}
