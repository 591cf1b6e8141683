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

const tokensOf = (page: Page, t: Messages) =>
	page.getByRole('listbox', { name: t.explorer.tokens }).getByRole('option');
const branchesOf = (page: Page, t: Messages) =>
	page.getByRole('region', { name: t.timeline.branches }).getByRole('option');

/** Generates many tokens and waits until they are there; tells what stands then. */
async function generate(page: Page, t: Messages): Promise<string[]> {
	await tabTo(page, page.getByRole('button', { name: t.explorer.generateMany('20') }));
	const before = await tokensOf(page, t).count();
	await page.keyboard.press('Enter');
	await expect(tokensOf(page, t)).not.toHaveCount(before, { timeout: 120_000 });
	const generateOne = page.getByRole('button', { name: t.explorer.generate, exact: true });
	await expect(generateOne).toBeVisible({ timeout: 120_000 });
	return tokensOf(page, t).allTextContents();
}

for (const [language, t] of languages)
	test(`${language}: generate, rewind, branch, and back to the first branch, by keyboard`, async ({
		page
	}) => {
		await page.goto(`/${language}/explore/`);
		const tokens = tokensOf(page, t);
		const candidates = page.getByRole('button', { name: '%' });
		await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
		const start = await tokens.count();

		// Every token but the first tells its surprise.
		await expect(page.getByText(/ bits|ビット/).first()).toBeVisible();
		await expect.poll(() => tokens.nth(start - 1).getAttribute('title')).toMatch(/bits|ビット/);
		expect(await tokens.first().getAttribute('title')).not.toMatch(/bits|ビット/);

		await page.getByRole('textbox', { name: t.explorer.text, exact: true }).focus();
		const first = await generate(page, t);

		// Back to the last token of the text: what was generated stays as a branch.
		await tabTo(page, tokens.nth(first.length - 1));
		for (let step = first.length; step > start; step--) await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		const rewind = page.getByRole('button', { name: t.explorer.rewind });
		await rewind.focus();
		await page.keyboard.press('Enter');
		await expect(tokens).toHaveCount(start);
		await expect(branchesOf(page, t)).toHaveCount(2);

		// Another seed, another branch.
		const again = page.getByRole('button', { name: t.explorer.newSeed }).first();
		await again.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('textbox', { name: t.explorer.text, exact: true }).focus();
		const second = await generate(page, t);
		expect(second).not.toEqual(first);
		await expect(branchesOf(page, t)).toHaveCount(2);
		await passesAxe(page);

		// Return to the first one.
		await tabTo(page, branchesOf(page, t).and(page.locator('[aria-selected=true]')));
		const isFirstBelow =
			(await branchesOf(page, t).first().getAttribute('aria-selected')) === 'true';
		await page.keyboard.press(isFirstBelow ? 'ArrowDown' : 'ArrowUp');
		await page.keyboard.press('Enter');
		await expect(tokens).toHaveCount(first.length);
		expect(await tokens.allTextContents()).toEqual(first);
		await expect(branchesOf(page, t)).toHaveCount(2);

		// The address has both: a reload opens the same tree, and a step back the other branch.
		await expect.poll(() => page.url()).toContain('left=');
		await page.waitForTimeout(500);
		await page.reload();
		await expect(branchesOf(page, t)).toHaveCount(2, { timeout: 120_000 });
		expect(await tokens.allTextContents()).toEqual(first);
		await page.goBack();
		await expect.poll(() => tokens.allTextContents()).toEqual(second);
	});

test('another word at an earlier token is a branch', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/#v=1&text=Mia+found+a+key.+She');
	const answer = page.getByRole('complementary', { name: t.explorer.next });
	const candidates = answer.getByRole('button', { name: '%' });
	await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
	const tokens = tokensOf(page, t);
	const whole = await tokens.allTextContents();
	await tokens.nth(1).click();
	await expect(page.getByText(t.explorer.nextAfter(whole[1] ?? ''))).toBeVisible();
	await candidates.nth(2).click();
	await expect(tokens).toHaveCount(3);
	await branchesOf(page, t).filter({ hasText: 'key. She' }).click();
	expect(await tokens.allTextContents()).toEqual(whole);
	await expect(page.getByRole('textbox', { name: t.explorer.text, exact: true })).toHaveValue(
		'Mia found a key. She'
	);
});

test('what is generated until stopped can be stopped, and goes on', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/#v=1&text=Mia');
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 120_000 });
	const tokens = tokensOf(page, t);
	const start = await tokens.count();
	await page.getByRole('button', { name: t.timeline.untilStopped }).click();
	await expect.poll(() => tokens.count()).toBeGreaterThan(start + 2);
	await page.getByRole('button', { name: t.explorer.stop, exact: true }).click();
	const stopped = await tokens.count();
	expect(stopped).toBeLessThan(256);
	await page.getByRole('button', { name: t.explorer.generate, exact: true }).click();
	await expect(tokens).toHaveCount(stopped + 1);
});

test('a link whose branches do not fit the model says so, and the rest goes on', async ({
	page
}) => {
	const t: Messages = en;
	await page.goto('/en/explore/#v=1&text=a&more=300.999999.301&left=1x300.301_1x999999');
	await expect(page.getByText(t.timeline.foreign)).toBeVisible({ timeout: 120_000 });
	await expect(tokensOf(page, t)).toHaveCount(2);
	await expect(branchesOf(page, t)).toHaveCount(2);
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible();
	await page.getByRole('button', { name: t.explorer.generate, exact: true }).click();
	await expect(tokensOf(page, t)).toHaveCount(3);
	// Once it was read, the address holds only what fits.
	await page.getByRole('button', { name: t.explorer.dismiss }).click();
	await expect(page.getByText(t.timeline.foreign)).toHaveCount(0);
	await expect.poll(() => page.url()).not.toContain('999999');
	await expect(branchesOf(page, t)).toHaveCount(2);
});
