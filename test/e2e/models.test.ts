import type { Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { parseCard, parseHistory } from '../../src/lib/model/card';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];
const t: Messages = en;

const folders = 'static/models';
const json = (path: string): unknown => JSON.parse(readFileSync(`${folders}/${path}`, 'utf8'));
const ids = readdirSync(folders).filter((id) => existsSync(`${folders}/${id}/card.json`));
const cards = ids.map((id) => parseCard(json(`${id}/card.json`)));
const whole = (count: number) => count.toLocaleString('en');

/** The smallest model whose training was kept, with its first, a middle and its last checkpoint. */
function findGrown() {
	const [card] = cards
		.filter(({ files }) => files['history.json'])
		.sort((a, b) => a.parameters - b.parameters);
	if (!card) throw new Error('no shipped model has a history');
	const { checkpoints } = parseHistory(json(`${card.id}/history.json`));
	const place = Math.floor(checkpoints.length / 2);
	const [first, middle, last] = [checkpoints[0], checkpoints[place], checkpoints.at(-1)];
	if (!first || !middle || !last) throw new Error('the history is empty');
	return { card, first, middle, last, place };
}

/** What of the models' folders was asked for since the page opened. */
function watchModels(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const found = /\/models\/(.+\.(?:json|safetensors))$/.exec(new URL(request.url()).pathname);
		if (found?.[1] && !found[1].endsWith('__data.json')) asked.push(found[1]);
	});
	return asked;
}

const bars = (page: Page) => page.getByRole('button', { name: '%' });
const nameOf = (page: Page, name: string) =>
	page.getByRole('button', { name: new RegExp(`^${name}.*${t.models.menu.choose('')}`) });

for (const [language, { models }] of languages)
	for (const [width, scheme] of [
		[360, 'dark'],
		[1280, 'light']
	] as const)
		test(`${language}, ${width} px, ${scheme}: every card, and no weights`, async ({ page }) => {
			const asked = watchModels(page);
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${language}/models/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(models.title);
			for (const card of cards) {
				const article = page.getByRole('article', { name: card.name[language] });
				await expect(article).toContainText(card.limits[language]);
				await expect(article.getByRole('link', { name: models.open }).first()).toBeVisible();
			}
			await page.waitForLoadState('networkidle');
			await fitsWidth(page);
			await passesAxe(page);
			expect(asked).toEqual([]);
		});

test('a checkpoint found by keyboard opens in the explorer, with the learner’s text; and back', async ({
	page
}) => {
	const { card: grown, first, middle, last, place } = findGrown();
	const steps = (step: number) => t.models.curves.stepOf(whole(step), whole(last.step));
	const asked = watchModels(page);
	await page.goto('/en/explore/#v=1&text=My+own+words');
	await expect(bars(page).first()).toBeVisible({ timeout: 120_000 });
	expect(new Set(asked.map((path) => path.split('/')[0]))).toEqual(new Set(['story-5m']));
	asked.length = 0;

	await page.getByRole('link', { name: t.shell.models, exact: true }).click();
	const article = page.getByRole('article', { name: grown.name.en });
	const slider = article.getByRole('slider', { name: t.models.curves.step }).first();
	await slider.focus();
	await expect(slider).toHaveAttribute('aria-valuetext', steps(last.step));
	await page.keyboard.press('Home');
	await expect(slider).toHaveAttribute('aria-valuetext', steps(first.step));
	for (let moved = 0; moved < place; moved++) await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', steps(middle.step));
	await article.getByRole('link', { name: t.models.openStep(whole(middle.step)) }).click();

	await expect(nameOf(page, grown.name.en)).toBeVisible({ timeout: 120_000 });
	await expect(page.getByRole('slider', { name: t.models.training.label })).toHaveAttribute(
		'aria-valuetext',
		t.models.training.of(whole(middle.step), whole(last.step))
	);
	const field = page.getByRole('textbox', { name: t.explorer.text, exact: true });
	await expect(field).toHaveValue('My own words');
	await expect.poll(() => page.url()).toContain(`model=${grown.id}&step=${middle.step}`);
	// A tokenizer that the site's model has too is here already: files are kept by their hash.
	const here = cards.find(({ id }) => id === 'story-5m')?.files['tokenizer.json']?.sha256;
	const isHere = grown.files['tokenizer.json']?.sha256 === here;
	expect([...asked].sort()).toEqual(
		['card.json', 'config.json', 'history.json', ...(isHere ? [] : ['tokenizer.json']), middle.file]
			.map((name) => `${grown.id}/${name}`)
			.sort()
	);
	await passesAxe(page);

	// Back to the model of the site: its files are kept, only its card is asked for.
	asked.length = 0;
	await nameOf(page, grown.name.en).click();
	await page.getByRole('listitem').getByRole('button', { name: 'Story 5M' }).click();
	await expect(nameOf(page, 'Story 5M')).toBeVisible({ timeout: 120_000 });
	await expect(field).toHaveValue('My own words');
	await expect.poll(() => page.url()).not.toContain('model=');
	await expect(page.getByRole('slider', { name: t.models.training.label })).toHaveCount(0);
	expect(asked).toEqual(['story-5m/card.json']);
	await page.goBack();
	await expect(nameOf(page, grown.name.en)).toBeVisible({ timeout: 120_000 });
});

