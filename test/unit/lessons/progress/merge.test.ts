import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProgress } from '../../../../src/lib/lessons/progress/merge';
import {
	untouched,
	type LessonRecord,
	type Progress
} from '../../../../src/lib/lessons/progress/record';

const of = (lessons: Record<string, Partial<LessonRecord>>): Progress => ({
	version: 1,
	lessons: Object.fromEntries(
		Object.entries(lessons).map(([id, record]) => [id, { ...untouched, ...record }])
	)
});

test('a lesson that only one side knows is taken as it is', () => {
	const merged = mergeProgress(of({ a: { step: 'x' } }), of({ b: { step: 'y' } }));
	expect(merged).toEqual(of({ a: { step: 'x' }, b: { step: 'y' } }));
});

test('the later one says where one stands; what is done or solved anywhere is done', () => {
	const here = of({
		a: { at: 2, step: 'late', done: ['one'], checks: { c: { tries: 1, solved: false, hints: 2 } } }
	});
	const there = of({
		a: { at: 1, step: 'early', done: ['two'], checks: { c: { tries: 4, solved: true, hints: 0 } } }
	});
	const expected = {
		at: 2,
		step: 'late',
		done: ['two', 'one'],
		checks: { c: { tries: 4, solved: true, hints: 2 } }
	};
	expect(mergeProgress(here, there).lessons.a).toMatchObject(expected);
	expect(mergeProgress(there, here).lessons.a).toMatchObject(expected);
});

test('no text is lost: one that holds the other stands for both, others follow each other', () => {
	const texts = (at: number, why: string) => of({ a: { at, answers: { why } } });
	const both = (early: string, late: string) =>
		mergeProgress(texts(1, early), texts(2, late)).lessons.a?.answers.why;
	expect(both('because', 'because it grows')).toBe('because it grows');
	expect(both('because it grows', 'because')).toBe('because it grows');
	expect(both('one', 'two')).toBe('one\n\ntwo');
});

test('more guesses hold fewer: the first one stays', () => {
	const guesses = (at: number, which: number[]) => of({ a: { at, guesses: { which } } });
	expect(mergeProgress(guesses(2, [1]), guesses(1, [1, 0])).lessons.a?.guesses.which).toEqual([
		1, 0
	]);
});

test('to take the same file twice changes nothing', () => {
	const record = fc.record({
		at: fc.nat(),
		done: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
		answers: fc.dictionary(fc.constantFrom('why', 'how'), fc.string()),
		own: fc.dictionary(fc.constantFrom('text'), fc.string())
	});
	const side = fc.dictionary(fc.constantFrom('x', 'y'), record).map(of);
	fc.assert(
		fc.property(side, side, (here, there) => {
			const once = mergeProgress(here, there);
			expect(mergeProgress(once, there)).toEqual(once);
		}),
		{ numRuns: 30 }
	);
}, 30_000);
