import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { passesAxe } from './look';
import { expect, test } from './quiet-page';

const t: Messages = en;
const patient = { timeout: 120_000 };

type Content = Record<string, unknown> & {
	model: { id: string; hash: string };
	values: { hook: string; dims: number[]; data: string }[];
};
const contentOf = (file: Buffer) => JSON.parse(file.toString('utf8')) as Content;

const field = (page: Page, t: Messages) =>
	page.getByRole('textbox', { name: t.explorer.text, exact: true });
const picker = (page: Page, t: Messages) => page.getByLabel(t.saving.open);
const report = (page: Page) => page.getByRole('status');

async function begin(page: Page, language: string, address = '') {
	await page.goto(`/${language}/explore/${address}`);
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
}

async function openPanel(page: Page, t: Messages) {
	await page.getByRole('button', { name: t.saving.menu, exact: true }).click();
	const panel = page.getByRole('dialog', { name: t.saving.menu });
	await expect(panel).toBeVisible();
	return panel;
}

/** Name and content of the file that a click hands out. */
async function download(page: Page, click: () => Promise<void>) {
	const [file] = await Promise.all([page.waitForEvent('download'), click()]);
	return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

async function saveRun(page: Page, t: Messages, isComplete = false): Promise<Buffer> {
	const panel = await openPanel(page, t);
	if (isComplete) await panel.getByRole('checkbox').check();
	const { name, content } = await download(page, () =>
		panel.getByRole('button', { name: t.saving.saveRun }).click()
	);
	expect(name).toBe('vitrine-run.json');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	return content;
}

const asFile = (buffer: Buffer | string, name = 'run.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(buffer)
});

/** A browser that was never here. */
async function newProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL });
	return context.newPage();
}

const languages: readonly (readonly ['en' | 'ja', Messages, string])[] = [
	['en', en, 'The dog ran to the'],
	['ja', ja, '赤い箱をあけると、']
];

for (const [language, t, text] of languages)
	test(`${language}: a run leaves as a file and opens in a new profile`, async ({
		page,
		browser,
		baseURL
	}) => {
		await begin(page, language, '#v=1&block=1&head=2&heads=0.1x0.5&seed=5&topk=40');
		await field(page, t).fill(text);
		await page.getByRole('button', { name: t.explorer.generate }).click();
		await expect.poll(() => page.url()).toContain('more=');
		const file = await saveRun(page, t, true);
		const content = contentOf(file);
		expect(content.values.length).toBeGreaterThan(60);

		const other = await newProfile(browser, baseURL);
		await begin(other, language);
		await picker(other, t).setInputFiles(asFile(file));
		const count = content.values.reduce((sum, { dims }) => sum + dims.reduce((a, b) => a * b), 0);
		await expect(report(other).filter({ hasText: count.toLocaleString('en') })).toBeVisible(
			patient
		);
		await expect(field(other, t)).toHaveValue(text);
		await expect(other.getByRole('heading', { name: t.close.title('2.3') })).toBeVisible();
		const hash = (of: Page) => new URL(of.url()).hash;
		await expect.poll(() => hash(other)).toBe(hash(page));
		await passesAxe(other);

		// What is known of the file goes with the text that it was known of.
		await field(other, t).press('ControlOrMeta+End');
		await field(other, t).pressSequentially('x');
		await expect(report(other).filter({ hasText: 'run.json' })).toHaveCount(0);
		// Steps back lead to the file as it was opened, and to what was there before it.
		await expect.poll(() => hash(other)).not.toBe(hash(page));
		await other.goBack();
		await expect(field(other, t)).toHaveValue(text);
		await other.goBack();
		await expect(field(other, t)).toHaveValue(t.home.exampleText);
		await other.context().close();
	});

test('a run opens by being dropped, and a picture of the drop zone comes and goes', async ({
	page
}) => {
	await begin(page, 'en');
	const file = contentOf(await saveRun(page, t));
	file.text = 'A cat sat on a';
	const carried = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
		return data;
	}, JSON.stringify(file));
	const place = page.getByRole('region', { name: t.explorer.figure });
	await place.dispatchEvent('dragover', { dataTransfer: carried });
	await expect(page.getByText(t.saving.drop)).toBeVisible();
	await place.dispatchEvent('drop', { dataTransfer: carried });
	await expect(page.getByText(t.saving.drop)).toHaveCount(0);
	// Another text than that of the numbers: opened, and said.
	await expect(report(page).filter({ hasText: 'dropped.json' })).toContainText(
		t.saving.report.otherTokens('dropped.json'),
		patient
	);
	await expect(field(page, t)).toHaveValue('A cat sat on a');
});

test('a run opens with the keyboard alone', async ({ page }) => {
	// Listened for from the start: begun at the press, listening may come too late for the browser's dialog.
	page.on('filechooser', () => undefined);
	await begin(page, 'en');
	await page.getByRole('button', { name: t.saving.menu, exact: true }).focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: t.saving.menu });
	await expect(panel).toBeVisible();
	await passesAxe(page);
	const button = panel.getByRole('button', { name: t.saving.saveRun });
	for (let presses = 0; presses < 12; presses++) {
		await page.keyboard.press('Tab');
		if (await button.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(button).toBeFocused();
	const { content } = await download(page, () => page.keyboard.press('Enter'));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: t.saving.menu, exact: true })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(picker(page, t)).toBeFocused();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.keyboard.press('Enter')
	]);
	await chooser.setFiles(asFile(content));
	await expect(report(page).filter({ hasText: 'run.json' })).toContainText(
		'was run again',
		patient
	);
});

