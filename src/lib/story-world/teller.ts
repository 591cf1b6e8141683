import { Candidates } from './candidates';
import type { Cast } from './cast';
import type { Choices } from './choices';
import type { Entity, Kind } from './entry';
import { english, plural, type Said } from './grammar/english';
import { counted, japanese } from './grammar/japanese';
import type { Mention, MentionForm, Sentence, Told } from './story';
import { chooseWording, parse, type Reference, type Second } from './template';

export type Language = 'en' | 'ja';

/** How often a Japanese subject that is clear is left out. */
const leftOut = 0.7;

/** Verbs that belong to the quote before them. */
const speech =
	'said|asked|cried|called|shouted|whispered|laughed|answered|replied|begged|sang|thought|added';

/** Where a sentence ends: at its mark and a closing quote, unless the sentence goes on after the quote. */
const sentenceEnds = {
	en: new RegExp(
		`[.!?](?=\\s+["A-Z{]|\\s*$)|[.!?]["'](?=\\s+["A-Z{]|\\s*$)(?!\\s+\\{[^}]*\\} (?:${speech})\\b)`,
		'g'
	),
	ja: /[。！？](?![」』])|[。！？][」』](?![とってんのがをはもにで、。」』])/g
} as const;

/** A Japanese topic outside quotes, which may be left out as `.wa` may; quotes match whole. */
const topics = /「[^」]*」|\{(\w+)\}は(?![、。？！」])/g;

/** Tells a story's events one after another in one language, and notes who is meant where. */
export class Teller {
	readonly #language: Language;
	readonly #cast: Cast;
	readonly #choices: Choices;
	readonly #candidates = new Candidates();
	readonly #natsBefore: number;
	readonly #mentions: Mention[] = [];
	readonly #sentences: Sentence[] = [];
	#text = '';
	#sentenceStart = 0;
	#isCapital = true;

	constructor(language: Language, cast: Cast, choices: Choices) {
		this.#language = language;
		this.#cast = cast;
		this.#choices = choices;
		this.#natsBefore = choices.nats;
	}

	/** Adds one event's telling; `place` is the event's in the story. */
	tell(template: string, place: number, isNewParagraph: boolean): void {
		if (this.#text) this.#text += isNewParagraph ? '\n' : this.#language === 'en' ? ' ' : '';
		this.#sentenceStart = this.#text.length;
		this.#isCapital = true;
		const wording = chooseWording(template, this.#choices)
			.replace(/ {2,}/g, ' ')
			.replace(topics, (whole, slot?: string) => (slot ? `{${slot}.wa}` : whole))
			// A quote that is a sentence of its own ends with its own mark.
			.replace(/(?<=[！？。][」』])。/g, '')
			.trim();
		const ends = [...wording.matchAll(sentenceEnds[this.#language])].map(
			(m) => m.index + m[0].length
		);
		let at = 0;
		for (const end of ends) {
			this.#sayAll(wording.slice(at, end));
			this.#endSentence(place);
			at = end;
		}
		if (wording.slice(at).trim())
			throw new RangeError(`"${template}" does not end with a full stop`);
	}

	/** What has been told. */
	finish(): Told {
		return {
			text: this.#text,
			mentions: this.#mentions,
			sentences: this.#sentences,
			nats: this.#choices.nats - this.#natsBefore
		};
	}

	#sayAll(wording: string): void {
		for (const part of parse(wording)) {
			if ('text' in part) this.#say(part.text);
			else if (part.second?.by === '+') this.#sayJoined(part, part.second);
			else if (part.second) this.#sayCounted(part, part.second);
			else this.#sayEntity(this.#cast.get(part), part.form);
		}
	}

	#endSentence(event: number): void {
		const start = this.#text.slice(this.#sentenceStart).search(/\S/) + this.#sentenceStart;
		this.#sentences.push({ start, end: this.#text.length, event });
		this.#sentenceStart = this.#text.length;
		this.#candidates.endSentence();
		this.#isCapital = true;
	}

	/** Adds text; English begins sentences and quotes with a capital. */
	#say(text: string): void {
		if (!this.#isCapital && !text.includes('"')) {
			this.#text += text;
			return;
		}
		for (const character of text) {
			const isOpening = character === '"' && this.#isQuoteToBegin();
			const isLetter = /\p{L}/u.test(character);
			this.#text += this.#isCapital && isLetter ? character.toUpperCase() : character;
			if (isOpening) this.#isCapital = true;
			else if (isLetter) this.#isCapital = false;
		}
	}

	/** True where a quote would begin; not where one goes on, as after `"Come," said Mia,`. */
	#isQuoteToBegin(): boolean {
		return /(^|\s)$/.test(this.#text) && !/,"[^"]*, $/.test(this.#text.slice(this.#sentenceStart));
	}

	#note(entity: Entity, text: string, form: MentionForm): void {
		const start = this.#text.length;
		this.#say(text);
		this.#mentions.push({ slot: entity.slot, form, start, end: this.#text.length });
		if (form !== 'spoken') this.#candidates.mention(entity);
	}

