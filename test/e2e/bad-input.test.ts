import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';

const t: Messages = en;

test.describe('text', () => {
	const texts: readonly (readonly [string, string])[] = [
		['nothing', ''],
		['one token', 'a'],
		['control characters', 'a\u0000b\u001b[31mc\u007f\u0085'],
		['a lone surrogate', 'a\ud800b\udc00'],
		['right to left', 'שלום עולם مرحبا'],
		['emoji sequences', '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'],
		['only white space', ' \n\t\u3000 '],
		['markup', '<img src=x onerror=alert(1)><|endoftext|>']
	];
	test('any text is answered, and kept', async ({ page }) => {
		await page.goto('/en/explore/');
		const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
		const candidates = page.getByRole('button', { name: '%' });
		await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
		for (const [name, text] of texts)
			await test.step(name, async () => {
				const before = page.url();
				await field.evaluate((element: HTMLTextAreaElement, value) => {
					element.value = value;
					element.dispatchEvent(new InputEvent('input', { bubbles: true }));
				}, text);
				await expect.poll(() => page.url()).not.toBe(before);
				if (text === '') await expect(page.getByText(t.explorer.startMark)).toBeVisible();
				await expect(candidates.first()).toBeVisible();
				await expect(page.getByRole('alert')).toHaveCount(0);
				expect(await field.inputValue()).toBe(text);
			});
	});

	test('100,000 characters: says what was dropped', async ({ page }) => {
		await page.goto('/en/explore/');
		const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 120_000 });
		const text = 'The cat sat on the mat. '.repeat(4200).slice(0, 100_000);
		await field.fill(text);
		await expect(page.getByText('The window holds 256 tokens')).toBeVisible({ timeout: 120_000 });
		await expect(page.getByText(t.explorer.tokensOf('256', '256'))).toBeVisible();
		expect(await field.inputValue()).toBe(text);
		// A reload brings the text back from the address.
		await expect.poll(() => page.url()).toContain('z=');
		await page.reload();
		await expect(page.getByText('The window holds 256 tokens')).toBeVisible({ timeout: 120_000 });
		expect(await field.inputValue()).toBe(text);
	});
});

test.describe('address', () => {
	test('garbage is said and the page works', async ({ page }) => {
		await page.goto('/ja/explore/#%%%garbage');
		await expect(page.getByText(ja.explorer.linkGarbage)).toBeVisible();
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 120_000 });
	});

	test('a newer version is told apart', async ({ page }) => {
		await page.goto('/en/explore/#v=9&text=hello');
		await expect(page.getByText(t.explorer.linkNewer('9'))).toBeVisible();
	});

	test('places that the model does not have are brought inside it', async ({ page }) => {
		await page.goto('/en/explore/#v=1&text=Hello&at=999&block=77&head=3&heads=50.1x0');
		await expect(page.getByRole('button', { name: t.far.openBlock(1), exact: true })).toBeVisible({
			timeout: 120_000
		});
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});
