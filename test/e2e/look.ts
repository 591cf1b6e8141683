import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** How the steps of a lesson are looked at: both schemes and both widths, one of each in each language. */
export const looks = {
	en: { colorScheme: 'light', width: 1280 },
	ja: { colorScheme: 'dark', width: 360 }
} as const;

/** Fails where axe finds a violation on the page as it is; `where` names the place in the message. */
export async function passesAxe(page: Page, where = '') {
	// The site has no frames: without a second page for putting them together axe takes half the time.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(', ')}`);
	expect(told, where).toEqual([]);
}

/** Fails where the page is wider than its window. */
export async function fitsWidth(page: Page, where = '') {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, `${where}: px of sideways scroll`).toBe(0);
}
