import { AxeBuilder } from '@axe-core/playwright';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];

for (const [language, t] of languages) {
	test(`${language}: live in the first screen, and into the explorer with the same text`, async ({
		page
	}) => {
		await page.goto(`/${language}/`);
		await expect(page.getByText(t.home.live)).toBeVisible({ timeout: 120_000 });
		const bars = page.getByRole('button', { name: '%' });
		const first = await bars.allTextContents();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		const field = page.getByRole('textbox', { name: t.home.text, exact: true });
		await field.fill(t.home.examples[0] ?? '');
		await expect.poll(() => bars.allTextContents()).not.toEqual(first);
		await page.getByRole('link', { name: t.home.explore }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/explore/#`));
		await expect(page.getByRole('textbox', { name: t.explorer.text, exact: true })).toHaveValue(
			t.home.examples[0] ?? ''
		);
		// The model is still there: nothing is loaded again.
		await expect(bars.first()).toBeVisible({ timeout: 2_000 });
	});

	for (const path of [
		'',
		'explore/',
		'explore/#v=1&text=a+b&block=0',
		'explore/#v=1&text=a+b&block=0&head=0'
	])
		test(`${language}: /${path} at 360 px, dark, without sideways scrolling`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(`/${language}/${path}`);
			await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({
				timeout: 120_000
			});
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow).toBe(0);
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});
}

test('the gallery of views passes axe', async ({ page }) => {
	await page.goto('/en/gallery/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
