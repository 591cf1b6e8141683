import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { estimateKeys } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/estimates';
import { splitText } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/split-text';
import { cutTyped } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/typed';
import {
	chooseContext,
	followersOf
} from '../../../../lessons/1-before-neural-networks/03-n-grams/study/context';
import {
	lineMemories,
	lineOf
} from '../../../../lessons/1-before-neural-networks/03-n-grams/study/lines';
import { explorerText } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/explorer-text';
import { methodTable } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/method-table';
import { mixtureAfter } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/mixture';
import { write } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/write';
import { textOfUnits } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/unit-label';
import {
	initial,
	views,
	type State
} from '../../../../lessons/1-before-neural-networks/03-n-grams/state';
import { layOutBits } from '../../../../lessons/1-before-neural-networks/03-n-grams/parts/bits-layout';
import { modelsOf, modelsOfStories, storiesIn } from './studies';

vi.setConfig({ testTimeout: 60_000 });

test('the parts of a text join to it, and the last fifth is held back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
			const { counted, tuning, heldOut } = splitText(text);
			expect(counted + tuning + heldOut).toBe(text);
		})
	);
	const text = storiesIn('en');
	const { counted, tuning, heldOut } = splitText(text);
	expect(counted.length / text.length).toBeCloseTo(0.8, 1);
	expect(tuning.length / text.length).toBeCloseTo(0.1, 1);
	// Between two stories.
	expect(counted.endsWith('\n\n')).toBe(true);
	expect(/^\S/.test(heldOut)).toBe(true);
	expect(splitText('short')).toEqual({ counted: 'short', tuning: '', heldOut: '' });
});

test('bits per character are those of the product of probabilities, unit by unit', () => {
	const models = modelsOfStories('en', 'characters');
	const { study } = models;
	const { scores } = study;
	if (!scores) expect.fail();
	// The scored units are the beginning of those that examples are taken from.
	const ids = [...study.heldOut.subarray(0, scores.units)];
	for (const key of estimateKeys.filter((name) => name !== 'relative')) {
		const estimate = models.estimate(key, 3);
		const bits = ids.reduce((sum, unit, place) => {
			const shares = estimate.distribution(ids.slice(Math.max(0, place - 2), place));
			return sum - Math.log2(shares?.[unit] ?? NaN);
		}, 0);
		expect(bits / scores.characters, key).toBeCloseTo(scores.bits[key]?.[2] ?? NaN, 9);
	}
});

test('an unknown unit pays for its spelling, whatever the units are', () => {
	// Held back: a word that was never counted, once.
	const text = `${'good day to you. '.repeat(60)}zebra good day to you. ${'good day to you. '.repeat(3)}`;
	for (const kind of ['characters', 'words'] as const) {
		const { scores } = modelsOf(text, kind).study;
		if (!scores) expect.fail();
		expect(scores.unknown).toBe(kind === 'characters' ? 4 : 1);
		// Letters that were never seen are among all of Unicode: they cannot be had for nothing.
		const bits = (scores.bits['kneser-ney']?.[2] ?? NaN) * scores.characters;
		expect(bits).toBeGreaterThan(4 * 20);
	}
});

test('typed contexts are cut into the units that were counted', () => {
	const words = modelsOfStories('en', 'words').study;
	const found = cutTyped(words, 'with a');
	expect(textOfUnits(words, found)).toBe(' with a');
	expect(cutTyped(words, 'xyzzy')).toEqual([0]);
	const japanese = modelsOfStories('ja', 'words').study;
	expect(cutTyped(japanese, '言いました').map((unit) => japanese.unitTexts[unit])).toEqual(
		cutTyped(japanese, '言いました')
			.map((unit) => japanese.unitTexts[unit])
			.filter(Boolean)
	);
	expect(cutTyped(modelsOfStories('en', 'characters').study, 'th')).not.toContain(0);
});

