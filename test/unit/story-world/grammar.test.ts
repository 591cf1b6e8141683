import { describe, expect, test } from 'vitest';
import type { Entity, Entry, Kind } from '../../../src/lib/story-world/entry';
import { english, plural, withArticle } from '../../../src/lib/story-world/grammar/english';
import { japanese } from '../../../src/lib/story-world/grammar/japanese';
import { lexicon } from '../../../src/lib/story-world/lexicon';

const entry = (kind: Kind, en: string, ja = '物'): Entry => ({ kind, en, ja });
const all: readonly Entry[] = Object.values(lexicon).flat();

describe('English', () => {
	test.each([
		'an apple',
		'an hour',
		'an honest man',
		'an umbrella',
		'an unusual hat',
		'an uninvited guest',
		'an only child',
		'a house',
		'a unicorn',
		'a useful rope',
		'a ukulele',
		'a one-eyed cat',
		'a eucalyptus tree',
		'a European bird'
	])('says %s', (said) => {
		expect(withArticle(said.replace(/^an? /, ''))).toBe(said);
	});

	test.each([
		['bus', 'buses'],
		['berry', 'berries'],
		['monkey', 'monkeys'],
		['star child', 'star children'],
		['white mouse', 'white mice'],
		['mongoose', 'mongooses'],
		['goose', 'geese'],
		['thief', 'thieves'],
		['roof', 'roofs'],
		['snowman', 'snowmen'],
		['human', 'humans'],
		['potato', 'potatoes'],
		['tuft of fur', 'tufts of fur'],
		['goldfish', 'goldfish']
	])('has several of a %s as %s', (one, several) => {
		expect(plural(entry('thing', one))).toBe(several);
	});

	test('names what is known', () => {
		const say = (kind: Kind, en: string, form = '') =>
			english({ slot: 'x', entry: entry(kind, en), pronoun: 'it' }, form);
		expect(say('named', 'Mia')).toEqual({ text: 'Mia' });
		expect(say('relative', 'mom')).toEqual({ text: 'Mom' });
		expect(say('someone', 'fox', 's')).toEqual({ text: "the fox's" });
		expect(say('thing', 'egg', 'a')).toEqual({ text: 'an egg' });
		expect(() => say('thing', 'egg', 'wa')).toThrow(RangeError);
	});
});

describe('Japanese', () => {
	const say = (ja: string, form: string) => {
		const entity: Entity = { slot: 'x', entry: entry('adjective', 'x', ja), pronoun: 'it' };
		return japanese(entity, form);
	};

	test.each([
		['赤い', '赤かったです', '赤くて', '赤く', '赤い'],
		['いい', 'よかったです', 'よくて', 'よく', 'いい'],
		['かわいい', 'かわいかったです', 'かわいくて', 'かわいく', 'かわいい'],
		['かっこいい', 'かっこよかったです', 'かっこよくて', 'かっこよく', 'かっこいい'],
		['きれいな', 'きれいでした', 'きれいで', 'きれいに', 'きれいだ'],
		['大きな', '大きかったです', '大きくて', '大きく', '大きい'],
		['緑色の', '緑色でした', '緑色で', '緑色に', '緑色だ'],
		['ほっとした', 'ほっとしました', 'ほっとして', 'ほっとして', 'ほっとした'],
		['疲れた', '疲れていました', '疲れて', '疲れて', '疲れている'],
		['落ち着いた', '落ち着いていました', '落ち着いて', '落ち着いて', '落ち着いている'],
		['澄んだ', '澄んでいました', '澄んで', '澄んで', '澄んでいる'],
		['背の高い', '背が高かったです', '背が高くて', '背が高く', '背が高い'],
		[
			'そばかすのある',
			'そばかすがありました',
			'そばかすがあって',
			'そばかすがあって',
			'そばかすがある'
		],
		['たのしい', 'たのしかったです', 'たのしくて', 'たのしく', 'たのしい']
	])('inflects %s', (ja, polite, te, adv, plain) => {
		const forms = ['polite', 'te', 'adv', 'plain'].map((form) => say(ja, form));
		expect(forms).toEqual([polite, te, adv, plain].map((text) => ({ text })));
	});

	test('inflects every adjective of the lexicon but verbs, which stand only before nouns', () => {
		const adjectives = all.filter(({ kind, ja }) => kind === 'adjective' && !ja.endsWith('る'));
		expect(adjectives.length).toBeGreaterThan(400);
		for (const { ja } of adjectives) expect(say(ja, 'polite')).toHaveProperty('text');
	});

	test('has boys, grandfathers and others speak of themselves each in their way', () => {
		const say = (ja: string, pronoun: 'she' | 'he') =>
			japanese({ slot: 'x', entry: entry('named', 'x', ja), pronoun }, 'i');
		expect(say('太郎', 'he')).toEqual({ spoken: 'ぼく' });
		expect(say('さくら', 'she')).toEqual({ spoken: 'わたし' });
		expect(say('おじいさん', 'he')).toEqual({ spoken: 'わし' });
		expect(say('森さん', 'he')).toEqual({ spoken: 'わたし' });
	});
});

describe('the lexicon', () => {
	test('holds every word of a list once in each language', () => {
		const doubled = Object.entries(lexicon).flatMap(([name, list]) =>
			(['en', 'ja'] as const).flatMap((language) => {
				const words = list.map((one: Entry) => one[language]);
				return words
					.filter((word, i) => words.indexOf(word) !== i)
					.map((word) => `${name}: ${word}`);
			})
		);
		expect(doubled).toEqual([]);
	});

	test('is in order: names with gender, places with a preposition, no Latin letters in Japanese', () => {
		const odd = all.filter(
			({ kind, ja, gender, at }) =>
				((kind === 'named' || kind === 'relative') && !gender) ||
				(kind === 'place' && !at) ||
				/[!-~\s]/.test(ja)
		);
		expect(odd).toEqual([]);
	});

	test('has no two children whose names begin alike', () => {
		const names = lexicon.child.flatMap(({ en, ja }) => [en, ja]);
		const alike = names.filter((name) =>
			names.some((other) => other !== name && other.startsWith(name))
		);
		expect(alike).toEqual([]);
	});
});
