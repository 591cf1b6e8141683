import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { en } from '../../src/lib/i18n/en';
import type { Messages } from '../../src/lib/i18n';
import { parseHistory } from '../../src/lib/model/card';

const t: Messages = en;

test('the network goes half-way: said, nothing lost, and it goes on', async ({ page }) => {
	let isDown = true;
	await page.route('**/model.safetensors', (route) => (isDown ? route.abort() : route.continue()));
	await page.goto('/en/explore/#v=1&text=My+own+words');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('model.safetensors', { timeout: 120_000 });
	await expect(page.getByRole('textbox', { name: t.explorer.text, exact: true })).toHaveValue(
		'My own words'
	);
	isDown = false;
	await alert.getByRole('button', { name: t.errors.retry }).click();
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 120_000 });
	await expect(alert).toHaveCount(0);
});

test('a damaged file is told by its checksum', async ({ page }) => {
	await page.route('**/tokenizer.json', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		body[100] = (body[100] ?? 0) ^ 1;
		await route.fulfill({ response, body });
	});
	await page.goto('/en/explore/');
	await expect(page.getByRole('alert')).toContainText(t.errors.damagedFile('tokenizer.json'), {
		timeout: 120_000
	});
});

test('home shows the recorded run, labelled, until the model is there', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/model.safetensors', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/en/');
	await expect(page.getByText(t.home.recorded)).toBeVisible();
	await expect(page.getByText(t.home.depth)).toBeVisible();
	await expect(page.getByText(t.explorer.cancel)).toBeVisible();
	release();
	await expect(page.getByText(t.home.live)).toBeVisible({ timeout: 120_000 });
});

test('the way of another model can be stopped, and the former one goes on', async ({ page }) => {
	await page.goto('/en/explore/#v=1&text=red+box');
	const candidates = page.getByRole('button', { name: '%' });
	await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
	const before = await candidates.allTextContents();
	await page.route('**/*.safetensors', () => undefined);
	const name = page.getByRole('button', { name: t.models.menu.choose('') });
	await name.click();
	await page
		.getByRole('listitem')
		.getByRole('button', { name: t.models.menu.download('') })
		.last()
		.click();
	// The last good run is shown meanwhile.
	expect(await candidates.allTextContents()).toEqual(before);
	await page.getByRole('button', { name: t.explorer.cancel }).click();
	await expect(page.getByRole('button', { name: t.explorer.cancel })).toHaveCount(0);
	await expect(name).toContainText('Story 5M');
	await page.getByRole('textbox', { name: t.explorer.text, exact: true }).fill('red box red');
	await expect.poll(() => candidates.allTextContents()).not.toEqual(before);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

const grown = readdirSync('static/models').find((id) =>
	existsSync(`static/models/${id}/history.json`)
);

test('a checkpoint that arrives damaged is told, and the former model goes on', async ({
	page
}) => {
	const history: unknown = JSON.parse(readFileSync(`static/models/${grown}/history.json`, 'utf8'));
	const { checkpoints } = parseHistory(history);
	const [first, last] = [checkpoints[0], checkpoints.at(-1)];
	const steps = (step = -1) =>
		t.models.training.of(step.toLocaleString('en'), (last?.step ?? 0).toLocaleString('en'));
	await page.goto(`/en/explore/#v=1&model=${grown}&text=red+box`);
	const candidates = page.getByRole('button', { name: '%' });
	await expect(candidates.first()).toBeVisible({ timeout: 120_000 });
	let isDamaging = true;
	await page.route('**/*.safetensors', async (route) => {
		if (!isDamaging) return route.continue();
		const response = await route.fetch();
		const body = await response.body();
		body[body.length - 1] = (body[body.length - 1] ?? 0) ^ 1;
		await route.fulfill({ response, body });
	});
	const slider = page.getByRole('slider', { name: t.models.training.label });
	await slider.focus();
	await page.keyboard.press('Home');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(t.errors.damagedFile(first?.file ?? ''));
	await expect(slider).toHaveAttribute('aria-valuetext', steps(last?.step));
	// The finished model still answers.
	const before = await candidates.allTextContents();
	await page.getByRole('textbox', { name: t.explorer.text, exact: true }).fill('red box red');
	await expect.poll(() => candidates.allTextContents()).not.toEqual(before);
	isDamaging = false;
	await alert.getByRole('button', { name: t.errors.retry }).click();
	await expect(alert).toHaveCount(0);
	await expect(slider).toHaveAttribute('aria-valuetext', steps(first?.step));
	await expect.poll(() => page.url()).toContain(`step=${first?.step}`);
});
