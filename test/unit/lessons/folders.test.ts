import { describe, expect, test } from 'vitest';
import { en } from '$lib/i18n/en';
import { ja } from '$lib/i18n/ja';
import { listLessons, parts, plannedLessons } from '$lib/lessons/folders';

const first = '/lessons/1-before-neural-networks';
const third = '/lessons/3-inside-the-transformer';

describe('the folders', () => {
	test('are the course, in their order', () => {
		const paths = [`${third}/01-tokens`, `${first}/10-b`, `${first}/02-n-grams`];
		expect(listLessons(paths.map((path) => `${path}/lesson.ts`))).toEqual([
			{
				id: 'n-grams',
				part: '1-before-neural-networks',
				folder: 'lessons/1-before-neural-networks/02-n-grams'
			},
			expect.objectContaining({ id: 'b' }),
			expect.objectContaining({ id: 'tokens', part: '3-inside-the-transformer' })
		]);
	});

	test.each([
		[`${first}/n-grams/lesson.ts`, 'is called lessons/<part>/<nn-slug>'],
		[`${first}/1-n-grams/lesson.ts`, 'is called lessons/<part>/<nn-slug>'],
		[`${first}/01-N-grams/lesson.ts`, 'is called lessons/<part>/<nn-slug>'],
		['/lessons/6-more/01-a/lesson.ts', 'no part 6-more; there are 1-before-neural-networks,']
	])('%s is refused', (path, told) => {
		expect(() => listLessons([path])).toThrow(`${path}: `);
		expect(() => listLessons([path])).toThrow(told);
	});

	test('do not share a slug', () => {
		expect(() => listLessons([`${first}/01-a/lesson.ts`, `${third}/02-a/lesson.ts`])).toThrow(
			'lessons/1-before-neural-networks/01-a and lessons/3-inside-the-transformer/02-a: one slug'
		);
	});
});

test('the planned course is the same in both languages: five parts, 31 lessons', () => {
	expect(parts).toHaveLength(5);
	expect(parts).toEqual([...parts].sort());
	expect(plannedLessons).toHaveLength(31);
	for (const part of parts)
		expect(Object.keys(ja.lessons.course.parts[part].planned)).toEqual(
			Object.keys(en.lessons.course.parts[part].planned)
		);
});
