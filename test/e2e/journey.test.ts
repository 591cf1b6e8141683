import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const patient = { timeout: 120_000 };

const tokensOf = (page: Page, t: Messages) =>
	page.getByRole('listbox', { name: t.explorer.tokens }).getByRole('option');
const branchesOf = (page: Page, t: Messages) =>
	page.getByRole('region', { name: t.timeline.branches }).getByRole('option');
const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const hashOf = (page: Page) => new URL(page.url()).hash;

/** How someone uses a control. */
type Use = (page: Page, target: Locator) => Promise<void>;

const byKeyboard: Use = async (page, target) => {
	// Where the focus was last may lie behind the control.
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await tabTo(page, target);
	await page.keyboard.press('Enter');
};
const byPointer: Use = (_, target) => target.click();

/** Types another text in place of the one that is there. */
async function write(page: Page, use: Use, field: Locator, text: string) {
	if (use === byPointer) return field.fill(text);
	await tabTo(page, field);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.insertText(text);
}

/** Far, to a head, to a cell of its pattern, to a term of that cell, and out again. */
async function followNumber(page: Page, t: Messages, use: Use) {
	await use(page, page.getByRole('button', { name: t.far.openHead('2.1') }).first());
	await expect(page.getByRole('heading', { name: t.close.title('2.1') })).toBeVisible();
	const pattern = page.locator('.close .map');
	const map = pattern.getByRole('grid').or(pattern.getByRole('application'));
	if (use === byPointer) await map.focus();
	else await tabTo(page, map);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(page.getByText(t.explain.stepsTitle).first()).toBeVisible();
	await use(page, page.locator('button.term').first());
	await expect.poll(() => page.url()).toContain('cell=blocks.1.attn.hook_attn_scores');
	while (new URLSearchParams(hashOf(page).slice(1)).has('block')) {
		await page.keyboard.press('Escape');
		await page.waitForTimeout(500);
	}
}

/** Generates, goes back to the typed text, and generates otherwise; leaves two branches. */
async function branch(page: Page, t: Messages, use: Use) {
	const tokens = tokensOf(page, t);
	const start = await tokens.count();
	await use(page, named(page, t.explorer.generateMany('20')));
	await expect(tokens).not.toHaveCount(start, patient);
	await expect(named(page, t.explorer.generate)).toBeVisible(patient);
	const written = await tokens.count();
	if (use === byPointer) await tokens.nth(start - 1).click();
	else {
		await tabTo(page, tokens.last());
		for (let step = written; step > start; step--) await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
	}
	await use(page, named(page, t.explorer.rewind));
	await expect(tokens).toHaveCount(start);
	await use(page, page.getByRole('button', { name: t.explorer.newSeed }).first());
	await use(page, named(page, t.explorer.generateMany('20')));
	await expect(branchesOf(page, t)).toHaveCount(2, patient);
	await expect(named(page, t.explorer.generate)).toBeVisible(patient);
}

/** Another text beside one's own, and its end. */
async function compare(page: Page, t: Messages, use: Use, text: string) {
	await use(page, named(page, t.compare.open));
	const field = page.getByRole('textbox', { name: t.compare.text });
	await expect(field).toBeFocused(patient);
	await write(page, use, field, text);
	await expect(page.getByRole('figure', { name: t.compare.answers.title })).toContainText(
		'B − A',
		patient
	);
	await use(page, named(page, t.compare.close));
	await expect(field).toHaveCount(0);
}

/** The run as a file. */
async function saveRun(page: Page, t: Messages, use: Use): Promise<Buffer> {
	await use(page, named(page, t.saving.menu));
	const save = page
		.getByRole('dialog', { name: t.saving.menu })
		.getByRole('button', { name: t.saving.saveRun });
	await expect(save).toBeVisible();
	const [file] = await Promise.all([page.waitForEvent('download'), use(page, save)]);
	await page.keyboard.press('Escape');
	return readFileSync(await file.path());
}

/** A browser that was never here, at this address. */
async function newProfile(browser: Browser, baseURL: string | undefined, path: string) {
	const page = await (await browser.newContext({ baseURL })).newPage();
	await page.goto(path);
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
	return page;
}

for (const [language, t, use, text, other] of [
	['en', en, byKeyboard, 'Tom lost his ball. He', 'Mia lost her ball. She'],
	['ja', ja, byPointer, 'ミアは鍵をなくしました。', 'トムは鍵をなくしました。']
] as const)
	test(`${language}, ${use === byKeyboard ? 'by keyboard alone' : 'by pointer'}: from a typed text to the same state in another browser`, async ({
		page,
		browser,
		baseURL
	}) => {
		await page.goto(`/${language}/explore/`);
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
		const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
		await write(page, use, field, text);
		await expect.poll(() => page.url()).toContain('text=');

		await followNumber(page, t, use);
		await branch(page, t, use);
		await compare(page, t, use, other);
		const file = await saveRun(page, t, use);
		await expect.poll(() => page.url()).toContain('left=');
		const written = await tokensOf(page, t).allTextContents();

		const opened = await newProfile(browser, baseURL, `/${language}/explore/`);
		await opened
			.getByLabel(t.saving.open)
			.setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: file });
		await expect.poll(() => hashOf(opened), patient).toBe(hashOf(page));
		expect(await tokensOf(opened, t).allTextContents()).toEqual(written);
		await opened.context().close();

		const linked = await newProfile(browser, baseURL, `/${language}/explore/${hashOf(page)}`);
		expect(await tokensOf(linked, t).allTextContents()).toEqual(written);
		await expect(branchesOf(linked, t)).toHaveCount(2);
		await linked.context().close();
	});
