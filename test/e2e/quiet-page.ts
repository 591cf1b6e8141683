import { test as base, expect } from '@playwright/test';

/** What Playwright logs where a test has no service worker. */
const blocked = 'Service Worker registration blocked by Playwright';

/** A page that fails its test when it logs an error or asks another host for anything. */
export const test = base.extend<{ quiet: void }>({
	quiet: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
			page.on('console', (message) => {
				if (message.text() === blocked) return;
				if (message.type() === 'error' || message.type() === 'warning')
					faults.push(`console ${message.type()}: ${message.text()}`);
			});
			page.on('request', (request) => {
				const url = new URL(request.url());
				const isOwn = url.origin === new URL(baseURL ?? '').origin;
				if (!isOwn && url.protocol.startsWith('http')) faults.push(`request to ${url.host}`);
			});
			await use();
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
