import { describe, expect, test, vi } from 'vitest';
import { stateOfStep } from '$lib/lessons/lesson';
import lesson from '../../../../lessons/1-before-neural-networks/03-n-grams/lesson';
import { factsOf } from '../../../../lessons/1-before-neural-networks/03-n-grams/facts';
import type { State } from '../../../../lessons/1-before-neural-networks/03-n-grams/state';
import { longestCopied } from '../../../../lessons/1-before-neural-networks/03-n-grams/study/copied';
import { modelsOf, modelsOfStories } from './studies';

vi.setConfig({ testTimeout: 60_000 });

const languages = ['en', 'ja'] as const;

function stepOf(id: string) {
	return lesson.steps.find((step) => step.id === id) ?? expect.fail();
}

function measure(language: 'en' | 'ja', state: State) {
	return factsOf(modelsOfStories(language, state.units), state);
}

describe.each(languages)('the lesson on its stories, %s', (language) => {
	test.each(lesson.steps.flatMap(({ id, check }) => (check?.kind === 'state' ? [id] : [])))(
		'check %s: the solving state solves it, the failing one and its own do not',
		(id) => {
			const { check } = stepOf(id);
			if (check?.kind !== 'state') expect.fail();
			const own = stateOfStep(lesson, id);
			const grade = (state: State) => check.isSolved(measure(language, state), state);
			expect(grade(own)).toBe(false);
			expect(grade({ ...own, ...check.failing })).toBe(false);
			expect(grade({ ...own, ...check.solving })).toBe(true);
		}
	);

	test.each(lesson.steps.flatMap(({ id, predict }) => (predict ? [id] : [])))(
		'bet %s has an answer that can be entered',
		(id) => {
			const { predict } = stepOf(id);
			if (!predict) expect.fail();
			const state = stateOfStep(lesson, id);
			const answer = predict.answer(measure(language, state), state);
			if (predict.kind === 'number') {
				expect(answer).toBeGreaterThan(predict.min);
				expect(answer).toBeLessThan(predict.max);
			} else if (predict.kind === 'order') expect(answer).toEqual([1, 3, 0, 2]);
			else expect(answer).toBe(1);
		}
	);

	test.each(lesson.steps.map(({ id }) => id))('every fact that step %s may name is there', (id) => {
		const state = stateOfStep(lesson, id);
		const facts = measure(language, state);
		// What came next is known of contexts from the text held back, what follows of those that were counted.
		const missing = Object.entries(facts).flatMap(([name, value]) =>
			value === null ? [name] : []
		);
		const allowed = new Set([
			'copiedSentence',
			...(state.method === 'relative' || state.method === 'stupid' ? ['bits'] : []),
			...(state.units === 'words' ? ['countedBits'] : []),
			...(state.pick === 'frequent' ? ['came'] : []),
			...(state.pick === 'unseen' ? ['next', 'nextCount'] : [])
		]);
		expect(missing.filter((name) => !allowed.has(name))).toEqual([]);
	});

	test('what the words say of the figures holds', () => {
		const at = (id: string) => measure(language, stateOfStep(lesson, id));
		const zero = at('zero');
		expect(zero.seen).toBeGreaterThan(0);
		expect(zero.impossible).toBeGreaterThan(0);
		// Counting alone fails on new text at n = 2 already, and gets ever better on its own.
		const state = stateOfStep(lesson, 'why');
		const { scores } = modelsOfStories(language, 'characters').study;
		expect(scores?.impossible[1]).toBeGreaterThan(0);
		const counted = scores?.counted ?? [];
		expect([...counted].sort((a, b) => b - a)).toEqual(counted);
		// "At least do not lose": no rise of more than a tenth of a bit, except by adding.
		for (const key of ['interpolation', 'kneser-ney'] as const) {
			const bits = scores?.bits[key] ?? [];
			bits.slice(1).forEach((value, i) => expect(value).toBeLessThan((bits[i] ?? 0) + 0.1));
		}
		expect(measure(language, { ...state, n: 6 }).bestN).toBe(6);
		const { loyalCount, loyalCompany } = at('company');
		expect((loyalCompany ?? NaN) * 15).toBeLessThan(loyalCount ?? NaN);
		// Most pairs of letters that occur at all are few of those that could.
		expect(at('unseen').distinct * 1000).toBeLessThan(at('unseen').possible);
	});

	test('a longer memory copies more', () => {
		const state = stateOfStep(lesson, 'memory');
		const copied = [2, 4, 6].map((n) => measure(language, { ...state, n }).copied);
		expect([...copied].sort((a, b) => a - b)).toEqual(copied);
	});
});

test('a copied stretch is the longest one', () => {
	const source = 'the cat sat on the mat';
	expect(longestCopied('a cat sat in the mat', source)).toEqual({ start: 1, end: 10 });
	expect(longestCopied('xyz', source)).toEqual({ start: 0, end: 0 });
	expect(longestCopied('', source)).toEqual({ start: 0, end: 0 });
});

describe('texts that are hardly texts', () => {
	test.each(['', 'word', 'あ', ' \n', '\ud83d', 'a'.repeat(450)])('%j has facts', (text) => {
		for (const kind of ['characters', 'words', 'tokens'] as const) {
			const models = modelsOf(text, kind);
			for (const { id } of lesson.steps) {
				const state = { ...stateOfStep(lesson, id), text, units: kind };
				const facts = factsOf(models, state);
				expect(facts.copiedSentence, id).toBeNull();
				for (const value of Object.values(facts)) expect(value).not.toBeNaN();
			}
		}
	});

	test('without enough to hold back, tests wait and bets have no answer', () => {
		const text = 'One short line, and no more.';
		const models = modelsOf(text, 'characters');
		const beat = stepOf('beat');
		const state = { ...stateOfStep(lesson, 'beat'), text };
		if (beat.check?.kind !== 'state') expect.fail();
		expect(beat.check.isSolved(factsOf(models, state), state)).toBeNull();
		const unseen = { ...stateOfStep(lesson, 'unseen'), text };
		expect(stepOf('unseen').predict?.answer(factsOf(models, unseen), unseen)).toBeNull();
	});
});
