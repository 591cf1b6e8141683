import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];
const patient = { timeout: 120_000 };
const stepCount = '16';

/** The step that the lesson on n-grams is on. */
const stepAt = (page: Page, t: Messages, step: number) =>
	page.getByText(new RegExp(`^${t.lessons.player.stepOf(String(step), stepCount)}`));

for (const [language, t] of languages) {
	const { course, player, progress, teach } = t.lessons;

	test(`${language}: a lesson is presented by keyboard alone`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.goto(`/${language}/lessons/n-grams/`);
		await expect(stepAt(page, t, 1)).toBeVisible(patient);
		await tabTo(page, page.getByText(teach.title, { exact: true }));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('button', { name: teach.present, exact: true }));
		await page.keyboard.press('Enter');
		const heading = page.locator('article h2');
		await expect(heading).toBeFocused();
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page).toHaveURL(/present=1/);

		await page.keyboard.press('Space');
		await expect(stepAt(page, t, 2)).toBeVisible();
		// However long the words are, question and poll are seen at once on a projector of 720 px.
		await expect(page.locator('.question')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.poll')).toBeInViewport({ ratio: 1 });
		await tabTo(page, page.getByRole('spinbutton').first());
		await page.keyboard.type('12');
		await page.keyboard.press('Tab');
		await page.keyboard.type('5');
		await expect(page.getByText(teach.hands('17'))).toBeVisible();
		await passesAxe(page);
		// The first space answers, in the field too; the second one goes on.
		await page.keyboard.press('Space');
		await expect(page.locator('.outcome')).toBeFocused();
		await expect(page.locator('.poll .right')).toHaveCount(1, patient);
		await page.keyboard.press('Space');
		await expect(stepAt(page, t, 3)).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await expect(stepAt(page, t, 2)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('banner')).toBeVisible();
		await expect(heading).toBeFocused();
	});

	test(`${language}: the course page goes on where one was; progress is saved, erased and opened, by keyboard`, async ({
		page
	}, testInfo) => {
		test.setTimeout(180_000);
		// Listened for from the start: begun at the press, listening may come too late for the browser's dialog.
		page.on('filechooser', () => undefined);
		await page.goto(`/${language}/lessons/n-grams/`);
		await expect(stepAt(page, t, 1)).toBeVisible(patient);
		// The page can be read before it is alive; it speaks of keys as soon as they turn its pages.
		await expect(page.getByText(player.keys)).toBeVisible(patient);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(stepAt(page, t, 3)).toBeVisible();
		const n = page.getByRole('slider').first();
		await expect(n).toBeVisible(patient);
		await n.focus();
		await page.keyboard.press('ArrowRight');
		const value = await n.inputValue();
		await expect(page).toHaveURL(/&s=/);

		// What a closed tab left is offered where one comes back without a link, and gone to from the course.
		await page.goto(`/${language}/lessons/n-grams/`);
		await expect(page.getByText(player.offer('3', stepCount))).toBeVisible();
		await page.goto(`/${language}/lessons/`);
		const goOn = page.getByRole('link', { name: /3/ }).filter({ hasText: new RegExp(stepCount) });
		await tabTo(page, goOn);
		await page.keyboard.press('Enter');
		await expect(stepAt(page, t, 3)).toBeVisible(patient);
		await expect(n).toHaveValue(value, patient);
		await page.goto(`/${language}/lessons/`);

		await tabTo(page, page.getByRole('button', { name: progress.save }));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		const saved = testInfo.outputPath('progress.json');
		await download.saveAs(saved);
		const file = JSON.parse(readFileSync(saved, 'utf8')) as Record<string, unknown>;
		expect(file).toMatchObject({ version: 1, lessons: { 'n-grams': { step: 'count' } } });
		const status = page.getByRole('status').filter({ hasText: /\S/ });
		await expect(status).toHaveText(progress.saved(download.suggestedFilename()));

		const erase = page.getByRole('button', { name: progress.erase });
		await tabTo(page, erase);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: progress.eraseNo })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(erase).toBeFocused();
		await expect(goOn).toBeVisible();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Shift+Tab');
		await expect(page.getByRole('button', { name: progress.eraseYes, exact: true })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(status).toHaveText(progress.erased);
		await expect(status).toBeFocused();
		await expect(goOn).toHaveCount(0);
		await expect(page.getByText(course.next)).toBeVisible();

		/** Opens a file by the field that the keyboard reaches. */
		const open = async (path: string) => {
			await tabTo(page, page.locator('input[type="file"]'), 'Shift+Tab');
			const [chooser] = await Promise.all([
				page.waitForEvent('filechooser'),
				page.keyboard.press('Enter')
			]);
			await chooser.setFiles(path);
		};
		await open(saved);
		await expect(status).toHaveText(progress.taken('1'));
		await expect(goOn).toBeVisible();
		const newer = testInfo.outputPath('newer.json');
		writeFileSync(newer, JSON.stringify({ version: 2, chapters: [] }));
		await tabTo(page, page.getByRole('button', { name: progress.save }));
		await page.keyboard.press('Tab');
		await open(newer);
		await expect(status).toHaveText(progress.newer('newer.json', '2'));
		await expect(goOn).toBeVisible();
		await passesAxe(page);
	});
}

test('formulas are set in their own fonts, which the content policy lets in', async ({ page }) => {
	await page.goto('/en/lessons/self-attention/#v=1&step=weights');
	await expect(page.locator('article .katex').first()).toBeVisible(patient);
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.map(({ family }) => family);
	});
	expect(fonts.some((family) => family.includes('KaTeX'))).toBe(true);
});