test('in the explorer each step shows its own run, and needs no more than its weights', async ({
	page
}) => {
	const { card: grown, first, middle, last } = findGrown();
	const asked = watchModels(page);
	await page.goto(`/en/explore/#v=1&model=${grown.id}&text=red+box+red+box+red`);
	await expect(bars(page).first()).toBeVisible({ timeout: 120_000 });
	expect(asked.filter((path) => path.startsWith('story-5m'))).toEqual([]);
	const slider = page.getByRole('slider', { name: t.models.training.label });
	const finished = await bars(page).allTextContents();
	asked.length = 0;
	await slider.focus();
	await page.keyboard.press('Home');
	await expect.poll(() => bars(page).allTextContents()).not.toEqual(finished);
	expect(asked).toEqual([`${grown.id}/${first.file}`]);
	await expect.poll(() => page.url()).toContain(`step=${first.step}`);
	await page.keyboard.press('End');
	await expect.poll(() => bars(page).allTextContents()).toEqual(finished);
	await expect.poll(() => page.url()).not.toContain('step=');

	// The address alone brings a step back.
	await page.goto(`/en/explore/#v=1&model=${grown.id}&step=${middle.step}&text=red`);
	await page.reload();
	await expect(slider).toHaveAttribute(
		'aria-valuetext',
		t.models.training.of(whole(middle.step), whole(last.step)),
		{ timeout: 120_000 }
	);
});

test('an unknown model in the address is told; text and the site’s model stay', async ({
	page
}) => {
	const asked = watchModels(page);
	await page.goto('/en/explore/#v=1&model=gone&step=4&text=My+own+words&heads=0.0x0');
	await expect(page.getByText(t.notices.unknownModel('gone'))).toBeVisible();
	await expect(bars(page).first()).toBeVisible({ timeout: 120_000 });
	await expect(nameOf(page, 'Story 5M')).toBeVisible();
	await expect(page.getByRole('textbox', { name: t.explorer.text, exact: true })).toHaveValue(
		'My own words'
	);
	await expect(page.getByText(t.explorer.noInterventions)).toBeVisible();
	expect(asked.filter((path) => path.startsWith('gone'))).toEqual([]);
	await page.getByRole('button', { name: t.explorer.dismiss }).click();
	await expect(page.getByText(t.notices.unknownModel('gone'))).toHaveCount(0);
});

test('an unknown step in the address is told, and the finished model opens', async ({ page }) => {
	const { card: grown } = findGrown();
	await page.goto(`/ja/explore/#v=1&model=${grown.id}&step=9999999&text=こんにちは`);
	await expect(page.getByText(ja.notices.unknownStep(grown.name.ja, whole(9_999_999)))).toBeVisible(
		{
			timeout: 120_000
		}
	);
	await expect(bars(page).first()).toBeVisible({ timeout: 120_000 });
	await expect(page.getByRole('textbox', { name: ja.explorer.text, exact: true })).toHaveValue(
		'こんにちは'
	);
	await expect(page.getByRole('alert')).toHaveCount(0);
});
