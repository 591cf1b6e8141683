import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './scripts/find-browser.mjs';

export default defineConfig({
	testDir: 'test/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	// A slow machine needs long to start a model; nothing waits longer than it has to.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	forbidOnly: process.env.CI !== undefined,
	reporter: [['list']],
	use: {
		// Told by the server below, which takes the next port where this one is taken.
		baseURL: process.env.E2E_URL,
		// The journeys run on WebAssembly: without an adapter the runtime is smaller and starts sooner.
		launchOptions: launchOptions({ hasAdapter: false }),
		// Storing the whole site anew for each page takes a fourth of its start; the tests about it allow it.
		serviceWorkers: 'block',
		// Recording every page took a third of the time; to see a failure, run its test again with --trace on.
		trace: 'off'
	},
	webServer: {
		command: `"${process.execPath}" scripts/start.mjs`,
		cwd: fileURLToPath(new URL('.', import.meta.url)),
		env: { PORT: process.env.E2E_PORT ?? '4519', BASE_PATH: '' },
		wait: { stdout: /Vitrine is at (?<e2e_url>\S+)/ },
		timeout: 300_000
	}
});
