import { en } from '../../src/lib/i18n/en';
import { ja } from '../../src/lib/i18n/ja';
import type { Messages } from '../../src/lib/i18n';
import { fitsWidth, looks, passesAxe } from './look';
import { expect, test } from './quiet-page';
import { tabTo } from './tab-to';

const patient = { timeout: 120_000 };
const languages: readonly (readonly ['en' | 'ja', Messages, text: string, donor: string])[] = [
	['en', en, 'Mia found a red key. Mia', 'Leo found a red key. Leo'],
	['ja', ja, 'ミアはかぎを見つけた。ミアは', 'レオはかぎを見つけた。レオは']
];

for (const [language, t, text, donor] of languages) {
	const { colorScheme, width } = looks[language];
	test(`${language}: more is done to the model, and every place is tried, by keyboard, ${width} px`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 780 });
		await page.goto(`/${language}/explore/#${new URLSearchParams({ v: '1', text }).toString()}`);
		await expect(page.getByRole('button', { name: '%' }).first()).toBeVisible(patient);
		const named = (name: string) => page.getByRole('button', { name, exact: true });

		// A neuron that the model lacks is told, and nothing is done.
		await tabTo(page, page.getByText(t.acts.add));
		await page.keyboard.press('Enter');
		const what = page.getByRole('combobox', { name: t.acts.what, exact: true });
		await what.selectOption('neuron');
		await page.getByLabel(t.acts.neuron, { exact: true }).fill('5000');
		await tabTo(page, named(t.acts.apply));
		await page.keyboard.press('Enter');
		await expect(page.getByText(t.acts.neuronRange('1,024'))).toBeVisible();
		expect(page.url()).not.toContain('acts=');

		// An MLP is switched off: a chip, and what came of it.
		await what.selectOption('mlp');
		await tabTo(page, named(t.acts.apply));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/acts=m0x0(&|$)/);
		await expect(page.getByText(t.acts.effect.divergence)).toBeVisible(patient);
		await passesAxe(page, 'a chip');
		await fitsWidth(page, 'a chip');
		await tabTo(page, named(t.explorer.remove(t.acts.name.mlp('1'))));
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(/acts=/);

		// A value of another text: first every place, then the one that is kept.
		await what.selectOption('patch');
		await page.getByRole('textbox', { name: t.acts.donor, exact: true }).fill(donor);
		await expect(named(t.patching.open)).toBeEnabled(patient);
		await tabTo(page, named(t.patching.open));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/grid=stream/);
		const grid = page.getByRole('figure', { name: t.patching.title });
		await expect(grid.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100', patient);
		await passesAxe(page, 'the grid');
		await fitsWidth(page, 'the grid');
		await tabTo(page, grid.getByRole('application').or(grid.getByRole('grid')), 'Shift+Tab');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/acts=r\d\.\d+\.\d+(&|$)/);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/grid=/);
		await expect(page.getByText(t.acts.effect.divergence)).toBeVisible(patient);
	});
}
