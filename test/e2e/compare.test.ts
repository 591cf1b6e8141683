import type { Page } from '@playwright/test';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const languages: readonly (readonly ['en' | 'ja', Messages])[] = [
	['en', en],
	['ja', ja]
];
const patient = { timeout: 120_000 };

const pairsOf = (page: Page, t: Messages) =>
	page.getByRole('listbox', { name: t.compare.tokens }).getByRole('option');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

for (const [language, t] of languages)
	test(`${language}: another text beside one’s own, at three distances, by keyboard`, async ({
		page
	}) => {
		await page.goto(`/${language}/explore/#v=1&text=Mia+found+a+key.`);
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
		await tabTo(page, button(page, t.compare.open));
		await page.keyboard.press('Enter');

		// The field has the text and the keyboard: a word is put in the place of another.
		const field = page.getByRole('textbox', { name: t.compare.text });
		await expect(field).toBeFocused(patient);
		await expect(field).toHaveValue('Mia found a key.');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('Mia found a big box.');
		const pairs = pairsOf(page, t);
		await expect(pairs.filter({ hasText: 'box' })).toBeVisible();
		await expect(figure(page, t.compare.answers.title)).toBeVisible(patient);
		await expect(figure(page, t.compare.stream.title)).toContainText('B − A');
		await passesAxe(page, 'far');
		await fitsWidth(page, 'far');

		// The last token has another before it in both.
		await tabTo(page, pairs.last());
		await expect(pairs.last()).toHaveAttribute('aria-selected', 'true');
		const heads = page.getByRole('application', { name: t.compare.heads.label('') });
		await tabTo(page, heads);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const pattern = figure(page, t.compare.pattern.title('2.1'));
		await expect(pattern).toContainText('B − A', patient);
		await expect(pattern.getByRole('application')).toHaveCount(3);
		await passesAxe(page, 'close');

		// Without an intervention there is nothing to compare with; once the head is off there is.
		await button(page, t.compare.kinds.without).click();
		await expect(page.getByText(t.compare.nothingChanged)).toBeVisible();
		await button(page, t.close.controls.off).click();
		await expect(page.getByText(t.compare.sides(t.compare.with, t.compare.without))).toBeVisible();
		await expect(pattern).toContainText('B − A', patient);
		await expect.poll(() => page.url()).toMatch(/heads=1\.0x0&without=1$/);
		await button(page, t.close.controls.on).click();
		await button(page, t.compare.kinds.text).click();

		// One step out is the block, another the whole model.
		await page.keyboard.press('Escape');
		await expect(figure(page, t.compare.near.maps)).toBeVisible(patient);
		await passesAxe(page, 'near');
		await page.keyboard.press('Escape');
		await expect(figure(page, t.compare.answers.title)).toBeVisible(patient);

		// The address has all of it.
		await expect.poll(() => page.url()).toContain('other=Mia+found+a+big+box.');
		await page.waitForTimeout(500);
		await page.reload();
		await expect(field).toHaveValue('Mia found a big box.', patient);
		await expect(pairs.last()).toBeVisible(patient);

		await page.setViewportSize({ width: 360, height: 740 });
		await expect(figure(page, t.compare.stream.title)).toBeVisible(patient);
		await fitsWidth(page, 'phone');

		await button(page, t.compare.close).click();
		await expect(field).toHaveCount(0);
		await expect.poll(() => page.url()).not.toContain('other=');
	});

test('a step of the training beside the finished model, in a second engine that ends with it', async ({
	page
}) => {
	const t: Messages = en;
	await page.goto('/en/explore/#v=1&model=story-1m&text=Mia+found+a+key.');
	await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
	const before = page.workers().length;
	await button(page, t.compare.open).click();
	await expect(pairsOf(page, t).last()).toBeVisible(patient);
	expect(page.workers()).toHaveLength(before);

	await button(page, t.compare.kinds.model).click();
	const step = page.getByRole('slider', { name: t.compare.step });
	await expect(step).toBeVisible(patient);
	expect(page.workers().length).toBeGreaterThan(before);
	await expect(page.getByText(t.compare.stepOf('158', '2,500'))).toBeVisible();
	await step.press('Home');
	await expect(page.getByText(/^A: Story 1M.* · B: Story 1M.*\(step 0\)$/)).toBeVisible(patient);
	await expect(figure(page, t.compare.stream.title)).toContainText('B − A');
	await expect.poll(() => page.url()).toContain('othermodel=story-1m&otherstep=0');
	await passesAxe(page, 'steps');

	// A model of another training is shown, and what cannot be subtracted is said.
	await page.getByLabel(t.compare.model, { exact: true }).selectOption('story-5m');
	await expect(page.getByText(t.compare.stream.apart)).toBeVisible(patient);
	await expect(page.getByText(t.compare.heads.apart)).toBeVisible();
	await expect(figure(page, t.compare.answers.title)).toContainText('B − A');

	// Files of one’s own are a second model too.
	const folder = 'test/fixtures/parity/tiny-gpt2';
	const names = ['config.json', 'tokenizer.json', 'model.safetensors'];
	await page.getByLabel(t.compare.ownFiles).setInputFiles(names.map((name) => `${folder}/${name}`));
	await expect(page.getByText(`B: ${t.compare.ownModel}`)).toBeVisible(patient);
	await expect(page.getByText(t.compare.answers.otherTokens)).toBeVisible();

	await button(page, t.compare.close).click();
	await expect.poll(() => page.workers().length).toBe(before);
});

for (const [language, t] of languages)
	test(`${language}: a link with a broken comparison says so, and the rest goes on`, async ({
		page
	}) => {
		await page.goto(`/${language}/explore/#v=1&text=a&other=b&othermodel=story-1m`);
		await expect(page.getByText(t.explorer.linkGarbage)).toBeVisible();
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);

		await page.goto(`/${language}/explore/#v=1&text=Mia&othermodel=no-such-model`);
		await expect(page.getByText(t.notices.unknownModel('no-such-model'))).toBeVisible(patient);
		await expect(figure(page, t.compare.answers.title)).toBeVisible(patient);
		await button(page, t.explorer.dismiss).click();
		await expect.poll(() => page.url()).toContain('othermodel=story-5m');

		await page.goto(`/${language}/explore/#v=1&text=Mia&othermodel=story-1m&otherstep=77`);
		await expect(page.getByText(t.notices.unknownStep('story-1m', '77'))).toBeVisible(patient);
		await expect(figure(page, t.compare.answers.title)).toBeVisible(patient);
	});
