import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab, until an element is in focus: there is no other way for a keyboard. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	await expect(target).toBeVisible({ timeout: 120_000 });
	for (let presses = 0; presses < 150; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not lead to ${target}.`);
}
