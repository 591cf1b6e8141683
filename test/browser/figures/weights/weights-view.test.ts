import '../../../../src/app.css';
import { page, userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { weightsOf } from '../../../../src/lib/model/weights';
import { formatNumber } from '../../../../src/lib/views/format';
import { sampleWeight, sampleWeights } from '../../../fixtures/figures/sample-weights';
import Harness from './Harness.svelte';

const source = sampleWeights();
const queries = 'blocks.1.attn.W_Q';

async function show(name: string | null, given: Record<string, unknown> = {}) {
	const onopen = vi.fn();
	const screen = await render(Harness, {
		source,
		place: { name, cell: null },
		onopen,
		...given
	});
	return { screen, onopen };
}

/** The map of the values themselves; the other one is of the whole. */
const closeUp = () => page.getByRole('application', { name: /^Values of|の値。印は/ });
const whole = () => page.getByRole('application', { name: / as a map|の地図/ });

/** The markup, one element a line, without what the compiler adds. */
function markup(container: Element): string {
	return container.innerHTML
		.replace(/<!--.*?-->/g, '')
		.replace(/\s*svelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/\s*></g, '>\n<')
		.trim();
}

/** Colour of a pixel in the middle of a canvas's cell. */
function colorAt(canvas: HTMLCanvasElement, [row, rows]: number[], [column, columns]: number[]) {
	const x = Math.floor((((column ?? 0) + 0.5) / (columns ?? 1)) * canvas.width);
	const y = Math.floor((((row ?? 0) + 0.5) / (rows ?? 1)) * canvas.height);
	return [...(canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])];
}

test('draws a weight as it has been drawn before', async () => {
	const { screen } = await show(queries);
	await expect.element(closeUp()).toBeVisible();
	await expect.element(whole()).toBeVisible();
	await expect
		.poll(() => screen.container.querySelectorAll('rect[style]').length)
		.toBeGreaterThan(9);
	expect(markup(screen.container)).toMatchSnapshot();
});

test('names it in both conventions, and marks its largest value', async () => {
	const { screen } = await show(queries);
	await expect.element(closeUp()).toBeVisible();
	const text = (screen.container.textContent ?? '').replace(/\s+/g, ' ');
	expect(text).toContain('blocks.1.attn.W_Q [2, 16, 8]');
	expect(text).toContain('h.1.attn.c_attn.weight [16, 48]');
	expect(text).toContain('columns 0 to 15');
	expect(text).toContain('F16 · 16-bit floats');
	expect(text).toContain('512 B');
	// Entry 77 is row 4, column 13: the second head's dimension 5.
	await expect
		.element(closeUp())
		.toHaveAccessibleName(expect.stringContaining('dimension 4, head 2.2, dimension 5: −0.750'));
});

test('arrow keys move through all of it and say each value; Enter picks', async () => {
	const { onopen } = await show('embed.W_E', {
		place: { name: 'embed.W_E', cell: { row: 600, column: 3 } }
	});
	await expect.element(closeUp()).toBeVisible();
	(closeUp().element() as HTMLElement).focus();
	// Beyond the part that is shown, which goes along.
	for (let step = 0; step < 14; step++) await userEvent.keyboard('{ArrowDown}');
	const value = formatNumber(sampleWeight(614 * 16 + 3));
	await expect
		.element(closeUp())
		.toHaveAccessibleName(expect.stringContaining(`token 614 “word614”, dimension 3: ${value}`));
	await userEvent.keyboard('{Enter}');
	expect(onopen).toHaveBeenLastCalledWith({ name: 'embed.W_E', cell: { row: 614, column: 3 } });
});

test('a weight with more rows than fit is drawn as means of blocks, which are named', async () => {
	const { screen } = await show('embed.W_E');
	await expect.element(whole()).toBeVisible();
	await expect
		.element(screen.getByText('each cell is the mean of 3 × 1', { exact: false }).first())
		.toBeVisible();
	(whole().element() as HTMLElement).focus();
	await userEvent.keyboard('{Control>}{Home}{/Control}');
	const mean = (sampleWeight(0) + sampleWeight(16) + sampleWeight(32)) / 3;
	await expect
		.element(
			screen.getByText(`: mean ${formatNumber(Math.fround(mean))}`, { exact: false }).first()
		)
		.toBeInTheDocument();
});

