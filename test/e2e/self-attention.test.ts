import type { Page } from '@playwright/test';
import { words } from '../../lessons/3-inside-the-transformer/03-self-attention/words';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, looks, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

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
const patient = { timeout: 120_000 };

/** The experiment has measured the state that it shows. Waits in the page, which tells at once. */
async function measured(page: Page): Promise<void> {
	await page.locator('.self-attention[aria-busy="false"] .views').waitFor(patient);
}

/** Every number in the words of a step is there. */
async function filled(page: Page, words: string): Promise<void> {
	await page.locator(`${words}:not(:has([data-value]:empty))`).waitFor(patient);
}

/** Goes to the next step with the arrow key. */
async function turn(page: Page, t: Messages, place: number): Promise<void> {
	await page.keyboard.press('ArrowRight');
	const { stepOf } = t.lessons.player;
	const name = stepOf(String(place + 1), String(steps.length));
	await page.getByText(new RegExp(`^${name}`)).waitFor();
}

/** Goes to the next step, and waits until every number in its words is there. */
async function next(page: Page, t: Messages, place: number): Promise<void> {
	await turn(page, t, place);
	await measured(page);
	await filled(page, 'article');
}

for (const [language, t] of languages) {
	const say = words[language];
	const { guess, check, why } = t.lessons;

	test(`${language}: walked by keyboard from the first step to passed checks`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.goto(`/${language}/lessons/self-attention/`);
		await page.locator('article [data-value="verdict"]:not(:empty)').waitFor(patient);
		await expect(page.getByRole('button', { name: 'WebAssembly' })).toBeVisible();

		const outcome = page.locator('.outcome');
		const bet = async () => {
			await page.keyboard.press('Enter');
			await outcome.locator('[data-value]').first().waitFor(patient);
			await filled(page, 'article');
		};
		const choose = async (option: number) => {
			await tabTo(page, page.getByRole('radio').first());
			await page.keyboard.press('Space');
			for (let i = 0; i < option; i++) await page.keyboard.press('ArrowDown');
		};

		// Bets are made while the model is still at work on their answers, as a learner makes them.
		await turn(page, t, 1);
		await expect(page.getByText(say.hidden)).toBeVisible();
		await tabTo(page, page.getByRole('spinbutton', { name: guess.number }));
		await page.keyboard.type('3');
		await bet();
		await expect(page.getByText(say.hidden)).toBeHidden();
		for (const place of [2, 3]) await next(page, t, place);
		await turn(page, t, 4);
		await choose(0);
		await bet();
		for (const place of [5, 6, 7]) await next(page, t, place);
		await turn(page, t, 8);
		await choose(0);
		await bet();
		for (const place of [9, 10]) await next(page, t, place);
		await tabTo(page, page.getByRole('textbox', { name: why.field }));
		await page.keyboard.type('—');
		await tabTo(page, page.getByRole('button', { name: why.compare }));
		await page.keyboard.press('Enter');
		await expect(page.getByText(why.one)).toBeVisible();

		// A task in the experiment: what is set does not solve it, then it does.
		await next(page, t, 11);
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
		await expect(page).toHaveURL(new RegExp(`step=${steps[11]}(&|$)`));
	});

	const { colorScheme, width } = looks[language];
	test(`${language}: every step passes axe, ${colorScheme}, ${width} px`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height: 780 });
		await page.emulateMedia({ colorScheme });
		await page.goto(`/${language}/lessons/self-attention/`);
		for (const step of steps) {
			await page.evaluate((id) => (location.hash = `#v=1&step=${id}`), step);
			await expect(page).toHaveURL(new RegExp(`step=${step}$`));
			await measured(page);
			await fitsWidth(page, step);
			await passesAxe(page, step);
		}
	});
}
