import { describe, expect, test, vi } from 'vitest';
import { tellDocument } from '../../../src/lib/story-world/documents';
import { introduction } from '../../../src/lib/story-world/details/introduction';
import { lexicon } from '../../../src/lib/story-world/lexicon';
import { inventedNames } from '../../../src/lib/story-world/lexicon/invented-names';
import { tellTale } from '../../../src/lib/story-world/tell';

// A busy machine takes longer than usual to tell all tales.
vi.setConfig({ testTimeout: 60_000 });

const tales = Array.from({ length: 2000 }, (_, seed) => tellTale(seed));
const hero = (seed: number) => tales[seed]!.cast.get('a')!;

describe('a tale', () => {
	test('is a child’s, who is introduced first', () => {
		for (const { seed, events, en, ja } of tales) {
			expect(hero(seed).entry.kind).toBe('named');
			expect(events[0]!.does).toBe('introduction(a)');
			for (const { mentions, sentences } of [en, ja]) {
				const end = sentences.filter(({ event }) => event === 0).at(-1)!.end;
				expect(mentions.some(({ slot, end: at }) => slot === 'a' && at <= end)).toBe(true);
			}
		}
	});

	test('has a made-up name for the hero half of the time', () => {
		const listed = new Set(lexicon.child.map(({ en }) => en));
		const share =
			tales.filter(({ seed }) => !listed.has(hero(seed).entry.en)).length / tales.length;
		// Of 2,000 draws four standard deviations are 0.045.
		expect(Math.abs(share - 0.5)).toBeLessThan(0.045);
	});

	test('draws on the first words of each list', () => {
		const colours = new Set(lexicon.colour.slice(0, 8).map(({ en }) => en));
		for (const { cast } of tales)
			for (const { entry } of cast.values())
				if (lexicon.colour.includes(entry as never)) expect(colours).toContain(entry.en);
	});

	test('is the document of its seed', () => {
		expect(tellDocument('tales', 'en', 7)).toBe(tales[7]!.en.text);
		expect(tellDocument('tales', 'ja', 7)).toBe(tales[7]!.ja.text);
	});

	test('begins in none of the ways that models are tested on', () => {
		const tested =
			/whose name was|This is a story about|woke up early|Everyone in the village|with many ideas|のお話です|名前は.*といいました|早く目がさめ|とても元気な/;
		for (const telling of introduction.flat()) expect(telling).not.toMatch(tested);
	});
});

describe('made-up names', () => {
	test('are a girl’s as often as a boy’s, and written in one script', () => {
		const girls = inventedNames.filter(({ gender }) => gender === 'she');
		expect(girls).toHaveLength(inventedNames.length / 2);
		for (const { en, ja } of inventedNames) {
			expect(en).toMatch(/^[A-Z][a-z]+$/);
			expect(ja).toMatch(/^(\p{Script=Katakana}|ー)+$|^\p{Script=Hiragana}+$/u);
		}
	});

	test('are not those that models are tested on', () => {
		const tested =
			'Poppy Gus Beatrix Dylan Hazel Marlon Ruby Jonas Kiko Elsie Hugo Tilda Percy Ivo';
		const names = new Set(inventedNames.flatMap(({ en, ja }) => [en, ja]));
		for (const name of `${tested} ヒカリ カズヤ コウスケ チヨ シュン エリカ ダイゴ アンジェラ ユリカ タクヤ ゲンタ`.split(
			' '
		))
			expect(names).not.toContain(name);
	});
});