test('what is no finite number is said and painted as no value is', async () => {
	const { screen } = await show(queries, {
		source: sampleWeights({ 5: NaN, 6: Infinity, 22: -Infinity }),
		place: { name: queries, cell: { row: 0, column: 5 } }
	});
	await expect.element(screen.getByText('1 NaN, 1 ∞, 1 −∞')).toBeVisible();
	await expect
		.element(closeUp())
		.toHaveAccessibleName(expect.stringContaining('head 2.1, dimension 5: NaN'));
	const probe = document.createElement('canvas').getContext('2d') ?? expect.fail();
	probe.fillStyle = getComputedStyle(screen.container).color;
	probe.fillRect(0, 0, 1, 1);
	const ink = [...probe.getImageData(0, 0, 1, 1).data];
	for (const map of [whole(), closeUp()]) {
		const canvas = map.element().querySelector('canvas') ?? expect.fail();
		expect(colorAt(canvas, [0, 16], [5, 16])).toEqual(ink);
		expect(colorAt(canvas, [0, 16], [6, 16])).toEqual(ink);
		expect(colorAt(canvas, [1, 16], [6, 16])).toEqual(ink);
		expect(colorAt(canvas, [0, 16], [0, 16])).not.toEqual(ink);
	}
});

test('has its numbers as tables', async () => {
	const { screen } = await show(queries);
	await screen.getByText('As tables').click();
	const table = screen.getByRole('table', { name: 'Histogram' });
	const counts = table
		.getByRole('row')
		.elements()
		.slice(1)
		.map((row) => Number(row.lastElementChild?.textContent));
	expect(counts).toHaveLength(64);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(256);
	const values = screen.getByRole('table', { name: 'The values drawn value by value' });
	await expect.element(values.getByText('-0.75', { exact: true })).toBeInTheDocument();
});

test('lists all weights of the model, and opens them', async () => {
	const { screen, onopen } = await show(null);
	const text = screen.container.textContent ?? '';
	for (const { name } of weightsOf(source.config)) expect(text).toContain(name);
	await screen.getByRole('button', { name: 'Value weights' }).nth(1).click();
	expect(onopen).toHaveBeenLastCalledWith({ name: 'blocks.1.attn.W_V', cell: null });
});

test('says what the model does not have, and what it has', async () => {
	const { screen } = await show('blocks.9.attn.W_Q');
	await expect.element(screen.getByText('no weight called “blocks.9.attn.W_Q”')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Token embedding' })).toBeVisible();
	const beyond = { name: queries, cell: { row: 3, column: 900 } };
	const other = await show(queries, { place: beyond });
	await expect.element(other.screen.getByText('row 3, column 900', { exact: false })).toBeVisible();
});

test('a weight that cannot be read says why, and the ways on stay', async () => {
	const failing = {
		...source,
		reader: { ...source.reader, weightFacts: () => Promise.reject(new RangeError('damaged')) }
	};
	const { screen } = await show(queries, { source: failing });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('damaged');
	await expect.element(screen.getByRole('button', { name: 'W_K' })).toBeVisible();
});

test.each([
	['embed.W_E', 'en', 320],
	['blocks.0.attn.W_O', 'ja', 320],
	['blocks.0.mlp.b_in', 'en', 320],
	['unembed.W_U', 'ja', 860],
	['blocks.1.mlp.W_in', 'en', 1860],
	[null, 'ja', 320],
	[null, 'en', 1860]
] as const)('%s, %s, fits %d px', async (name, language, width) => {
	const { screen } = await show(name, { language, width });
	if (name) await expect.element(closeUp()).toBeVisible();
	const frame = screen.container.firstElementChild ?? expect.fail();
	expect(frame.scrollWidth).toBeLessThanOrEqual(width);
});
