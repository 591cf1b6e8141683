import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

/** The value in the heading, and the sum below the terms. */
async function valueAndSum(panel: Locator): Promise<[string, string]> {
	await expect(panel.locator('dd.total')).toBeVisible({ timeout: 120_000 });
	const value = await panel.getByRole('heading', { level: 3 }).locator('.number').textContent();
	return [value ?? '', (await panel.locator('dd.total').textContent()) ?? ''];
}

/** Terms in the order of the list, by what they are called. */
const termsIn = (panel: Locator) => panel.locator('button.term');

const panelOf = (page: Page, t: Messages) => page.getByRole('region', { name: t.explain.label });

test('en, by keyboard alone: a cell, its sum, a term, and back', async ({ page }) => {
	const t: Messages = en;
	await page.goto('/en/explore/#v=1&text=Mia+found+a+key&block=1');
	const strip = page.getByRole('slider', { name: new RegExp(`^${t.near.stages.mid}`) });
	await tabTo(page, strip);
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');

	// A residual add: two terms that sum to it.
	const panel = panelOf(page, t);
	const heading = panel.getByRole('heading', { level: 3 });
	await expect(heading).toBeFocused();
	await expect(heading).toContainText('Residual middle');
	const [value, sum] = await valueAndSum(panel);
	expect(sum).toBe(value);
	await expect.poll(() => page.url()).toMatch(/cell=blocks\.1\.hook_resid_mid&index=\d+\.3$/);
	await passesAxe(page);

	// Its attention part: 256 terms and a bias, largest first.
	const attention = panel.getByRole('button', { name: /^Attention out/ });
	await tabTo(page, attention);
	await page.keyboard.press('Enter');
	await expect(heading).toContainText('Attention out');
	await expect(heading).toBeFocused();
	const [part, total] = await valueAndSum(panel);
	expect(total).toBe(part);
	const sizes = (await termsIn(panel).locator('.number').allTextContents()).map((text) =>
		Math.abs(Number(text.replace('−', '-')))
	);
	expect(sizes.length).toBe(8);
	expect(sizes).toEqual([...sizes].sort((a, b) => b - a));

	// A term of it, a head's output, and from there back to the strip.
	await tabTo(page, termsIn(panel).first());
	await page.keyboard.press('Enter');
	await expect(heading).not.toContainText('Attention out');
	await page.keyboard.press('Escape');
	await expect(heading).toContainText('Attention out');
	await page.keyboard.press('Escape');
	await expect(heading).toContainText('Residual middle');
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(strip).toBeFocused();
	await expect.poll(() => page.url()).not.toContain('cell=');

	// A cell of a head's small map.
	const map = page.getByRole('application', { name: t.near.map('2.1', t.near.stages.pattern) });
	await tabTo(page, map);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(heading).toContainText('Attention weight');
	await page.keyboard.press('Escape');
	await expect(map).toBeFocused();

	// The logit of a token that is no candidate.
	await tabTo(page, page.getByLabel(t.explain.otherLogit));
	await page.keyboard.type('door');
	await tabTo(page, page.getByRole('button', { name: t.explain.logit('␣door') }));
	await page.keyboard.press('Enter');
	await expect(heading).toContainText('Logit');
	const [logit, terms] = await valueAndSum(panel);
	expect(terms).toBe(logit);
});

test('ja: a link to a neuron, its weight, and back; on a phone', async ({ page }) => {
	const t: Messages = ja;
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/ja/explore/#v=1&text=ミア&block=1&cell=blocks.1.mlp.hook_pre&index=0.40');
	const panel = panelOf(page, t);
	const [value, sum] = await valueAndSum(panel);
	expect(sum).toBe(value);
	await fitsWidth(page, 'explained neuron');
	await passesAxe(page);

	// The weight of its largest term, and back to the explanation.
	await panel
		.getByRole('button', { name: /blocks\.1\.mlp\.W_in/ })
		.first()
		.click();
	await expect.poll(() => page.url()).toMatch(/weights=blocks\.1\.mlp\.W_in&value=\d+\.40/);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.url()).not.toContain('weights=');
	await expect(panel.getByRole('heading', { level: 3 })).toContainText(value);

	// The page's own history goes back too.
	const dimension = new RegExp(t.explain.dimension('\\d+'));
	await termsIn(panel).filter({ hasText: dimension }).first().click();
	await expect.poll(() => page.url()).toContain('cell=blocks.1.ln2.hook_normalized');
	await page.goBack();
	await expect.poll(() => page.url()).toContain('cell=blocks.1.mlp.hook_pre');
	await expect(panel.getByRole('heading', { level: 3 })).toContainText(value);
});

test('a link to a cell that the run lacks says so', async ({ page }) => {
	await page.goto('/en/explore/#v=1&text=Mia&cell=blocks.9.attn.hook_q&index=0.0.0');
	await expect(page.getByText(en.explain.missing('blocks.9.attn.hook_q[0, 0, 0]'))).toBeVisible({
		timeout: 120_000
	});
});
