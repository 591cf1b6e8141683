import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];
const patient = { timeout: 120_000 };

/** A text with two halves that are the same, in a model where copying is clean; `x` followed `z` before. */
const link = '#v=1&model=induction-toy&text=abkqzxabkqz';

/** The probability of what was copied, and of it in the model as it is; from the line that is always in sight. */
async function firstAnswer(page: Page, t: Messages) {
	const line = page.getByLabel(t.explorer.answerLine);
	const first = line.locator('dd').first();
	return {
		token: await first.locator('b').innerText(),
		share: Number.parseFloat(
			(await first.innerText()).replace(/^.*→/s, '').match(/[\d.]+ %/)?.[0] ?? ''
		)
	};
}

for (const [language, t] of languages)
	test(`${language}: the head that copies is found, switched off, and shared, by keyboard`, async ({
		page,
		browser,
		baseURL
	}) => {
		await page.goto(`/${language}/explore/${link}`);
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
		await tabTo(page, page.getByRole('button', { name: t.heads.button, exact: true }));
		await page.keyboard.press('Enter');
		const by = page.getByRole('combobox', { name: t.heads.by });
		await expect(by).toBeVisible(patient);
		const whole = await firstAnswer(page, t);
		expect(whole.token).toBe('x');
		expect(whole.share).toBeGreaterThan(90);

		// The measure, not a name, says which head it is.
		await tabTo(page, by);
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/gallery=text\.induction/);
		const cards = page.getByRole('list', { name: t.heads.list('8') }).getByRole('listitem');
		const switchOf = (rank: number) =>
			cards.nth(rank).getByRole('button', { name: /switch|オフにする/i });
		await expect(cards).toHaveCount(8);
		await passesAxe(page, 'the gallery');
		await fitsWidth(page, 'the gallery');

		// Without another head of the same block the answer stays.
		await tabTo(page, switchOf(3));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/heads=\d\.\dx0(&|$)/);
		await expect(page.getByText(t.explorer.before)).toBeVisible(patient);
		expect((await firstAnswer(page, t)).token).toBe('x');
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(/heads=/);

		// Without the one that copies it goes.
		await tabTo(page, switchOf(0), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/heads=\d\.\dx0(&|$)/);
		await expect
			.poll(async () => {
				const { token, share } = await firstAnswer(page, t);
				return token === 'x' ? share : 0;
			})
			.toBeLessThan(whole.share / 2);
		const without = await firstAnswer(page, t);

		// A link leads someone else to the same.
		const profile = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
		const other = await profile.newPage();
		await other.goto(page.url());
		await expect(other.getByText(t.explorer.before)).toBeVisible(patient);
		await expect(other.getByRole('heading', { name: t.heads.title })).toBeVisible(patient);
		expect(await firstAnswer(other, t)).toEqual(without);
		await profile.close();
	});
