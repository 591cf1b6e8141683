import { expect, test } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import type { Messages } from '../../src/lib/i18n';

const t: Messages = en;

// What a service worker asks for does not pass by the routes below.
test.use({ serviceWorkers: 'block' });

test('the network goes half-way: said, nothing lost, and it goes on', async ({ page }) => {
	let isDown = true;
	await page.route('**/model.safetensors', (route) => (isDown ? route.abort() : route.continue()));
	await page.goto('/en/explore/#v=1&text=My+own+words');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('model.safetensors', { timeout: 30_000 });
	await expect(page.getByRole('textbox', { name: t.explorer.text, exact: true })).toHaveValue(
		'My own words'
	);
	isDown = false;
	await alert.getByRole('button', { name: t.errors.retry }).click();
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible({ timeout: 30_000 });
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
		timeout: 30_000
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
	await expect(page.getByText(t.home.live)).toBeVisible({ timeout: 30_000 });
});
