// One place that knows where Chromium is and how to start it, for Vitest, Playwright and the scripts.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemPaths = [
	// Without windows it opens a page in three quarters of the time.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** What to do when there is no browser; names both ways to get one. */
export const noBrowser =
	'No Chromium was found. Either install one that Playwright downloads (npx playwright install chromium), ' +
	'or install Chromium or Chrome with your system (on Debian: apt-get install chromium-headless-shell) ' +
	'and, if it is in an unusual place, name it in CHROME_PATH.';

/** Path of a Chromium: CHROME_PATH, then Playwright's own, then the usual places; null where there is none. */
export function findBrowser() {
	const named = process.env.CHROME_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
	const own = chromium.executablePath();
	return [named, own, ...systemPaths].find((path) => path && existsSync(path)) ?? null;
}

/**
 * How a test starts Chromium: quiet, off the network, with WebGPU on its software adapter or without any.
 * `executablePath` is undefined where no browser was found, so that Playwright says so itself.
 * @param {{hasAdapter?: boolean}} [options]
 */
export function launchOptions({ hasAdapter = true } = {}) {
	const isRoot = process.getuid?.() === 0;
	return {
		executablePath: findBrowser() ?? undefined,
		args: [
			...(isRoot ? ['--no-sandbox'] : []),
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...(hasAdapter
				? ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']
				: ['--disable-features=WebGPU'])
		]
	};
}
