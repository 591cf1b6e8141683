import '../../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { linkThreshold } from '../../../../src/lib/figures/far/links';
import type { Trace } from '../../../../src/lib/model/trace';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';
import Harness from './Harness.svelte';

const sample = sampleTrace({ layers: 2, heads: 3, length: 12 });
const far = { layer: null, head: null, key: null };

function props(given: Partial<Parameters<typeof render<typeof Harness>>[1]> = {}) {
	const onfocus = vi.fn();
	const focus = { position: 11, ...far };
	return { ...sample, focus, onfocus, ...given };
}

async function show(given: Record<string, unknown> = {}) {
	const all = props(given);
	const screen = await render(Harness, all);
	await expect.element(screen.getByRole('button', { name: 'Open block 1' })).toBeInTheDocument();
	return { screen, onfocus: all.onfocus };
}

test('rows, blocks and heads are buttons that move the focus', async () => {
	const { screen, onfocus } = await show();
	await screen.getByRole('button', { name: 'Follow token 4, “key”' }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ position: 3, ...far });
	await screen.getByRole('button', { name: 'Open block 2' }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ ...far, position: 11, layer: 1 });
	await screen.getByRole('button', { name: /^Open head 2\.3/ }).click();
	expect(onfocus).toHaveBeenLastCalledWith({ position: 11, layer: 1, head: 2, key: null });
});

test('arrows move the row in focus, one tab stop for all rows', async () => {
	const { screen, onfocus } = await show();
	const rows = screen.getByRole('group', { name: 'Tokens' }).getByRole('button').elements();
	expect(rows.map((row) => row.getAttribute('tabindex'))).toEqual([
		...new Array<string>(11).fill('-1'),
		'0'
	]);
	(rows[11] as HTMLElement).focus();
	await userEvent.keyboard('{ArrowUp}');
	expect(onfocus).toHaveBeenLastCalledWith({ position: 10, ...far });
	await userEvent.keyboard('{Home}');
	expect(onfocus).toHaveBeenLastCalledWith({ position: 0, ...far });
});

test('heads are one tab stop a block; arrows go from one to the next', async () => {
	const { screen } = await show();
	const heads = screen.getByRole('button', { name: /^Open head/ }).elements() as HTMLElement[];
	const stops = (): number[] => heads.map(({ tabIndex }) => tabIndex);
	expect(stops()).toEqual([0, -1, -1, 0, -1, -1]);
	heads[3]?.focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(document.activeElement).toBe(heads[4]);
	expect(stops()).toEqual([0, -1, -1, -1, 0, -1]);
});

test('draws exactly the links that the pattern holds, and the weaker ones when asked', async () => {
	const { screen } = await show();
	let strong = 0;
	for (const layer of [0, 1]) {
		const { data } = await sample.trace.read(`blocks.${layer}.attn.hook_pattern`, [null, 11]);
		strong += data.filter((weight) => weight >= linkThreshold).length;
	}
	expect(screen.container.querySelectorAll('path.link')).toHaveLength(strong);
	await screen.getByRole('button', { name: 'Draw them too' }).click();
	expect(screen.container.querySelectorAll('path.link')).toHaveLength(2 * 3 * 12);
	await expect
		.element(screen.getByText(new RegExp(`${72 - strong} weaker links, on average`)))
		.toBeInTheDocument();
});

test('a marked head says how many links are left out', async () => {
	const { screen } = await show();
	await userEvent.hover(screen.getByRole('button', { name: /^Open head 1\.3/ }));
	const { data } = await sample.trace.read('blocks.0.attn.hook_pattern', [2, 11]);
	const weak = data.filter((weight) => weight < linkThreshold).length;
	await expect.element(screen.getByText(/^\d+ weaker links?, together/)).toBeVisible();
	expect(screen.container.querySelector('.tip')?.textContent).toContain(`${weak} weaker`);
});

test('says which heads are switched off', async () => {
	const { screen } = await show({ off: new Set(['0.1']) });
	await expect
		.element(screen.getByRole('button', { name: /^Open head 1\.2.*switched off/ }))
		.toBeInTheDocument();
	expect(screen.container.querySelectorAll('.strike')).toHaveLength(1);
});

test('the summary and the tables hold what the drawing holds', async () => {
	const { screen } = await show();
	const caption = screen.container.querySelector('figcaption')?.textContent;
	expect(caption).toContain('12 tokens run through 2 blocks of 3 heads; “old” is followed.');
	await screen.getByText('The numbers as tables').click();
	const { data } = await sample.trace.read('blocks.0.hook_resid_pre', [0]);
	const norm = Math.hypot(...data).toPrecision(3);
	await expect
		.element(screen.getByRole('table', { name: 'Length of the residual stream' }))
		.toHaveTextContent(`Mia${norm}`);
});

test('folds rows of a long text and says how many', async () => {
	const long = sampleTrace({ layers: 2, heads: 3, length: 200 });
	const { screen } = await show({ ...long, focus: { position: 199, ...far } });
	const folds = screen.getByText(/rows folded$/).elements();
	const folded = folds.reduce((sum, { textContent }) => sum + parseInt(textContent, 10), 0);
	const rows = screen.getByRole('group', { name: 'Tokens' }).getByRole('button');
	expect(rows.elements().length + folded).toBe(200);
	await screen.getByRole('button', { name: 'Unfold all rows' }).click();
	expect(rows.elements()).toHaveLength(200);
});

test('turns on a narrow page without overflowing it', async () => {
	const { screen } = await show({ width: 328, language: 'en' });
	const figure = screen.container.querySelector('figure');
	expect(figure?.classList.contains('turned')).toBe(true);
	const scroller = screen.container.querySelector('.scroller');
	expect(scroller?.scrollWidth).toBe(328);
	const tops = ['Open block 1', 'Open block 2'].map(
		(name) => screen.getByRole('button', { name }).element().getBoundingClientRect().top
	);
	expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
});

test('shows no values without a run, and says so in the reader’s language', async () => {
	const screen = await render(Harness, props({ trace: null, lens: null, language: 'ja' }));
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('モデルの最初の計算を待っています。');
	expect(screen.container.querySelectorAll('path.ribbon, path.link')).toHaveLength(0);
});

test('says when values cannot be read', async () => {
	const trace: Trace = { ...sample.trace, read: () => Promise.reject(new RangeError('gone')) };
	const screen = await render(Harness, props({ trace }));
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('These values could not be read.');
});

test('keeps the last whole run until the next is whole', async () => {
	const all = props();
	const screen = await render(Harness, all);
	await expect.element(screen.getByRole('button', { name: 'Open block 1' })).toBeInTheDocument();
	const next = sampleTrace({ layers: 2, heads: 3, length: 13 });
	const pending: Trace = {
		...next.trace,
		read: (hook, selection) =>
			hook.endsWith('1.attn.hook_pattern')
				? new Promise(() => undefined)
				: next.trace.read(hook, selection)
	};
	await screen.rerender({ ...all, trace: pending, tokens: next.tokens });
	await new Promise((resolve) => setTimeout(resolve, 50));
	const rows = screen.getByRole('group', { name: 'Tokens' }).getByRole('button');
	expect(rows.elements()).toHaveLength(12);
	expect(screen.container.querySelector('figure')?.getAttribute('aria-busy')).toBe('true');
	await screen.rerender({ ...all, trace: next.trace, tokens: next.tokens });
	await expect.poll(() => rows.elements().length).toBe(13);
});
