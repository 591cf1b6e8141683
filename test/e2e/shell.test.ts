import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { fitsWidth, passesAxe } from './look';

const build = fileURLToPath(new URL('../../build', import.meta.url));

test.use({ serviceWorkers: 'allow' });

/** Gathers what must not happen: errors and warnings on the console, and requests to other hosts. */
function watch(page: Page): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(request.url());
	});
	return problems;
}

for (const language of ['en', 'ja'])
	for (const scheme of ['light', 'dark'] as const)
		for (const width of [360, 1280])
			test(`about in ${language}, ${scheme}, ${width} px`, async ({ page }) => {
				const problems = watch(page);
				await page.emulateMedia({ colorScheme: scheme });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`${language}/about/`);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await fitsWidth(page);
				await passesAxe(page);
				expect(problems).toEqual([]);
			});

test('the door leads to the reader’s language', async ({ browser, baseURL }) => {
	for (const [locale, language] of [
		['ja-JP', 'ja'],
		['en-GB', 'en'],
		['fr-FR', 'en']
	] as const) {
		const context = await browser.newContext({ locale, baseURL });
		const page = await context.newPage();
		await page.goto('/');
		await expect(page).toHaveURL(new RegExp(`/${language}/`));
		await context.close();
	}
});

test('the door works without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('link', { name: '日本語' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await context.close();
});

test('another language keeps the rest of the address', async ({ page }) => {
	await page.goto('en/about/?a=1#privacy');
	await page.getByRole('link', { name: '日本語' }).click();
	await expect(page).toHaveURL(/\/ja\/about\/\?a=1#privacy$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vitrineについて');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/about\/\?a=1#privacy$/);
});

test('a chosen theme is there before the first paint of the next visit', async ({ page }) => {
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('en/about/');
	const light = await ground();
	await page.getByRole('button', { name: 'Theme: like the system' }).click();
	await page.getByRole('button', { name: 'Theme: light' }).click();
	await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
	expect(await ground()).not.toBe(light);
	await page.goto('ja/about/', { waitUntil: 'commit' });
	await page.waitForFunction(() => document.body !== null);
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	await page.getByRole('button', { name: '配色：ダーク' }).click();
	expect(await ground()).toBe(light);
});

test('the projector makes everything larger', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('en/about/');
	const size = () =>
		page
			.locator('article p')
			.first()
			.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const before = await size();
	const projector = page.getByRole('button', { name: 'Projector: everything larger' });
	await projector.click();
	await expect(projector).toHaveAttribute('aria-pressed', 'true');
	expect(await size()).toBeCloseTo(before * 1.4);
	await passesAxe(page);
});

test('the keyboard reaches the content first', async ({ page }) => {
	await page.goto('en/about/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
});

test('a wrong address is explained in its language', async ({ page }) => {
	const response = await page.goto('ja/nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
	await passesAxe(page);
});

test('a second visit works with the server stopped', async ({ page }) => {
	const server = await serve(build);
	const problems = watch(page);
	await page.goto(`${server.url}en/about/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await server.close();
	await page.goto(`${server.url}ja/about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vitrineについて');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vitrine');
	expect(problems).toEqual([]);
});
