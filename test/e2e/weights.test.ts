import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { readConfig } from '../../src/lib/engine/load/config';
import { sizeOf } from '../../src/lib/math/tensor';
import { weightsOf } from '../../src/lib/model/weights';
import { passesAxe } from './look';
import { expect, test } from './quiet-page';

const config = readConfig(JSON.parse(readFileSync('static/models/story-5m/config.json', 'utf8')));
const parameters = weightsOf(config)
	.filter(({ isTied }) => !isTied)
	.reduce((sum, { dims }) => sum + sizeOf(dims), 0);

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];

/** Presses a button as the keyboard does. */
async function press(page: Page, name: string) {
	const button = page.getByRole('button', { name, exact: true }).first();
	await button.focus();
	await page.keyboard.press('Enter');
}

for (const [language, t] of languages)
	test(`${language}: by keyboard from a block to one weight's value, and back`, async ({
		page
	}) => {
		const w = t.weights;
		await page.goto(`/${language}/explore/#v=1&text=Mia&block=1`);
		await expect(page.getByText('attn.hook_pattern').first()).toBeVisible({ timeout: 120_000 });
		await press(page, w.open(t.near.stages.q, 'blocks.1.attn.W_Q'));
		const title = w.inBlock(w.kinds.W_Q, '2');
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
		const close = page.getByRole('application').nth(1);
		await expect(close).toBeVisible();
		await passesAxe(page);

		// A value: arrows move, Enter picks, the address holds it.
		await close.focus();
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowDown');
		for (let step = 0; step < 65; step++) await page.keyboard.press('ArrowRight');
		const place = [w.places.stream('1'), w.places.heads('2.2', '1')].join(w.join);
		await expect(close).toHaveAccessibleName(new RegExp(place));
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toContain('weights=blocks.1.attn.W_Q&value=1.65');
		const said = await close.getAttribute('aria-label');

		// The same value from the address, in a new page.
		await page.reload();
		await expect(page.getByRole('application').nth(1)).toHaveAccessibleName(said ?? '', {
			timeout: 120_000
		});

		// Out: value, weight, block.
		await page.keyboard.press('Escape');
		await expect.poll(() => page.url()).not.toContain('value=');
		await page.keyboard.press('Escape');
		await expect(page.getByText('attn.hook_pattern').first()).toBeVisible();

		// Back and forward.
		await expect.poll(() => page.url()).not.toContain('weights=');
		await page.goBack();
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
		await page.goForward();
		await expect(page.getByText('attn.hook_pattern').first()).toBeVisible();
	});

for (const [language, t] of languages)
	test(`${language}: the list of all weights, and the embedding in blocks`, async ({ page }) => {
		const w = t.weights;
		await page.goto(`/${language}/explore/#v=1&text=Mia`);
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 120_000 });
		await press(page, w.openAll);
		await expect(page.getByRole('heading', { name: w.all, exact: true })).toBeVisible();
		await expect(page.getByText(parameters.toLocaleString('en')).first()).toBeVisible();
		await passesAxe(page);
		await press(page, w.kinds.W_E);
		await expect(page.getByText(w.blocks('12', '1')).first()).toBeVisible();
		await expect(page.getByText('wte.weight [6144, 256]')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('heading', { name: w.all, exact: true })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: t.far.openBlock(1), exact: true })).toBeVisible();
	});

test('a link to a weight that the model lacks says so, and the list is there', async ({ page }) => {
	await page.goto('/en/explore/#v=1&text=Hello&weights=blocks.9.attn.W_Q');
	await expect(page.getByText(en.weights.missing('blocks.9.attn.W_Q'))).toBeVisible({
		timeout: 120_000
	});
	await expect(page.getByRole('button', { name: en.weights.kinds.W_pos })).toBeVisible();
	await page.goto('/en/explore/#v=1&text=Hello&weights=h.0.mlp.c_fc.weight&value=3.99999');
	await expect(page.getByText('row 3, column 99999', { exact: false })).toBeVisible({
		timeout: 120_000
	});
	await expect(page.getByRole('alert')).toHaveCount(0);
});
