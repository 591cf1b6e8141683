import type { Page } from '@playwright/test';
import { home as homeEn } from '../../src/lib/i18n/en/home';
import { home as homeJa } from '../../src/lib/i18n/ja/home';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { passesAxe } from './look';
import { expect, test } from './quiet-page';

const languages: readonly (readonly ['en' | 'ja', Messages, string])[] = [
	['en', en, homeEn.exampleText],
	['ja', ja, homeJa.exampleText]
];

/** The candidates with their percentages, as they stand in the list. */
const bars = (page: Page, t: Messages) =>
	page.getByRole('complementary', { name: t.explorer.next }).getByRole('button', { name: '%' });

/** Waits until an answer is there and returns it as text. */
async function answer(page: Page, t: Messages): Promise<string> {
	await expect(bars(page, t).first()).toBeVisible({ timeout: 120_000 });
	return (await bars(page, t).allTextContents()).join(' ');
}

for (const [language, t, text] of languages)
	test(`${language}: from typing to switching a head off, and back by the address`, async ({
		page
	}) => {
		await page.goto(`/${language}/explore/`);
		const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
		await expect(field).toHaveValue(text);
		const first = await answer(page, t);
		await passesAxe(page);

		// Type: other text, other answer.
		await field.press('ControlOrMeta+End');
		await field.pressSequentially(language === 'en' ? ' red' : '赤い');
		await expect.poll(() => answer(page, t)).not.toBe(first);

		// Near: a block in place.
		await page.getByRole('button', { name: t.far.openBlock(2), exact: true }).click();
		await expect(page.getByText('attn.hook_pattern').first()).toBeVisible();
		await passesAxe(page);
		await page.keyboard.press('Escape');

		// Close: a head, and a cell in numbers.
		await page
			.getByRole('button', { name: t.far.openHead('1.1') })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: t.close.title('1.1') })).toBeVisible();
		const map = page.locator('.close .map');
		await map.getByRole('grid').or(map.getByRole('application')).focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await expect(page.getByText(t.explain.stepsTitle).first()).toBeVisible();
		await passesAxe(page);

		// Switch it off: the answer moves, and says what it was.
		const before = await answer(page, t);
		await page.getByRole('button', { name: t.close.controls.off }).click();
		await expect.poll(() => answer(page, t)).not.toBe(before);
		await expect(page.getByText(t.explorer.before)).toBeVisible();
		const off = await answer(page, t);

		// The address brings all of it back.
		await expect.poll(() => page.url()).toContain('heads=0.0x0');
		await page.reload();
		await expect(page.getByRole('button', { name: t.close.controls.on })).toBeVisible({
			timeout: 120_000
		});
		await expect.poll(() => answer(page, t)).toBe(off);
	});

test('generate, rewind, and the same draw again', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/');
	await answer(page, t);
	const tokens = page.getByRole('listbox', { name: t.explorer.tokens }).getByRole('option');
	const start = await tokens.count();
	await page.getByRole('button', { name: t.explorer.generateMany('20') }).click();
	await expect(tokens).not.toHaveCount(start, { timeout: 120_000 });
	await expect(page.getByRole('button', { name: t.explorer.generate })).toBeVisible({
		timeout: 120_000
	});
	const written = await tokens.allTextContents();
	await tokens.nth(start - 1).click();
	await page.getByRole('button', { name: t.explorer.rewind }).click();
	await expect(tokens).toHaveCount(start);
	await page.getByRole('button', { name: t.explorer.generateMany('20') }).click();
	await expect(tokens).toHaveCount(written.length, { timeout: 120_000 });
	expect(await tokens.allTextContents()).toEqual(written);

	// Back undoes the generation.
	await expect.poll(() => page.url()).toContain('more=');
	await page.goBack();
	await expect(tokens).toHaveCount(start);
});

test('a click on another candidate continues with it', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/');
	await answer(page, t);
	const tokens = page.getByRole('listbox', { name: t.explorer.tokens }).getByRole('option');
	const start = await tokens.count();
	const second = bars(page, t).nth(1);
	const word = ((await second.textContent()) ?? '').replace(/[\d.,<%\s]+$/, '').trim();
	await second.click();
	await expect(tokens).toHaveCount(start + 1);
	await expect(tokens.last()).toHaveText(word);
});

test('temperature changes the bars and not the run', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/');
	const before = await answer(page, t);
	await page.getByLabel(t.explorer.temperature).fill('0.5');
	await expect.poll(() => answer(page, t)).not.toBe(before);
	await page.getByLabel(t.explorer.temperature).fill('0');
	await expect(page.getByText(t.explorer.temperatureZero)).toBeVisible();
});
