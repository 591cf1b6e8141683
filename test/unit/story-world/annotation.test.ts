import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/lib/story-world/entry';
import { plural } from '../../../src/lib/story-world/grammar/english';
import type { Mention, Story, Told } from '../../../src/lib/story-world/story';
import { findBreaches, languages, stories, type Language, type Rule } from './told';

/** Pronouns by what they stand for. */
const standsFor: Readonly<Record<string, Entity['pronoun'] | 'they'>> = {
	she: 'she',
	her: 'she',
	herself: 'she',
	he: 'he',
	him: 'he',
	his: 'he',
	himself: 'he',
	it: 'it',
	its: 'it',
	itself: 'it',
	there: 'there',
	they: 'they',
	them: 'they',
	their: 'they',
	彼女: 'she',
	彼: 'he',
	それ: 'it',
	そこ: 'there',
	二人: 'they'
};

const isAnimate = ({ pronoun }: Entity) => pronoun === 'she' || pronoun === 'he';

function entityOf({ cast }: Story, { slot }: Mention): Entity {
	const entity = cast.get(slot);
	if (!entity) throw new RangeError(`nobody is in the slot "${slot}"`);
	return entity;
}

function textOf({ text }: Told, { start, end }: Mention): string {
	return text.slice(start, end);
}

/** The sentence that a mention is in, as a place in the list of sentences. */
function placeOf({ sentences }: Told, { start, end }: Mention): number {
	return sentences.findLastIndex((sentence) => sentence.start <= start && end <= sentence.end);
}

function sentenceOf(told: Told, mention: Mention): string {
	const { start = 0, end = 0 } = told.sentences[placeOf(told, mention)] ?? {};
	return `"${told.text.slice(start, end)}"`;
}

/** Who was spoken of before a mention, in its sentence and in the one before; not by I and you. */
function spokenOf(told: Told, mention: Mention, before: 0 | 1): Mention[] {
	const place = placeOf(told, mention) - before;
	return told.mentions.filter(
		(other) =>
			other.form !== 'spoken' && other.start < mention.start && placeOf(told, other) === place
	);
}

/** The pair whose joined mention covers the same stretch. */
function partners({ mentions }: Told, { start, end, form }: Mention): Mention[] {
	return mentions.filter((m) => m.start === start && m.end === end && m.form === form);
}

/** True for "three snails" and "snails", which no pronoun of one alone stands for. */
function isSeveral(text: string, { entry }: Entity): boolean {
	// A bare "deer" may be one, as in "a shy deer", or several.
	const isPlural =
		plural(entry) === entry.en ? text === entry.en : text.toLowerCase().endsWith(plural(entry));
	return (
		isPlural || /^([二三四五六七八九]\p{L}|(two|three|four|five|six|seven|eight|nine) )/u.test(text)
	);
}

/** What else a pronoun could mean, read from the annotation alone. */
const unclear: Rule = (told, story) =>
	told.mentions
		.filter(({ form }) => form === 'pronoun')
		.filter((mention) => {
			const meant = partners(told, mention).map(({ slot }) => slot);
			const near = [0, 1].map((before) => spokenOf(told, mention, before as 0 | 1));
			if (meant.length > 1) {
				const people = near.flat().filter((other) => isAnimate(entityOf(story, other)));
				const isEachThere = meant.every((slot) => near.flat().some((m) => m.slot === slot));
				return !isEachThere || people.some(({ slot }) => !meant.includes(slot));
			}
			const { pronoun } = entityOf(story, mention);
			if (standsFor[textOf(told, mention).toLowerCase()] === 'they') {
				const several = near
					.flat()
					.filter((other) => isSeveral(textOf(told, other), entityOf(story, other)));
				return !several.some(({ slot }) => slot === mention.slot);
			}
			const rivals = near.map((list) =>
				list.filter((other) => {
					const entity = entityOf(story, other);
					if (other.slot === mention.slot) return true;
					return entity.pronoun === pronoun && !isSeveral(textOf(told, other), entity);
				})
			);
			const nearest = rivals.find((list) => list.length > 0) ?? [];
			return nearest.length === 0 || nearest.some(({ slot }) => slot !== mention.slot);
		})
		.map(
			(mention) => `"${textOf(told, mention)}" (${mention.slot}) in ${sentenceOf(told, mention)}`
		);

/** Subjects that are left out though the sentences before are not about them alone. */
const unclearZero: Rule = (told, story) =>
	told.mentions
		.filter(({ form }) => form === 'zero')
		.filter((mention) => {
			const near = [...spokenOf(told, mention, 0), ...spokenOf(told, mention, 1)];
			const isKnown = near.some(({ slot }) => slot === mention.slot);
			const others = near.filter(
				(other) => other.slot !== mention.slot && isAnimate(entityOf(story, other))
			);
			return !isKnown || others.length > 0;
		})
		.map((mention) => `(${mention.slot}) is left out in ${sentenceOf(told, mention)}`);

