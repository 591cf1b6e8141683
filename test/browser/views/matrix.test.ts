import '../../../src/app.css';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tensor } from '../../../src/lib/math/tensor';
import Cells from '../../../src/lib/views/matrix/Cells.svelte';
import Matrix from '../../../src/lib/views/matrix/Matrix.svelte';
import Thumbnail from '../../../src/lib/views/matrix/Thumbnail.svelte';

const pattern = tensor([3, 3], Float32Array.of(1, 0, 0, 0.75, 0.25, 0, 0.5, 0.3, 0.2));
const labels = ['Mia', 'found', '鍵'];
const causal = {
	values: pattern,
	scale: 'weight',
	masked: 'upper',
	rowLabels: labels,
	columnLabels: labels,
	cellSize: 32,
	label: 'Head 1: 鍵 looks at Mia most'
} as const;

function canvasOf(container: Element): HTMLCanvasElement {
	return container.querySelector('canvas') ?? expect.fail('no canvas');
}

/** The colour in the middle of a cell. */
function pixelAt(canvas: HTMLCanvasElement, row: number, column: number, cells: number): number[] {
	const side = canvas.width / cells;
	const context = canvas.getContext('2d') ?? expect.fail('no context');
	return [
		...context.getImageData(Math.round((column + 0.5) * side), Math.round((row + 0.5) * side), 1, 1)
			.data
	];
}

test('is one stop for the tab key, and arrows move and announce the cell', async () => {
	const onhover = vi.fn();
	const onpick = vi.fn();
	const screen = await render(Matrix, { ...causal, onhover, onpick });
	await userEvent.keyboard('{Tab}');
	const plot = screen.getByRole('application', { name: causal.label });
	await expect.element(plot).toHaveFocus();
	const live = screen.container.querySelector('[aria-live]');
	expect(live?.textContent).toBe('Mia, Mia: 1.00');
	await userEvent.keyboard('{ArrowDown}{ArrowRight}');
	expect(live?.textContent).toBe('found, found: 0.250');
	// The next cell is above the diagonal: no data, so the cursor stays.
	await userEvent.keyboard('{ArrowRight}');
	expect(onhover).toHaveBeenLastCalledWith({ row: 1, column: 1 });
	await userEvent.keyboard('{ArrowDown}{Home}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith({ row: 2, column: 0 });
	await userEvent.keyboard('{Tab}');
	expect(onhover).toHaveBeenLastCalledWith(null);
	expect(live?.textContent).toBe('');
});

test('draws nothing where there is less than no room', async () => {
	const props = {
		values: pattern,
		scale: 'weight',
		domain: [0, 1],
		width: -2,
		height: 22
	} as const;
	const screen = await render(Cells, props);
	expect(canvasOf(screen.container).getBoundingClientRect().width).toBe(0);
	await screen.rerender({ ...props, width: 24 });
	expect(canvasOf(screen.container).width).toBe(24);
});

test('leaves Escape to the page', async () => {
	const onkeydown = vi.fn<(event: KeyboardEvent) => void>();
	addEventListener('keydown', onkeydown);
	await render(Matrix, causal);
	await userEvent.keyboard('{Tab}{Escape}');
	removeEventListener('keydown', onkeydown);
	expect(onkeydown.mock.lastCall?.[0]).toMatchObject({ key: 'Escape', defaultPrevented: false });
});

test('says of a cell what its figure says', async () => {
	const describe = (row: number, column: number) => `row ${row} column ${column}`;
	const screen = await render(Matrix, { ...causal, describe, focus: { row: 2, column: 1 } });
	await userEvent.keyboard('{Tab}');
	expect(screen.container.querySelector('[aria-live]')?.textContent).toBe('row 2 column 1');
});

test('picks the cell that is clicked, and none above the diagonal', async () => {
	const onpick = vi.fn();
	const screen = await render(Matrix, { ...causal, onpick });
	const plot = screen.getByRole('application');
	await plot.click({ position: { x: 80, y: 16 } });
	expect(onpick).not.toHaveBeenCalled();
	await plot.click({ position: { x: 48, y: 80 } });
	expect(onpick).toHaveBeenCalledExactlyOnceWith({ row: 2, column: 1 });
});

test('paints the weights by the square-root ramp and the masked cells as ground', async () => {
	document.documentElement.dataset.theme = 'light';
	const screen = await render(Matrix, causal);
	const canvas = canvasOf(screen.container);
	expect(pixelAt(canvas, 0, 0, 3)).toEqual([0x4c, 0x28, 0x82, 255]);
	expect(pixelAt(canvas, 0, 1, 3)).toEqual([0xfb, 0xfa, 0xf7, 255]);
	expect(pixelAt(canvas, 1, 1, 3)).not.toEqual([0xfb, 0xfa, 0xf7, 255]);
});

test('is painted again when the theme changes', async () => {
	document.documentElement.dataset.theme = 'light';
	const screen = await render(Matrix, causal);
	const canvas = canvasOf(screen.container);
	document.documentElement.dataset.theme = 'dark';
	await expect.poll(() => pixelAt(canvas, 0, 0, 3)).toEqual([0xbe, 0xa0, 0xff, 255]);
	delete document.documentElement.dataset.theme;
});

test('writes the values of the lit row where there is room', async () => {
	const screen = await render(Matrix, { ...causal, focus: { row: 2, column: 0 } });
	const texts = () =>
		[...screen.container.querySelectorAll('svg text')].map((text) => text.textContent);
	await expect.poll(texts).toEqual(['.50', '.30', '.20']);
	await screen.rerender({ cellSize: 16 });
	await expect.poll(texts).toEqual([]);
});

test('thins the labels of a large map but keeps the lit ones', async () => {
	const side = 256;
	const names = Array.from({ length: side }, (_, index) => `token ${index}`);
	const screen = await render(Matrix, {
		values: tensor([side, side], new Float32Array(side * side)),
		scale: 'weight',
		masked: 'upper',
		rowLabels: names,
		columnLabels: names,
		focus: { row: 101, column: 57 },
		label: 'all zero'
	});
	const rows = [...screen.container.querySelectorAll<HTMLElement>('.row')];
	expect(rows.length).toBeLessThan(80);
	expect(rows.map((row) => row.textContent)).toContain('token 101');
	const boxes = rows.map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
	for (const [index, box] of boxes.entries())
		expect(box.bottom).toBeLessThanOrEqual((boxes[index + 1]?.top ?? Infinity) + 0.01);
});

test('a thumbnail is one picture with its summary', async () => {
	const screen = await render(Thumbnail, {
		values: pattern,
		scale: 'weight',
		size: 46,
		label: 'Head 1.1'
	});
	const box = screen.getByRole('img', { name: 'Head 1.1' }).element().getBoundingClientRect();
	expect([box.width, box.height]).toEqual([46, 46]);
});
