import { describe, expect, test } from 'vitest';
import type { LessonEntry } from '$lib/lessons/folders';
import type { Lesson, Step } from '$lib/lessons/lesson';
import { findProblems } from '$lib/lessons/problems';
import type { LessonText, StepText } from '$lib/lessons/text';
import en from '../../fixtures/lessons/1-before-neural-networks/01-every-kind/en.md';
import ja from '../../fixtures/lessons/1-before-neural-networks/01-every-kind/ja.md';
import whole from '../../fixtures/lessons/1-before-neural-networks/01-every-kind/lesson';

const part = '1-before-neural-networks';
const folder = `lessons/${part}/02-every-kind`;
const entry: LessonEntry = { id: 'every-kind', part, folder };
const before: LessonEntry = { id: 'rules', part, folder: `lessons/${part}/01-rules` };
const after: LessonEntry = { id: 'n-grams', part, folder: `lessons/${part}/03-n-grams` };

function problemsOf(lesson: Lesson, texts: { en?: LessonText; ja?: LessonText } = {}): string[] {
	return findProblems(entry, lesson, { en, ja, ...texts }, [before, entry, after]);
}

/** The lesson with one step changed; other fields of a step than its own are let through on purpose. */
function withStep(id: string, change: object): Lesson {
	const steps = whole.steps.map((step) =>
		step.id === id ? ({ ...step, ...change } as Step) : step
	);
	return { ...whole, steps };
}

/** A text with one step changed. */
function withWords(text: LessonText, id: string, change: Partial<StepText>): LessonText {
	const steps = text.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
	return { ...text, steps };
}

test('the fixture has every kind of step, and nothing is wrong with it', () => {
	const kinds = whole.steps.map((s) => (s.why ? 'why' : (s.predict?.kind ?? s.check?.kind)));
	expect(new Set(kinds)).toEqual(
		new Set([undefined, 'choice', 'number', 'order', 'cell', 'why', 'state'])
	);
	expect(problemsOf(whole)).toEqual([]);
});

describe('in lesson.ts', () => {
	const number = { kind: 'number', answer: () => 1 };
	test.each<[string, Lesson, string]>([
		['minutes', { ...whole, minutes: 20 }, ': a lesson takes 8 to 15'],
		['no source', { ...whole, sources: [] }, ': it names no source'],
		[
			'a source without https',
			{ ...whole, sources: [{ cite: 'A 2000', title: 'B', url: 'http://example.org' }] },
			': the address of "A 2000"'
		],
		['a number that JSON lacks', { ...whole, initial: { a: [NaN] } }, ': the initial state'],
		['a fact that is the learner’s', { ...whole, facts: ['guess', ...whole.facts] }, ': a fact'],
		['an unknown prerequisite', { ...whole, prerequisites: ['atttention'] }, ': no lesson "att'],
		['a later prerequisite', { ...whole, prerequisites: ['n-grams'] }, ': it builds on "n-grams"'],
		['itself', { ...whole, prerequisites: ['every-kind'] }, ': it builds on "every-kind"'],
		[
			'one option',
			withStep('bet', { predict: { kind: 'choice', options: 1, answer: () => 0 } }),
			', step "bet": a choice has two'
		],
		[
			'one item',
			withStep('sort', { predict: { kind: 'order', items: 1, answer: () => [0] } }),
			', step "sort": an order has two'
		],
		[
			'an empty range',
			withStep('how-much', { predict: { ...number, min: 5, max: 5 } }),
			', step "how-much": min is not below max'
		],
		[
			'a right option that is not there',
			withStep('new-case', { check: { kind: 'choice', options: 3, right: 3 } }),
			', step "new-case": the right option'
		],
		[
			'a tolerance below 0',
			withStep('by-hand', { check: { ...number, tolerance: -1 } }),
			', step "by-hand": the tolerance'
		],
		[
			'a failing state that solves',
			withStep('make-ten', {
				check: { kind: 'state', isSolved: () => true, solving: { a: 1 }, failing: { a: 1 } }
			}),
			', step "make-ten": the solving and the failing'
		]
	])('%s is found', (_name, lesson, told) => {
		expect(problemsOf(lesson)).toContainEqual(
			expect.stringContaining(`${folder}/lesson.ts${told}`)
		);
	});

	test('a step’s name is checked', () => {
		const steps = [...whole.steps, { id: 'bet' }, { id: 'Not_this' }];
		const found = problemsOf({ ...whole, steps }).filter((told) => told.includes('lesson.ts,'));
		expect(found).toEqual([
			`${folder}/lesson.ts, step "bet": there are two steps of this name.`,
			`${folder}/lesson.ts, step "Not_this": an id is lower-case words joined by hyphens.`
		]);
	});

	test('no step at all is found', () => {
		expect(problemsOf({ ...whole, steps: [] })[0]).toBe(`${folder}/lesson.ts: it has no step.`);
	});

	test('prerequisites may be planned, or stand before', () => {
		expect(problemsOf({ ...whole, prerequisites: ['rules', 'landscape'] })).toEqual([]);
	});
});