/** A pronoun that is not its referent's. */
const wrongPronouns: Rule = (told, story) =>
	told.mentions
		.filter(({ form }) => form === 'pronoun')
		.filter((mention) => {
			const meant = standsFor[textOf(told, mention).toLowerCase()];
			const isJoined = partners(told, mention).length > 1;
			const entity = entityOf(story, mention);
			const isOfSeveral = told.mentions.some(
				(other) => other.slot === mention.slot && isSeveral(textOf(told, other), entity)
			);
			if (meant === 'they') return !isJoined && !isOfSeveral;
			return isJoined || meant !== entity.pronoun;
		})
		.map(
			(mention) => `"${textOf(told, mention)}" (${mention.slot}) in ${sentenceOf(told, mention)}`
		);

/** Pronouns of the third person that no mention covers; "it" may be the weather. */
const strayPronouns: Rule = (told) =>
	[...told.text.matchAll(/\b(she|he|him|his|her|hers|himself|herself|they|them|their)\b|彼女?/gi)]
		.filter(({ index }) => !told.mentions.some(({ start, end }) => start <= index && index < end))
		.map(
			({ 0: word, index }) =>
				`"${word}" in "…${told.text.slice(Math.max(0, index - 40), index + 30)}…"`
		);

function holds(language: Language, text: string, { entry, pronoun }: Entity): boolean {
	if (language === 'ja') {
		const child = pronoun === 'she' ? '女の子' : '男の子';
		return text.includes(entry.ja) || text === child || /^[二三四五六七八九十]\p{L}+$/u.test(text);
	}
	const lower = text.toLowerCase();
	if (lower === (pronoun === 'she' ? 'girl' : 'boy')) return true;
	return [entry.en, plural(entry)].some((word) => lower.includes(word.toLowerCase()));
}

const wrongNames =
	(language: Language): Rule =>
	(told, story) =>
		told.mentions
			.filter((mention) => {
				const text = textOf(told, mention);
				if (mention.form === 'zero') return text !== '';
				if (mention.form === 'spoken')
					return !/^(I|me|my|you|your|ぼく|わたし|わし|あなた)$/i.test(text);
				return mention.form === 'name' && !holds(language, text, entityOf(story, mention));
			})
			.map(
				(mention) =>
					`"${textOf(told, mention)}" is not (${mention.slot}) in ${sentenceOf(told, mention)}`
			);

/** Sentences cover the text but for white space, in order. */
const untiled: Rule = ({ text, sentences }) => {
	const gaps = [0, ...sentences.map(({ end }) => end)].map((end, i) =>
		text.slice(end, sentences[i]?.start ?? text.length)
	);
	const isInOrder = sentences.every(({ start, end }, i) => {
		const last = sentences[i - 1]?.end ?? 0;
		return last <= start && start < end && text.slice(start, end).trim().length === end - start;
	});
	return isInOrder ? gaps.filter((gap) => gap.trim() !== '') : ['sentences overlap'];
};

/** Every event is told, in order, and nothing else. */
const wrongEvents: Rule = ({ sentences }, { events }) => {
	const told = sentences.map(({ event }) => event);
	const isInOrder = told.every((event, i) => i === 0 || event >= (told[i - 1] ?? 0));
	const missing = [...events.keys()].filter((event) => !told.includes(event));
	const strange = told.filter((event) => !events[event]);
	return [
		...(isInOrder ? [] : ['events are told out of order']),
		...[...missing, ...strange].map((event) => `event ${event} is not told`)
	];
};

const strayCauses: Rule = (_told, { events }) =>
	events.flatMap(({ does, because }, place) =>
		because.filter((cause) => !(cause >= 0 && cause < place)).map((cause) => `${does} by ${cause}`)
	);

describe.each(languages)('in %s', (language) => {
	test('a pronoun can mean one alone', () => {
		expect(findBreaches(language, unclear)).toEqual([]);
	});

	test('a pronoun is its referent’s', () => {
		expect(findBreaches(language, wrongPronouns)).toEqual([]);
	});

	test('no pronoun is without a referent', () => {
		expect(findBreaches(language, strayPronouns)).toEqual([]);
	});

	test('mentions hold what they claim', () => {
		expect(findBreaches(language, wrongNames(language))).toEqual([]);
	});

	test('sentences tile the text', () => {
		expect(findBreaches(language, untiled)).toEqual([]);
	});

	test('every event is told in order', () => {
		expect(findBreaches(language, wrongEvents)).toEqual([]);
	});
});

test('Japanese leaves out a subject only while it is the only one', () => {
	expect(findBreaches('ja', unclearZero)).toEqual([]);
});

test('every cause comes before its effect', () => {
	expect(findBreaches('en', strayCauses)).toEqual([]);
});

test('there are enough mentions of every form to test', () => {
	const count = (language: Language, wanted: Mention['form']) =>
		stories.flatMap((story) => story[language].mentions.filter(({ form }) => form === wanted))
			.length;
	expect(count('en', 'pronoun')).toBeGreaterThan(stories.length);
	expect(count('en', 'spoken')).toBeGreaterThan(stories.length / 10);
	expect(count('ja', 'zero')).toBeGreaterThan(stories.length / 10);
	expect(count('ja', 'name')).toBeGreaterThan(stories.length * 5);
});
