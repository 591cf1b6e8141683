import '../../../src/app.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tensor } from '../../../src/lib/math/tensor';
import ProbabilityBars from '../../../src/lib/views/bars/ProbabilityBars.svelte';
import { figureSvg } from '../../../src/lib/views/export/figure-svg';
import Matrix from '../../../src/lib/views/matrix/Matrix.svelte';

/** Reads a file as an SVG document; fails when it is none. */
function parse(file: string): Document {
	const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
	expect(parsed.querySelector('parsererror')).toBeNull();
	return parsed;
}

async function picture(file: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
	await image.decode();
	return image;
}

const labels = ['Mia & <co>', 'found', '鍵'];
const matrix = {
	values: tensor([3, 3], Float32Array.of(1, 0, 0, 0.75, 0.25, 0, 0.5, 0.3, 0.2)),
	scale: 'weight',
	masked: 'upper',
	rowLabels: labels,
	columnLabels: labels,
	cellSize: 32,
	label: 'weights'
} as const;

test('a map becomes one file with its labels as texts and its cells as a picture', async () => {
	const screen = await render(Matrix, matrix);
	const file = figureSvg(screen.container, {
		title: 'Head 1.1 <of 4>',
		description: 'hook_pattern [3, 3]'
	});
	const svg = parse(file);
	expect(svg.querySelector('title')?.textContent).toBe('Head 1.1 <of 4>');
	expect(svg.querySelector('desc')?.textContent).toBe('hook_pattern [3, 3]');
	const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
	expect(texts).toEqual([...labels, ...labels]);
	expect(svg.querySelector('image')?.getAttribute('href')).toMatch(/^data:image\/png;base64,/);
});

test('the file needs nothing of the page', async () => {
	const screen = await render(Matrix, { ...matrix, focus: { row: 2, column: 0 } });
	const file = figureSvg(screen.container, { title: 'map' });
	expect(file).not.toMatch(/var\(|light-dark|color-mix|class=|url\((?!#)|href="(?!data:)/);
	const image = await picture(file);
	expect(image.naturalWidth).toBeGreaterThan(96);
});

test('the cells of the file have the colours of the cells on the page', async () => {
	document.documentElement.dataset.theme = 'light';
	const screen = await render(Matrix, matrix);
	const plot = screen.getByRole('application').element().getBoundingClientRect();
	const figure = screen.container.getBoundingClientRect();
	const image = await picture(figureSvg(screen.container, { title: 'map' }));
	const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
	const context = canvas.getContext('2d') ?? expect.fail();
	context.drawImage(image, 0, 0);
	const at = (row: number, column: number) => [
		...context.getImageData(
			Math.round(plot.left - figure.left + (column + 0.5) * 32),
			Math.round(plot.top - figure.top + (row + 0.5) * 32),
			1,
			1
		).data
	];
	expect(at(0, 0)).toEqual([0x4c, 0x28, 0x82, 255]);
	expect(at(0, 2)).toEqual([0xfb, 0xfa, 0xf7, 255]);
	delete document.documentElement.dataset.theme;
});

test('bars become rectangles with names and percentages, in plain colours', async () => {
	document.documentElement.dataset.theme = 'light';
	const rows = [
		{ id: 1, label: 'door', probability: 0.5, chosen: true },
		{ id: 2, label: '箱', probability: 0.25 }
	];
	const screen = await render(ProbabilityBars, { rows, label: 'next' });
	const svg = parse(figureSvg(screen.container, { title: 'next' }));
	expect([...svg.querySelectorAll('text')].map((text) => text.textContent.trim())).toEqual([
		'door',
		'50.0 %',
		'箱',
		'25.0 %'
	]);
	const [first, second] = [...svg.querySelectorAll('rect')].slice(1);
	expect(first?.getAttribute('fill')).toBe('#c8432b');
	expect(Number(second?.getAttribute('width')) / Number(first?.getAttribute('width'))).toBeCloseTo(
		0.5,
		2
	);
	delete document.documentElement.dataset.theme;
});

test('a figure that is not shown is refused', () => {
	expect(() => figureSvg(document.createElement('div'), { title: 'none' })).toThrow(RangeError);
});
