import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { en as wordsEn } from '../../lessons/1-before-neural-networks/03-n-grams/words/en';
import { ja as wordsJa } from '../../lessons/1-before-neural-networks/03-n-grams/words/ja';
import type { Words } from '../../lessons/1-before-neural-networks/03-n-grams/words';
import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const languages: readonly (readonly ['en' | 'ja', Messages, Words])[] = [
	['en', en, wordsEn],
	['ja', ja, wordsJa]
];
const patient = { timeout: 120_000 };

/** Chooses a button for teachers by keyboard and waits until the sheet that it prints is made. */
async function print(page: Page, t: Messages, name: string): Promise<void> {
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	const button = page.getByRole('button', { name, exact: true });
	if (!(await button.isVisible())) {
		await tabTo(page, page.getByText(t.lessons.teach.title, { exact: true }));
		await page.keyboard.press('Enter');
	}
	await tabTo(page, button);
	await page.keyboard.press('Enter');
	await expect(page.locator('.paper .sheet')).toBeAttached(patient);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.paper .sheet')).toBeVisible();
}

/** The address that a phone reads from the QR code of what is on paper. */
async function scan(page: Page): Promise<string | undefined> {
	const { pixels, width } = await page.evaluate(() => {
		const svg = document.querySelector<SVGSVGElement>('.paper header svg');
		const path = svg?.querySelector('path')?.getAttribute('d') ?? '';
		const width = (svg?.viewBox.baseVal.width ?? 0) * 4;
		const canvas = new OffscreenCanvas(width, width).getContext('2d');
		if (!canvas) throw new Error('There is no canvas.');
		canvas.fillStyle = 'white';
		canvas.fillRect(0, 0, width, width);
		canvas.scale(4, 4);
		canvas.fillStyle = 'black';
		canvas.fill(new Path2D(path));
		return { pixels: [...canvas.getImageData(0, 0, width, width).data], width };
	});
	return jsQR(new Uint8ClampedArray(pixels), width, width)?.data;
}

for (const [language, t, words] of languages)
	test(`${language}: the worksheet asks and leads back to the state; the teacher’s note answers`, async ({
		page
	}) => {
		test.setTimeout(400_000);
		const { print: paper, teach } = t.lessons;
		await page.addInitScript(() => (window.print = () => undefined));
		await page.goto(`/${language}/lessons/n-grams/#v=1&step=beat`);
		const n = page.getByRole('slider', { name: words.n.label, exact: true });
		await expect(n).toBeVisible(patient);
		await n.focus();
		await page.keyboard.press('ArrowLeft');
		await expect(n).toHaveValue('5');
		await expect(page).toHaveURL(/step=beat&s=/);
		const address = page.url();

		await print(page, t, teach.printWorksheet);
		const sheet = page.locator('.paper .sheet');
		await expect(sheet.locator('header .link')).toHaveText(address.replace('http://', ''));
		expect(await scan(page)).toBe(address);
		await expect(sheet.locator('ol > li')).toHaveCount(6);
		for (const place of await sheet.locator('[data-value]').all())
			await expect(place).toHaveText(/\S/);
		// Nothing but the sheet, on light ground.
		await expect(page.locator('.lesson')).toBeHidden();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		const questions = await sheet.locator('ol > li h2').allInnerTexts();
		const worksheet = await sheet.innerText();
		expect(worksheet).not.toContain(paper.oneAnswer);
		await page.emulateMedia({ media: 'screen' });
		await expect(page).toHaveURL(address);

		await print(page, t, teach.printNote);
		expect(await sheet.locator('ol > li h2').allInnerTexts()).toEqual(questions);
		await expect(sheet).not.toContainText(paper.notMeasured);
		const answers = sheet.locator('.answer');
		await expect(answers).toHaveCount(questions.length);
		for (const answer of await answers.all())
			for (const line of (await answer.innerText()).split('\n'))
				if (line.trim().length > 12) expect(worksheet).not.toContain(line.trim());
		await expect(answers.last()).toContainText(language === 'ja' ? '60%' : '60 %');
		await expect(sheet).toContainText(/Kneser\u2060?–\u2060?Ney/);
		// A task in the experiment is answered by a way to where it is solved.
		const solved = await answers.locator('.link').first().getAttribute('href');

		await page.emulateMedia({ media: 'screen' });
		await page.goto('about:blank');
		await page.goto(address);
		await expect(n).toHaveValue('5', patient);
		await page.goto('about:blank');
		await page.goto(solved ?? '');
		// A try before the text is counted is told to wait.
		await expect(async () => {
			await page.getByRole('button', { name: t.lessons.check.attemptState }).click();
			await expect(page.getByText(t.lessons.check.right, { exact: true })).toBeVisible({
				timeout: 2000
			});
		}).toPass(patient);
	});

test('printing that nobody announced prints the worksheet, and the page comes back', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/en/lessons/n-grams/#v=1&step=by-hand');
	// The page prints its worksheet once it is alive, which the figure of this step tells.
	await expect(page.locator('.experiment .part')).toBeVisible(patient);
	const file = await page.pdf({ format: 'A4' });
	const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeGreaterThanOrEqual(2);
	expect(pages.length).toBeLessThanOrEqual(4);
	await expect(page.locator('.paper .sheet')).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.paper header .link')).toHaveText(/step=by-hand$/);
});
