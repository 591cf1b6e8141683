import type { Choices } from './choices';
import type { Entity, Entry } from './entry';
import { isCategory, type Category } from './lexicon';
import type { Words } from './manner';

/** What names a slot, and the list to fill it from when it is new. */
interface Wanted {
	readonly slot: string;
	readonly category: string | null;
}

/** Who and what is in a story. Every entry takes one part only, while its list has others. */
export class Cast {
	readonly #entities = new Map<string, Entity>();
	/** Words that are in the story already. */
	readonly #taken = new Set<string>();
	readonly #choices: Choices;
	readonly #words: Words;
	/** Added to the names of slots that a detail makes. */
	#suffix = '';
	/** What a detail calls the one it is about. */
	#alias: ReadonlyMap<string, string> = new Map();

	constructor(choices: Choices, words: Words) {
		this.#choices = choices;
		this.#words = words;
	}

	/** Everyone so far, by slot. */
	get entities(): ReadonlyMap<string, Entity> {
		return this.#entities;
	}

	/** Fills a slot by chance from its list. */
	draw(slot: string, category: Category): Entity {
		const all: readonly Entry[] = this.#words(category, this.#choices);
		const free = all.filter(({ en, ja }) => !this.#taken.has(en) && !this.#taken.has(ja));
		// Short lists, such as the numbers, may run out; then a word may come twice.
		const entry = this.#choices.pick(free.length > 0 ? free : all);
		const entity: Entity = { slot, entry, pronoun: this.#pronounOf(entry) };
		this.#entities.set(slot, entity);
		this.#taken.add(entry.en).add(entry.ja);
		return entity;
	}

	/** The entity of a slot; a new one when the slot names a list. Throws RangeError when there is neither. */
	get({ slot, category }: Wanted): Entity {
		const place = this.#alias.get(slot) ?? `${slot}${this.#suffix}`;
		const own = this.#entities.get(place);
		if (own) return own;
		if (category === null) throw new RangeError(`nobody is in the slot "${slot}"`);
		if (!isCategory(category)) throw new RangeError(`the lexicon has no list "${category}"`);
		return this.draw(place, category);
	}

	/** From here on `a` is the given slot, and new slots are the detail's own; null ends that. */
	beginDetail(of: string | null, number: number): void {
		this.#suffix = of === null ? '' : `_${number}`;
		this.#alias = of === null ? new Map() : new Map([['a', of]]);
	}

	#pronounOf({ kind, gender }: Entry): Entity['pronoun'] {
		if (gender) return gender;
		if (kind === 'place') return 'there';
		return kind === 'someone' ? this.#choices.pick(['she', 'he'] as const) : 'it';
	}
}