test('contexts are what they are called', () => {
	const { study } = modelsOfStories('en', 'characters');
	const text = study.parts.counted;
	for (const n of [3, 6]) {
		const surprised = chooseContext(study, { ...initial, pick: 'surprised', n });
		const context = textOfUnits(study, surprised.context);
		const came = textOfUnits(study, [surprised.came ?? 0]);
		expect(text.slice(0, -1)).toContain(context);
		expect(text).not.toContain(context + came);
		expect(study.parts.heldOut).toContain(context + came);
		const unseen = textOfUnits(
			study,
			chooseContext(study, { ...initial, pick: 'unseen', n }).context
		);
		expect(text).not.toContain(unseen);
		expect(study.parts.heldOut).toContain(unseen);
		const frequent = chooseContext(study, { ...initial, pick: 'frequent', n });
		expect(textOfUnits(study, frequent.context)).toMatch(/^\p{L}+$/u);
	}
});

test('the same seed writes the same text, another one another', () => {
	const models = modelsOfStories('ja', 'characters');
	const text = (seed: number) =>
		textOfUnits(
			models.study,
			write(models, { ...initial, seed }).draws.map(({ unit }) => unit)
		);
	expect(text(7)).toBe(text(7));
	expect(text(7)).not.toBe(text(8));
	expect([...text(7)]).toHaveLength(240);
});

test('every draw lies in the part of the line that its unit has', () => {
	const models = modelsOfStories('en', 'words');
	for (const { from, to, u } of write(models, { ...initial, method: 'kneser-ney', n: 3 }).draws) {
		expect(from).toBeLessThanOrEqual(u);
		expect(u).toBeLessThan(to);
	}
});

test('what each length adds to interpolation makes its distribution', () => {
	for (const [kind, typed] of [
		['characters', 'the'],
		['words', 'playing soccer']
	] as const) {
		const models = modelsOfStories('en', kind);
		const { counts } = models.study;
		const context = cutTyped(models.study, typed);
		const n = context.length + 1;
		const shares = mixtureAfter(counts, n, models.weights(n), context);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		const size = counts.vocabularySize;
		const expected = models.estimate('interpolation', n).distribution(context);
		for (let unit = 0; unit < size; unit += 7) {
			// Straight from the counts: each length's relative frequency, and equal shares.
			const mixed = shares.reduce((sum, share, length) => {
				if (length === 0) return sum + share / size;
				const end = context.slice(context.length - length + 1);
				const followers = followersOf(counts, end);
				const seen = followers.reduce((all, { count }) => all + count, 0);
				const count = followers.find((follower) => follower.unit === unit)?.count ?? 0;
				return sum + (share * count) / seen;
			}, 0);
			expect(mixed).toBeCloseTo(expected?.[unit] ?? NaN, 12);
		}
	}
	// A pair that was never counted: nothing of the longest length, so that there is one share less.
	const { study } = modelsOfStories('en', 'words');
	const unseen = cutTyped(study, 'playing soccer');
	expect(mixtureAfter(study.counts, 3, [0.5, 0.5, 0.5], unseen)).toEqual([0.25, 0.25, 0.5]);
	expect(mixtureAfter(study.counts, 3, [0.5, 0.2, 0.9], [])).toEqual([0.5, 0.5]);
});

test('the table of methods holds what came and who keeps to few others, likely units first', () => {
	const models = modelsOfStories('en', 'words');
	const state = { ...initial, units: 'words', n: 3, pick: 'unseen', method: 'kneser-ney' } as const;
	const table = methodTable(models, state, 5);
	expect(table.units).toHaveLength(5);
	expect(table.units).toContain(table.came);
	expect(table.units).toContain(table.loyal);
	const shares = table.columns.find(({ method }) => method === 'kneser-ney')?.values ?? [];
	expect([...shares].sort((a, b) => b - a)).toEqual(shares);
	// What the lesson shows by it: its count says more of it than its company does.
	const at = (method: string) =>
		table.columns.find((column) => column.method === method)?.values?.[
			table.units.indexOf(table.loyal ?? -1)
		] ?? NaN;
	expect(at('interpolation')).toBeGreaterThan(3 * at('kneser-ney'));
	expect(at('katz')).toBeGreaterThan(3 * at('kneser-ney'));
	expect(
		methodTable(modelsOfStories('en', 'characters'), { ...initial, n: 3 }, 5).loyal
	).toBeNull();
});