test('a bad file is told, and nothing is lost by it', async ({ page }) => {
	await begin(page, 'en');
	const good = await saveRun(page, t);
	await field(page, t).fill('Kept as it is');
	const bad: readonly (readonly [string, Buffer | string, string])[] = [
		['cut.json', good.subarray(0, 2000), t.saving.faults.damaged('cut.json', '')],
		['text.json', 'hello', t.saving.faults.foreign('text.json')],
		['empty.json', '', t.saving.faults.foreign('empty.json')],
		[
			'newer.json',
			JSON.stringify({ ...contentOf(good), version: 9 }),
			t.saving.faults.newer('newer.json', '9')
		],
		[
			'seed.json',
			JSON.stringify({ ...contentOf(good), seed: 'seven' }),
			t.saving.faults.damaged('seed.json', 'seed')
		]
	];
	for (const [name, content, told] of bad) {
		await picker(page, t).setInputFiles(asFile(content, name));
		await expect(report(page).filter({ hasText: told })).toContainText(t.saving.faults.kept);
		await expect(field(page, t)).toHaveValue('Kept as it is');
	}
	await passesAxe(page);
	await page.getByRole('button', { name: t.explorer.dismiss }).click();
	await expect(report(page).filter({ hasText: 'seed.json' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible();
});

test('another model, other weights and other numbers are told apart', async ({ page }) => {
	await begin(page, 'en');
	const good = contentOf(await saveRun(page, t));
	const open = (content: Content, name: string) =>
		picker(page, t).setInputFiles(asFile(JSON.stringify(content), name));
	const hash = 'f'.repeat(64);

	const weights = { ...good, model: { ...good.model, hash } };
	await open(weights, 'weights.json');
	await expect(report(page).filter({ hasText: 'weights.json' })).toContainText(
		t.saving.report.weights(hash.slice(0, 12), good.model.hash.slice(0, 12)),
		patient
	);

	const gone = { ...good, text: 'Tim had', model: { ...good.model, id: 'gone', hash } };
	await open(gone, 'gone.json');
	await expect(report(page).filter({ hasText: 'gone.json' })).toContainText('“gone”', patient);
	await expect(field(page, t)).toHaveValue('Tim had');

	const [logits] = good.values;
	const zeros = Buffer.alloc(4 * (logits?.dims[0] ?? 0)).toString('base64');
	const numbers = { ...good, values: [{ ...logits, data: zeros }] } as Content;
	await open(numbers, 'numbers.json');
	await expect(report(page).filter({ hasText: 'numbers.json' })).toContainText(
		/not those of the file.*first at logits/,
		patient
	);
});

test('figures leave as pictures, tensors with name and shape', async ({ page }) => {
	await begin(page, 'en', '#v=1&text=Mia+found+a+key&block=0&head=1');
	const figure = page.getByRole('region', { name: t.explorer.figure });
	await expect(figure.getByRole('application').first()).toBeVisible(patient);
	const panel = await openPanel(page, t);
	const save = (what: string, format: string) =>
		download(page, () =>
			panel.getByRole('button', { name: t.saving.saveAs(what, format), exact: true }).click()
		);

	const box = await figure.boundingBox();
	if (!box) throw new Error('the figure has no size');
	/** Two pixels for one of the page, and a margin all round. */
	const pixels = (px: number) => 2 * (px + 2 * 16);
	const picture = await save(t.saving.figure, 'PNG');
	expect(picture.name).toBe('vitrine-figure.png');
	expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
	expect(Math.abs(picture.content.readUInt32BE(16) - pixels(box.width))).toBeLessThanOrEqual(2);
	expect(Math.abs(picture.content.readUInt32BE(20) - pixels(box.height))).toBeLessThanOrEqual(2);
	for (const format of ['SVG', 'PNG', 'CSV']) {
		const { name, content } = await save(t.saving.answer, format);
		expect(name).toBe(`vitrine-next-token.${format.toLowerCase()}`);
		expect(content.length).toBeGreaterThan(500);
	}

	// What is looked at is offered first; any other can be chosen.
	const numbers = await save(t.saving.tensor, 'NPY');
	expect(numbers.name).toMatch(/^blocks\.0\.attn\.hook_pattern_4x(\d+)x\1\.npy$/);
	expect(numbers.content.subarray(10, 80).toString()).toContain("'descr': '<f4'");
	await panel.getByRole('combobox').selectOption('hook_embed');
	const csv = await save(t.saving.tensor, 'CSV');
	expect(csv.name).toMatch(/^hook_embed_\d+x256\.csv$/);
	expect(csv.content.toString().split('\n')[0]).toContain('pos,pos token,dModel 0');
	const json = await save(t.saving.tensor, 'JSON');
	expect(JSON.parse(json.content.toString())).toHaveProperty('tensors.hook_embed.dims');
});
