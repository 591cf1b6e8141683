import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { en as wordsEn } from '../../lessons/1-before-neural-networks/03-n-grams/words/en';
import { ja as wordsJa } from '../../lessons/1-before-neural-networks/03-n-grams/words/ja';
import type { Words } from '../../lessons/1-before-neural-networks/03-n-grams/words';
import { fitsWidth, looks, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const languages: readonly (readonly ['en' | 'ja', Messages, Words])[] = [
	['en', en, wordsEn],
	['ja', ja, wordsJa]
];

const stepCount = 16;

/** A lesson as its keyboard sees it. */
function walker(page: Page, t: Messages) {
	const { guess, player, why } = t.lessons;
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const place = (step: number) =>
		page.getByText(new RegExp(`^${player.stepOf(String(step), String(stepCount))}`));
	let at = 1;
	return {
		button,
		place,
		/** Goes on by arrow keys through steps that are only read. */
		async readTo(step: number) {
			while (at < step) {
				await page.keyboard.press('ArrowRight');
				await expect(place(++at)).toBeVisible();
			}
		},
		async betNumber(value: string) {
			await tabTo(page, page.getByRole('spinbutton', { name: guess.number }));
			await page.keyboard.type(value);
			await page.keyboard.press('Enter');
			await expect(button(guess.change)).toBeVisible();
		},
		async betOrder() {
			await tabTo(page, page.getByRole('button', { name: /A/ }).nth(1));
			await page.keyboard.press('ArrowDown');
			await tabTo(page, button(guess.commit));
			await page.keyboard.press('Enter');
			await expect(page.getByText(guess.placesRight('1', '4'))).toBeVisible();
		},
		async betChoice(option: number) {
			await tabTo(page, page.getByRole('radio').first());
			for (let press = 0; press < option; press++) await page.keyboard.press('ArrowDown');
			await tabTo(page, button(guess.commit));
			await page.keyboard.press('Enter');
			await expect(page.getByText(guess.yours).first()).toBeVisible();
		},
		async explain(words: string) {
			await tabTo(page, page.getByRole('textbox', { name: why.field }));
			await page.keyboard.insertText(words);
			await tabTo(page, button(why.compare));
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: why.one })).toBeVisible();
		}
	};
}

for (const [language, t, words] of languages) {
	test(`${language}: the n-grams lesson, by keyboard from its first step to a passed check`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		const { check } = t.lessons;
		const walk = walker(page, t);
		await page.goto(`/${language}/lessons/n-grams/`);
		await expect(page.getByText(words.text.split)).toBeVisible({ timeout: 120_000 });
		await walk.readTo(2);
		await walk.betOrder();
		await walk.readTo(6);
		await walk.betNumber('12');
		await walk.readTo(10);
		await walk.betChoice(1);
		await walk.readTo(14);
		await walk.explain('context');
		await walk.readTo(15);

		await expect(page.getByRole('slider', { name: words.n.label, exact: true })).toBeVisible({
			timeout: 120_000
		});
		const grade = walk.button(check.attemptState);
		await tabTo(page, grade);
		await page.keyboard.press('Enter');
		await expect(page.getByText(check.wrong)).toBeVisible();
		await tabTo(page, page.getByRole('combobox', { name: words.method.label }));
		await page.keyboard.type('Kn');
		await tabTo(page, grade, 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByText(check.right, { exact: true })).toBeVisible();
	});

	const { colorScheme, width } = looks[language];
	test(`${language}: each step of the n-grams lesson passes axe, ${colorScheme}, ${width} px`, async ({
		page
	}) => {
		test.setTimeout(400_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 780 });
		await page.goto(`/${language}/lessons/n-grams/`);
		await expect(page.getByText(words.text.split)).toBeVisible({ timeout: 120_000 });
		const walk = walker(page, t);
		for (let step = 1; step <= stepCount; step++) {
			await walk.readTo(step);
			await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
			await passesAxe(page, `step ${step}`);
			await fitsWidth(page, `step ${step}`);
			// Nothing that a step speaks of lies below the figure's edge; its padding, 12 px, may.
			const hidden = await page
				.locator('.figure')
				.evaluate((figure) => figure.scrollHeight - figure.clientHeight);
			expect(hidden, `step ${step}: px of the figure out of view`).toBeLessThanOrEqual(12);
		}
		const toExplorer = page.getByRole('link', {
			name: t.lessons.player.textInExplorer('').slice(0, 8)
		});
		await expect(toExplorer).toBeVisible();
		expect(await toExplorer.getAttribute('href')).toMatch(/\/explore\/#v=1&text=./);
	});
}