describe('between lesson.ts and a text', () => {
	const question = { question: '<p>?</p>', options: ['a', 'b', 'c'] };
	const why = { prompt: '', answer: '' };

	test.each<[string, LessonText, string]>([
		[
			'a missing step',
			{ ...ja, steps: ja.steps.filter(({ id }) => id !== 'sort') },
			', step "sort": it is missing here'
		],
		[
			'a step too many',
			{ ...ja, steps: [...ja.steps, { id: 'more', heading: '', html: '', facts: [] }] },
			', step "more": it is here and not in lesson.ts'
		],
		[
			'another order',
			{ ...ja, steps: ja.steps.toReversed() },
			': the steps stand in another order'
		],
		[
			'no words for a prediction',
			withWords(ja, 'bet', { predict: undefined }),
			', step "bet": lesson.ts has "predict"'
		],
		[
			'no words for the why',
			withWords(ja, 'why', { why: undefined }),
			', step "why": lesson.ts has "why"'
		],
		[
			'no words for a check',
			withWords(ja, 'new-case', { check: undefined }),
			', step "new-case": lesson.ts has "check"'
		],
		['a why of the text’s own', withWords(ja, 'open', { why }), ', step "open": words for "why"'],
		[
			'a prediction of the text’s own',
			withWords(ja, 'open', { predict: question }),
			', step "open": words for "predict"'
		],
		[
			'an option too many',
			withWords(ja, 'bet', { predict: question }),
			', step "bet": 3 options, where lesson.ts has 2'
		],
		[
			'an item too few',
			withWords(ja, 'sort', { predict: { ...question, options: ['a', 'b'] } }),
			', step "sort": 2 options, where lesson.ts has 3'
		],
		[
			'options where a number is asked for',
			withWords(ja, 'how-much', { predict: question }),
			', step "how-much": 3 options, where lesson.ts has 0'
		],
		[
			'a check with an option too few',
			withWords(ja, 'new-case', {
				check: { ...question, options: [], hints: ['', ''], right: '', wrong: '' }
			}),
			', step "new-case": 0 options, where lesson.ts has 3'
		],
		[
			'a fact that no lesson measures',
			withWords(ja, 'open', { facts: ['doubel'] }),
			', step "open": ":value[doubel]" is no fact of the lesson (double, share)'
		]
	])('%s is found, and the language is named', (_name, text, told) => {
		const found = problemsOf(whole, { ja: text });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`${folder}/ja.md${told}`);
	});

	test('English is held to the same', () => {
		const text = { ...en, steps: en.steps.slice(1) };
		expect(problemsOf(whole, { en: text })).toEqual([
			`${folder}/en.md, step "open": it is missing here and is in lesson.ts.`
		]);
	});
});
