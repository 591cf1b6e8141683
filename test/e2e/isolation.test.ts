import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));

// What Playwright evaluates in a page, for a trace too, counts as an act of the reader: then nothing is reloaded.
test.use({ trace: 'off', serviceWorkers: 'allow' });

test('a host without headers is isolated after one reload', async ({ page }) => {
	const server = await serve(build, { headers: {} });
	let visits = 0;
	page.on('domcontentloaded', () => visits++);
	await page.goto(`${server.url}en/about/`);
	await expect.poll(() => visits).toBe(2);
	await page.waitForTimeout(1000);
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	expect(visits).toBe(2);
	await server.close();
});

test('a reader who has begun is not interrupted', async ({ page }) => {
	const server = await serve(build, { headers: {} });
	let visits = 0;
	page.on('domcontentloaded', () => visits++);
	await page.addInitScript(() => {
		Object.defineProperty(navigator.userActivation, 'hasBeenActive', { value: true });
	});
	await page.goto(`${server.url}en/about/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForTimeout(1000);
	expect(visits).toBe(1);
	await server.close();
});

test('a host with headers is not reloaded', async ({ page }) => {
	let visits = 0;
	page.on('domcontentloaded', () => visits++);
	await page.goto('en/about/');
	await page.waitForTimeout(2000);
	expect(visits).toBe(1);
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
