import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '$lib/i18n';
import { findLesson, lessons, loadLesson, loadText } from '$lib/lessons/catalog';
import type { LessonEntry } from '$lib/lessons/folders';
import type { Lesson } from '$lib/lessons/lesson';
import { findProblems } from '$lib/lessons/problems';
import { htmlOfStep, minutesToRead, wordsOf } from './prose';

/** What the learner does beside reading, minutes: a bet, an explanation in writing, a check, a look at the figure. */
const doing = { predict: 0.5, why: 1.5, check: 1, look: 0.2 };

// The first test of a lesson waits until its texts are compiled.
vi.setConfig({ testTimeout: 60_000 });

const read = async (entry: LessonEntry) => ({
	lesson: await loadLesson(entry.id),
	texts: { en: await loadText(entry.id, 'en'), ja: await loadText(entry.id, 'ja') }
});

function minutesToDo({ steps }: Lesson): number {
	return steps.reduce(
		(sum, { predict, why, check }) =>
			sum +
			doing.look +
			(predict ? doing.predict : 0) +
			(why ? doing.why : 0) +
			(check ? doing.check : 0),
		0
	);
}

test('every folder with a text has a lesson', () => {
	const root = new URL('../../../lessons/', import.meta.url);
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	const folders = files.flatMap((file) => /^(.+)[/\\](?:en|ja)\.md$/.exec(file)?.slice(1) ?? []);
	const known = lessons.map(({ folder }) => folder.replace('lessons/', ''));
	expect([...new Set(folders)].sort()).toEqual(known);
});

describe.each(lessons.map((entry) => [entry.folder, entry] as const))('%s', (_folder, entry) => {
	test('fits together with its texts', async () => {
		const { lesson, texts } = await read(entry);
		expect(findProblems(entry, lesson, texts, lessons)).toEqual([]);
	});

	test('is a whole lesson', async () => {
		const { steps } = await loadLesson(entry.id);
		const checks = steps.flatMap(({ check }) => check?.kind ?? []);
		expect(steps.filter(({ predict }) => predict).length, 'bets').toBeGreaterThanOrEqual(2);
		expect(steps.filter(({ why }) => why).length, 'boxes for an explanation').toBe(1);
		expect(checks.length, 'checks').toBeGreaterThanOrEqual(2);
		expect(checks.length, 'checks').toBeLessThanOrEqual(4);
		expect(checks, 'graded from the experiment').toContain('state');
	});

	test.each(languages)('takes about the time that it says, in %s', async (language) => {
		const { lesson, texts } = await read(entry);
		const minutes = minutesToRead(texts[language], language) + minutesToDo(lesson);
		expect(lesson.minutes, 'minutes stated').toBeGreaterThanOrEqual(8);
		expect(lesson.minutes, 'minutes stated').toBeLessThanOrEqual(15);
		// In whole minutes, as it is stated: no more than that, and not much less.
		expect(Math.round(minutes), 'minutes').toBeLessThanOrEqual(lesson.minutes);
		expect(minutes, 'minutes').toBeGreaterThan(lesson.minutes * 0.8);
	});

	test.each(languages)('leads only to what is there, in %s', async (language) => {
		const { steps, teacher } = await loadText(entry.id, language);
		const html = [...steps.flatMap(htmlOfStep), teacher].join('\n');
		for (const [, path = ''] of html.matchAll(/href="(\.[^"]*)"/g)) {
			const [, up, name = ''] = /^(\.\.\/|\.\.\/\.\.\/)([\w-]+)\/(?:#.*)?$/.exec(path) ?? [];
			const page = new URL(`../../../src/routes/[lang=lang]/${name}/`, import.meta.url);
			const isThere = up === '../' ? findLesson(name) : up && existsSync(page);
			expect(isThere, path).toBeTruthy();
		}
	});

	test('holds no ASCII punctuation between Japanese characters', async () => {
		const { title, lead, steps, teacher } = await loadText(entry.id, 'ja');
		const html = [title, lead, ...steps.flatMap((s) => [s.heading, ...htmlOfStep(s)]), teacher];
		const wide = '[\\u3040-\\u30FF\\u3000-\\u303F\\u4E00-\\u9FFF]';
		const stray = new RegExp(`.{0,9}${wide}[,.!?:;()"'~-]${wide}.{0,9}`, 'g');
		expect(html.flatMap((part) => wordsOf(part).match(stray) ?? [])).toEqual([]);
	});
});
