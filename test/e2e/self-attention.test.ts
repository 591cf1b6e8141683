import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { words } from '../../lessons/3-inside-the-transformer/03-self-attention/words';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];
const steps = [
	'open',
	'bet',
	'score',
	'weights',
	'lower',
	'mix',
	'follow',
	'does-it',
	'no-mask',
	'cheat',
	'why',
	'first-token',
	'by-hand',
	'copy-ahead'
];
const patient = { timeout: 60_000 };

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeVisible(patient);
	for (let presses = 0; presses < 150; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`Tab does not lead to ${target.toString()}.`);
}

/** The experiment has measured the state that it shows. */
async function measured(page: Page): Promise<void> {
	await expect(page.locator('.tokens button').first()).toBeVisible(patient);
	await expect(page.locator('.self-attention')).toHaveAttribute('aria-busy', 'false', patient);
}

/** Goes to the next step with the arrow key, and waits until every number in its words is there. */
async function next(page: Page, place: number): Promise<void> {
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(`step=${steps[place]}(&|$)`));
	await measured(page);
	for (const value of await page.locator('article [data-value]').all())
		await expect(value).not.toBeEmpty(patient);
}

for (const [language, t] of languages) {
	const say = words[language];
	const { guess, check, why } = t.lessons;

	test(`${language}: walked by keyboard from the first step to passed checks`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.goto(`/${language}/lessons/self-attention/`);
		await expect(page.locator('article [data-value="verdict"]')).not.toBeEmpty(patient);
		await expect(page.getByRole('button', { name: 'WebAssembly' })).toBeVisible();

		const outcome = page.locator('.outcome');
		const bet = async () => {
			await page.keyboard.press('Enter');
			await expect(outcome.locator('[data-value]').first()).not.toBeEmpty(patient);
			for (const value of await outcome.locator('[data-value]').all())
				await expect(value).not.toBeEmpty();
		};
		const choose = async (option: number) => {
			await tabTo(page, page.getByRole('radio').first());
			await page.keyboard.press('Space');
			for (let i = 0; i < option; i++) await page.keyboard.press('ArrowDown');
		};

		await next(page, 1);
		await expect(page.getByText(say.hidden)).toBeVisible();
		await tabTo(page, page.getByRole('spinbutton', { name: guess.number }));
		await page.keyboard.type('3');
		await bet();
		await expect(page.getByText(say.hidden)).toBeHidden();
		for (const place of [2, 3, 4]) await next(page, place);
		await choose(0);
		await bet();
		for (const place of [5, 6, 7, 8]) await next(page, place);
		await choose(0);
		await bet();
		for (const place of [9, 10]) await next(page, place);
		await tabTo(page, page.getByRole('textbox', { name: why.field }));
		await page.keyboard.type('—');
		await tabTo(page, page.getByRole('button', { name: why.compare }));
		await page.keyboard.press('Enter');
		await expect(page.getByText(why.one)).toBeVisible();

		// A task in the experiment: what is set does not solve it, then it does.
		await next(page, 11);
		const attempt = page.getByRole('button', { name: check.attemptState });
		await tabTo(page, attempt);
		await page.keyboard.press('Enter');
		await expect(page.getByText(check.wrong)).toBeVisible();
		await tabTo(page, page.getByRole('combobox', { name: say.key, exact: true }));
		await page.keyboard.press('Home');
		await measured(page);
		await tabTo(page, page.locator('.self-attention').getByRole('slider'));
		await page.keyboard.press('End');
		await measured(page);
		await tabTo(page, attempt, 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByText(check.right)).toBeVisible();
	});

	for (const [name, viewport, colorScheme] of [
		['light, 1280 px', { width: 1280, height: 800 }, 'light'],
		['dark, 360 px', { width: 360, height: 740 }, 'dark']
	] as const)
		test(`${language}: every step passes axe, ${name}`, async ({ page }) => {
			test.setTimeout(240_000);
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			await page.goto(`/${language}/lessons/self-attention/`);
			for (const step of steps) {
				await page.evaluate((id) => (location.hash = `#v=1&step=${id}`), step);
				await expect(page).toHaveURL(new RegExp(`step=${step}$`));
				await measured(page);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations, step).toEqual([]);
			}
		});
}
