import { expect, test } from 'vitest';
import {
	parseProgress,
	parseRecord,
	untouched,
	type Progress
} from '../../../../src/lib/lessons/progress/record';

const progress: Progress = {
	version: 1,
	lessons: {
		letters: {
			at: 1_700_000_000_000,
			step: 'point',
			state: { letter: 'b', deep: [1, { a: null }] },
			done: ['open', 'which'],
			finished: false,
			guesses: { which: [0, 2], sort: [[2, 0, 1]], point: [{ row: 1, column: 3 }] },
			answers: { why: '長さに\nよらない "から"' },
			checks: { rare: { tries: 3, solved: true, hints: 1 } },
			own: { text: 'my own' },
			polls: { which: [4, 0, 11] }
		}
	}
};

test('what was written is read again, whole', () => {
	expect(parseProgress(JSON.stringify(progress))).toEqual({ kind: 'progress', progress });
	expect(parseRecord(untouched)).toEqual(untouched);
});

test('says what a file is that is none of ours', () => {
	expect(parseProgress('')).toEqual({ kind: 'not-json' });
	expect(parseProgress('\u0000\u0001PNG')).toEqual({ kind: 'not-json' });
	expect(parseProgress('[]')).toMatchObject({ kind: 'not-progress' });
	expect(parseProgress('{"version":1}')).toEqual({ kind: 'not-progress', where: 'lessons' });
	const damaged = structuredClone(progress) as unknown as {
		lessons: { letters: { checks: { rare: { tries: unknown } } } };
	};
	damaged.lessons.letters.checks.rare.tries = -1;
	expect(parseProgress(JSON.stringify(damaged))).toEqual({
		kind: 'not-progress',
		where: 'lessons.letters.checks.rare.tries'
	});
});

test('a newer version is told apart, whatever else it holds', () => {
	expect(parseProgress('{"version":2,"courses":[]}')).toEqual({ kind: 'newer', version: 2 });
});

test('numbers that JSON reads as infinite are no guess', () => {
	const text = JSON.stringify(progress).replace('"which":[0,2]', '"which":[1e999]');
	expect(parseProgress(text)).toMatchObject({ kind: 'not-progress' });
});
