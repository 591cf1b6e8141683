import { en } from '../../src/lib/i18n/en';
import { costs as t } from '../../src/lib/i18n/en/costs';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';

test('time and memory, by keyboard, and again from the address', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/en/explore/#v=1&text=Mia+found');
	const open = page.getByRole('button', { name: en.explorer.costs, exact: true });
	await expect(open).toBeEnabled({ timeout: 120_000 });
	await open.focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('region', { name: t.title });
	await expect(panel.getByText(t.file)).toBeVisible();
	await panel.getByRole('button', { name: /^Measure a run/ }).focus();
	await page.keyboard.press('Enter');
	// The table of stages has every block of the model, and the parts add up.
	const stages = panel.getByRole('table', { name: t.stages });
	await expect(stages).toBeVisible({ timeout: 60_000 });
	await expect(stages.getByText(t.mlp('4'), { exact: true })).toBeVisible();
	const figures = await stages.locator('tr').evaluateAll((rows) =>
		rows.flatMap((row) => {
			const text = row.querySelector('td.number')?.textContent ?? '';
			return text === '' ? [] : [Number(text.replaceAll(',', '').replace('−', '-'))];
		})
	);
	const whole = figures.at(-1) ?? NaN;
	expect(figures.slice(0, -1).reduce((sum, ms) => sum + ms, 0) / whole).toBeCloseTo(1, 1);
	await fitsWidth(page, 'time and memory');
	await passesAxe(page);
	await expect(page).toHaveURL(/costs=1/);
	await page.reload();
	await expect(panel.getByText(t.file)).toBeVisible({ timeout: 120_000 });
	await panel.getByRole('button', { name: t.close }).press('Enter');
	await expect(panel).toBeHidden();
});