	#sayEntity(entity: Entity, form: string): void {
		if (isNoReferent(entity.entry.kind)) {
			this.#say(plainText(this.#inWords(entity, form)));
			return;
		}
		const said = this.#inWords(entity, form);
		if (form === 'plural') this.#candidates.mentionSeveral(entity);
		if ('text' in said) this.#note(entity, said.text, 'name');
		else if ('spoken' in said) this.#note(entity, said.spoken, 'spoken');
		else if (said.pronoun === '') this.#sayTopic(entity, said.own);
		else if (this.#isClear(entity, said)) this.#note(entity, said.pronoun, 'pronoun');
		else this.#note(entity, said.own, 'name');
	}

	#isClear(entity: Entity, { isPlural }: { readonly isPlural?: true }): boolean {
		return isPlural ? this.#candidates.isClearAsSeveral(entity) : this.#candidates.isClear(entity);
	}

	/** Says the topic of a Japanese sentence, or leaves it out while it stays the same. */
	#sayTopic(entity: Entity, own: string): void {
		const isLeftOut = this.#candidates.isTopic(entity) && this.#choices.happens(leftOut);
		this.#note(entity, isLeftOut ? '' : own, isLeftOut ? 'zero' : 'name');
		this.#candidates.setTopic(entity);
	}

	#inWords(entity: Entity, form: string): Said {
		return this.#language === 'en' ? english(entity, form) : japanese(entity, form);
	}

	/** "two foxes", 二匹. */
	#sayCounted(reference: Reference, counting: Second): void {
		const number = this.#cast.get(reference).entry;
		const entity = this.#cast.get(counting);
		const text =
			this.#language === 'en'
				? `${number.en} ${plural(entity.entry)}`
				: counted(number, entity.entry);
		this.#note(entity, text, 'name');
		this.#candidates.mentionSeveral(entity);
	}

	/** "Mia and Tom" or "they", ミアとトム or 二人. */
	#sayJoined(reference: Reference, other: Second): void {
		const pair = [this.#cast.get(reference), this.#cast.get(other)];
		const pronoun = joinedPronouns[this.#language][reference.form];
		const names = pair.map((entity) => plainText(this.#inWords(entity, '')));
		const start = this.#text.length;
		if (reference.form !== '' && pronoun === undefined)
			throw new RangeError(`no form "${reference.form}" for two`);
		const isPronoun = pronoun !== undefined && this.#candidates.areClear(pair);
		const ending = reference.form === 'their' && !isPronoun ? "'s" : '';
		this.#say(
			isPronoun ? pronoun : `${names.join(this.#language === 'en' ? ' and ' : 'と')}${ending}`
		);
		for (const { slot } of pair)
			this.#mentions.push({
				slot,
				form: isPronoun ? 'pronoun' : 'name',
				start,
				end: this.#text.length
			});
		for (const entity of pair) this.#candidates.mention(entity);
	}
}

const joinedPronouns: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: { they: 'they', them: 'them', their: 'their' },
	ja: { they: '二人' }
};

/** True for words that no pronoun stands for. */
function isNoReferent(kind: Kind): boolean {
	return kind === 'adjective' || kind === 'phrase' || kind === 'number';
}

function plainText(said: Said): string {
	if ('text' in said) return said.text;
	return 'own' in said ? said.own : said.spoken;
}
