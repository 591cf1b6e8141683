import '../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { en } from '../../../src/lib/i18n/en';
import { ja } from '../../../src/lib/i18n/ja';
import type { Messages } from '../../../src/lib/i18n';
import { described } from '../../fixtures/models/described';
import Harness from './Harness.svelte';

const t: Messages['models'] = en.models;

/** The slider of the history, which comes before that of the curves. */
async function showHistory() {
	const screen = await render(Harness, { model: described });
	const slider = screen.getByRole('slider', { name: t.curves.step }).first();
	const element = slider.element() as HTMLInputElement;
	element.focus();
	return { screen, slider, element };
}

test('the history is moved through by keyboard: curves, heads and link follow', async () => {
	const { screen, slider } = await showHistory();
	await expect.element(slider).toHaveAttribute('aria-valuetext', t.curves.stepOf('100', '100'));
	const link = screen.getByRole('link', { name: t.openStep('10') });
	expect(link.elements()).toHaveLength(0);
	const grid = (step: string, head: string, score: string) =>
		screen.getByRole('application', {
			name: t.history.grid(t.history.inductionGrid, step, head, score)
		});
	await expect.element(grid('100', '2.2', '0.850')).toBeInTheDocument();

	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(slider).toHaveAttribute('aria-valuetext', t.curves.stepOf('10', '100'));
	await expect.element(grid('10', '2.2', '0.0800')).toBeInTheDocument();
	await expect
		.element(
			screen.getByRole('img', { name: /Repeats continued correctly: 0 %.*12\.5 % at step 10/ })
		)
		.toBeInTheDocument();
	const href = link.element().getAttribute('href') ?? '';
	expect(href).toContain('/en/explore/#');
	expect(Object.fromEntries(new URLSearchParams(href.split('#')[1]))).toEqual({
		v: '1',
		model: 'sample-1m',
		step: '10',
		text: 'Mia found a key'
	});

	await userEvent.keyboard('{Home}');
	await expect.element(grid('0', '2.1', '0.0300')).toBeInTheDocument();
});

test('the last checkpoint is the finished model: its link names no step', async () => {
	const { screen } = await showHistory();
	for (const link of screen.getByRole('link', { name: t.open }).elements())
		expect(link.getAttribute('href')).not.toContain('step=');
});

test('a bound that was missed is said to be missed', async () => {
	const screen = await render(Harness, { model: described });
	const missed = screen.getByRole('listitem').filter({ hasText: t.evaluation.failed });
	expect(missed.elements()).toHaveLength(1);
	const name = t.evaluation.inLanguage(t.evaluation.gates['hero'] ?? '', 'Japanese');
	for (const text of [name, '0.810', '0.900', '0.750', '0.860', 'Pronouns.'])
		await expect.element(missed).toHaveTextContent(text);
	const reached = screen.getByRole('listitem').filter({ hasText: t.evaluation.passed });
	expect(reached.elements()).toHaveLength(1);
});

test('sources stand by their share, with licence and loss', async () => {
	const screen = await render(Harness, { model: described });
	const rows = screen.getByRole('table').nth(1).getByRole('row').elements();
	expect(rows[1]?.textContent).toMatch(/Random passages.*dice.*75\.0 %.*new each time.*–.*none/s);
	expect(rows[2]?.textContent).toMatch(/Everyday sentences.*25\.0 %.*560K.*4\.25.*CC BY/s);
});

test('the table holds what the curves hold', async () => {
	const screen = await render(Harness, { model: described });
	const folded = screen.getByText(t.curves.table);
	await folded.nth(1).click();
	await expect
		.element(screen.getByRole('region', { name: t.curves.table }))
		.toHaveTextContent('50102,4005.5100204,8004.25');
	await folded.nth(0).click();
	await expect
		.element(screen.getByRole('region', { name: t.curves.table }).first())
		.toHaveTextContent('1020,4800.12505');
});

test('samples come in the reader’s language first, the first few open', async () => {
	const screen = await render(Harness, { model: described, language: 'ja' });
	const headings = screen.getByRole('heading', { level: 4 }).elements();
	expect(headings.map((heading) => heading.textContent).slice(-2)).toEqual(['日本語', '英語']);
	await expect.element(screen.getByText(ja.models.samples.more('2')).first()).toBeVisible();
	await expect.element(screen.getByText('ja 0').first()).toBeVisible();
	await expect.element(screen.getByText('ja 4').first()).not.toBeVisible();
});

test('a model without companions has no empty places', async () => {
	const bare = { ...described, history: null, curve: null, samples: null };
	const screen = await render(Harness, { model: bare });
	expect(screen.getByRole('slider').elements()).toHaveLength(0);
	const titles = screen.getByRole('heading', { level: 3 }).elements();
	expect(titles.map((title) => title.textContent)).toEqual([
		t.why,
		t.limits,
		t.data.title,
		t.evaluation.title
	]);
});
