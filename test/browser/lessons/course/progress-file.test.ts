import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import { ProgressBook } from '../../../../src/lib/lessons/progress/progress.svelte';
import { progressVersion, untouched } from '../../../../src/lib/lessons/progress/record';
import Harness from './Harness.svelte';

vi.setConfig({ testTimeout: 60_000 });

/** A browser that keeps one lesson and nothing else. */
async function mount(language: 'en' | 'ja') {
	const written: string[] = [];
	const store = {
		read: () =>
			Promise.resolve({ records: { 'n-grams': { ...untouched, step: 'draw' } }, isWhole: true }),
		write: (id: string) => Promise.resolve(void written.push(id)),
		erase: () => Promise.resolve(),
		close: () => {}
	};
	const book = new ProgressBook(() => Promise.resolve(store));
	await book.read();
	const screen = await render(Harness, { book, language });
	const input =
		screen.container.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail();
	return { screen, book, written, input };
}

for (const [language, { progress: t }] of [
	['en', en.lessons],
	['ja', ja.lessons]
] as const)
	test.each([
		['a newer version', JSON.stringify({ version: progressVersion + 1, lessons: {} })],
		['an older version', JSON.stringify({ version: 0, lessons: {} })],
		['no version', JSON.stringify({ lessons: {} })],
		['another program’s file', '{"tracks":[]}'],
		['no JSON', '\u0000\u0001PNG']
	])(`${language}: %s is refused with its reason, and nothing is changed`, async (name, text) => {
		const { screen, book, written, input } = await mount(language);
		const before = book.toFile();
		await userEvent.upload(input, new File([text], 'mine.json'));
		const expected =
			name === 'a newer version'
				? t.newer('mine.json', String(progressVersion + 1))
				: name === 'no JSON'
					? t.notJson('mine.json')
					: t.notProgress('mine.json', 'version');
		await expect.element(screen.getByRole('status')).toHaveTextContent(expected);
		expect(book.toFile()).toBe(before);
		expect(written).toEqual([]);
	});

test('a file of this version is taken over, and the same file can be opened again', async () => {
	const { screen, book, written, input } = await mount('en');
	const text = JSON.stringify({
		version: progressVersion,
		lessons: { tokens: { ...untouched, step: 'open' } }
	});
	for (let times = 0; times < 2; times++) {
		await userEvent.upload(input, new File([text], 'mine.json'));
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(en.lessons.progress.taken('1'));
	}
	expect(book.of('n-grams').step).toBe('draw');
	expect(book.of('tokens').step).toBe('open');
	expect(written).toContain('tokens');
});
