// npm run pictures: the pictures of README.md and docs/, taken from the built site.
import { chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { launchOptions } from './find-browser.mjs';
import { serve } from './serve.mjs';

const text = 'Mia found a key. She tried the key in an old';
const japanese = 'ミアは鍵を見つけました。その鍵で古い';

/**
 * What is pictured: a file of docs/, a language, the explorer's address after `#` and the window.
 * @type {readonly {file: string, language: string, state: Record<string, string>, width: number, height: number, scheme: 'light' | 'dark'}[]}
 */
const pictures = [
	{ file: 'explorer', language: 'en', state: { text }, width: 1280, height: 800, scheme: 'light' },
	{
		file: 'explorer-near',
		language: 'en',
		state: { text, block: '1' },
		width: 1280,
		height: 800,
		scheme: 'dark'
	},
	{
		file: 'explorer-close',
		language: 'en',
		state: { text, block: '1', head: '0' },
		width: 1280,
		height: 800,
		scheme: 'light'
	},
	{
		file: 'explorer-phone',
		language: 'ja',
		state: { text: japanese },
		width: 360,
		height: 780,
		scheme: 'dark'
	}
];

if (!buildIfStale()) process.exit(1);
const root = fileURLToPath(new URL('../build', import.meta.url));
const docs = fileURLToPath(new URL('../docs', import.meta.url));
const server = await serve(root);
const browser = await chromium.launch(launchOptions({ hasAdapter: false }));
try {
	for (const { file, language, state, width, height, scheme } of pictures) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: scheme,
			reducedMotion: 'reduce'
		});
		await page.goto(
			`${server.url}${language}/explore/#${new URLSearchParams({ v: '1', ...state })}`
		);
		await page.getByRole('button', { name: '%' }).first().waitFor({ timeout: 120_000 });
		// The thumbnails and the lens come after the answer.
		await page.waitForTimeout(3000);
		await page.screenshot({ path: `${docs}/${file}.png` });
		console.log(`docs/${file}.png`);
		await page.close();
	}
} finally {
	await browser.close();
	await server.close();
}
