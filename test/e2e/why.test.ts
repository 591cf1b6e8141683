import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const patient = { timeout: 120_000 };
const numberOf = (text: string | null) =>
	Number((text ?? '').replace('+', '').replaceAll('−', '-'));

test('en, by keyboard alone: why the likeliest token, a head’s sources, the same measured', async ({
	page
}) => {
	const t = en.attribution;
	await page.goto('/en/explore/#v=1&text=Mia+found+a+key.&method=greedy');
	const why = page.getByRole('button', { name: /Part by part$/ });
	await expect(why).toBeVisible(patient);
	await tabTo(page, why);
	await page.keyboard.press('Enter');
	const view = page.getByRole('region', { name: t.why.title });
	await expect(view.getByRole('heading', { name: t.why.title })).toBeFocused(patient);

	// The parts are all of it: the sum is the run's number but for rounding.
	const totals = view.locator('dl dd');
	await expect(totals).toHaveCount(3, patient);
	const [sum, measured, residue] = (await totals.allTextContents()).map(numberOf);
	expect(sum).toBe(measured);
	expect(Math.abs(residue ?? NaN)).toBeLessThan(1e-3);

	const head = view.getByRole('button', { name: /Split by source token$/ }).first();
	await tabTo(page, head);
	await page.keyboard.press('Enter');
	await expect(view.locator('.sources li')).not.toHaveCount(0);
	await expect.poll(() => page.url()).toMatch(/why=\d+&whyhead=\d+\.\d+/);

	const start = view.getByRole('button', { name: t.why.measure.start('21') });
	await tabTo(page, start);
	await page.keyboard.press('Enter');
	await expect(view.getByText(t.why.measure.done('21'))).toBeVisible(patient);
	await expect(view.getByText(/^Furthest apart/)).toBeVisible();
	await passesAxe(page, 'why');

	await page.keyboard.press('Escape');
	await expect(view).toHaveCount(0);
	await expect(why).toBeFocused();
	await expect.poll(() => page.url()).not.toContain('why=');
	await page.goBack();
	await expect(view.locator('.sources li')).not.toHaveCount(0, patient);
});

test('ja, on a phone: a link that asks for no token, then the lens of one', async ({ page }) => {
	const t = ja.attribution;
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/ja/explore/#v=1&text=ミアは&lens=99999');
	const view = page.getByRole('region', { name: t.lens.title });
	await expect(view.getByText(t.foreign('99999', '6,144'))).toBeVisible(patient);
	await view.getByLabel(t.choice.token).selectOption({ index: 2 });
	const grid = view.getByRole('grid');
	await expect(grid.getByRole('gridcell', { name: t.lens.missing })).toHaveCount(0, patient);
	await fitsWidth(page, 'lens');
	await passesAxe(page, 'lens');
	const followed = grid.locator('td[tabindex="0"]');
	await followed.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toMatch(/at=0&lens=\d+$/);
});