test('the unit that keeps to few others is counted with its partner as the text has it', () => {
	const { loyal, study } = modelsOfStories('en', 'words');
	if (!loyal) expect.fail();
	const text = study.parts.counted;
	const [unit = '', partner = ''] = [study.unitTexts[loyal.unit], study.unitTexts[loyal.partner]];
	expect(text.split(partner + unit)).toHaveLength(loyal.partnerCount + 1);
	expect(loyal.partnerCount).toBeLessThanOrEqual(loyal.count);
});

test.each(['en', 'ja'] as const)('all four lines are as wide as a phone shows, %s', (language) => {
	const models = modelsOfStories(language, 'characters');
	for (const n of lineMemories) {
		const line = lineOf(models, n);
		expect([...line].length).toBeGreaterThan(30);
		expect([...line].length).toBeLessThanOrEqual(language === 'ja' ? 48 : 64);
	}
});

test('curves lie where their values say, infinite ones not at all, and labels do not touch', () => {
	const curves = [
		{ key: 'a', label: 'a', values: [4, 3, 2] },
		{ key: 'b', label: 'b', values: [4, 3.1, 2.1] },
		{ key: 'c', label: 'c', values: [4, Infinity, Infinity] }
	];
	const size = { width: 300, height: 200, typeScale: 1, labelRoom: 60 };
	const layout = layOutBits(curves, 3, size);
	const [a, b, c] = layout.curves;
	expect(a?.points.map(({ n }) => n)).toEqual([1, 2, 3]);
	expect(c?.points.map(({ n }) => n)).toEqual([1]);
	// What is infinite stands above everything that is drawn.
	expect(c?.labelY).toBeLessThan(layout.top);
	expect(layout.infiniteY).toBeLessThan(layout.top);
	// Zero is at the bottom: half the bits, half the height.
	const height = (y: number | undefined) => layout.bottom - (y ?? NaN);
	expect(height(a?.points[2]?.y) / height(a?.points[0]?.y)).toBeCloseTo(0.5, 9);
	const labels = [a, b, c].map((curve) => curve?.labelY ?? NaN).sort((x, y) => x - y);
	labels.slice(1).forEach((y, i) => expect(y - (labels[i] ?? NaN)).toBeGreaterThanOrEqual(14));
});

describe('what the explorer is given to read', () => {
	test.each(['en', 'ja'] as const)('is what the learner has in front of them, %s', (language) => {
		const models = modelsOfStories(language, 'characters');
		const { counted, heldOut } = models.study.parts;
		const given = (change: Partial<State>) => explorerText(models, { ...initial, ...change });
		const written = models.write({ ...initial, n: 4 }).text.trim();
		expect(written.startsWith(given({ view: 'writing', n: 4 }))).toBe(true);
		expect(counted.startsWith(given({ view: 'text' }))).toBe(true);
		expect(heldOut.startsWith(given({ view: 'bits' }))).toBe(true);
		expect(given({ view: 'lines' }).split('\n')).toEqual(
			lineMemories.map((n) => lineOf(models, n))
		);
		expect(given({ view: 'methods', pick: 'typed', context: 'Mia ran' })).toBe('Mia ran');
		expect(given({ view: 'methods', pick: 'typed', context: ' ' })).toBe(given({ view: 'text' }));
	});

	test.each(['characters', 'words', 'tokens'] as const)(
		'leads up to the place of the text held back that is looked at, in %s',
		(kind) => {
			const models = modelsOfStories('en', kind);
			for (const pick of ['surprised', 'unseen'] as const) {
				const state: State = { ...initial, units: kind, view: 'methods', pick, n: 3 };
				const { context, came } = chooseContext(models.study, state);
				const text = explorerText(models, state);
				expect(text.endsWith(textOfUnits(models.study, context).trimStart())).toBe(true);
				expect(models.study.parts.heldOut).toContain(text + textOfUnits(models.study, [came ?? 0]));
				expect(text.trimEnd()).not.toContain('\n\n');
				expect(text.length).toBeLessThanOrEqual(240);
			}
		}
	);

	test('is nothing without a text', () => {
		const models = modelsOf('', 'characters');
		for (const view of views) expect(explorerText(models, { ...initial, view }).trim()).toBe('');
	});
});
