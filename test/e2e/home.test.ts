import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, passesAxe } from './look';
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
		await passesAxe(page);
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

	test(`${language}: home and the three distances at 360 px, dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 360, height: 740 });
		const bars = page.getByRole('button', { name: '%' });
		const places = [
			['', bars],
			['explore/#v=1&text=a+b', bars],
			['explore/#v=1&text=a+b&block=0', page.getByText('attn.hook_pattern')],
			[
				'explore/#v=1&text=a+b&block=0&head=0',
				page.getByRole('heading', { name: t.close.title('1.1') })
			]
		] as const;
		for (const [path, seen] of places) {
			await page.goto(`/${language}/${path}`);
			await expect(seen.first()).toBeVisible({ timeout: 120_000 });
			await expect(bars.first()).toBeVisible();
			await fitsWidth(page, path);
			await passesAxe(page, path);
		}
	});
}

test('the gallery of views passes axe', async ({ page }) => {
	await page.goto('/en/gallery/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await passesAxe(page);
});
