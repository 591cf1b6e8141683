import '../../../src/app.css';
import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { tensor } from '../../../src/lib/math/tensor';
import { PictureTooLarge, svgPng } from '../../../src/lib/views/export/figure-png';
import { figureSvg } from '../../../src/lib/views/export/figure-svg';
import Matrix from '../../../src/lib/views/matrix/Matrix.svelte';

const labels = ['Mia', 'found', '鍵'];
const matrix = {
	values: tensor([3, 3], Float32Array.of(1, 0, 0, 0.75, 0.25, 0, 0.5, 0.3, 0.2)),
	scale: 'weight',
	masked: 'upper',
	rowLabels: labels,
	columnLabels: labels,
	cellSize: 32,
	label: 'weights'
} as const;

afterEach(() => delete document.documentElement.dataset.theme);

/** The pixels of a PNG. */
async function pixels(png: Blob) {
	const bitmap = await createImageBitmap(png);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d') ?? expect.fail();
	context.drawImage(bitmap, 0, 0);
	return {
		width: bitmap.width,
		height: bitmap.height,
		at: (x: number, y: number) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data]
	};
}

describe('a figure as PNG', () => {
	test.each([
		['light', [0xfb, 0xfa, 0xf7, 255], [0x4c, 0x28, 0x82, 255]],
		['dark', [0x13, 0x13, 0x18, 255], [0xbe, 0xa0, 0xff, 255]]
	])(
		'has two pixels for one of the page, in the colours of the %s theme',
		async (theme, ground, full) => {
			document.documentElement.dataset.theme = theme;
			const screen = await render(Matrix, matrix);
			const figure = screen.container.getBoundingClientRect();
			const plot = screen.getByRole('application').element().getBoundingClientRect();
			const png = await svgPng(figureSvg(screen.container, { title: 'map' }));
			expect(png.type).toBe('image/png');
			const picture = await pixels(png);
			expect(picture.width).toBe(Math.ceil(2 * figure.width));
			expect(picture.height).toBe(Math.ceil(2 * figure.height));
			const cell = (row: number, column: number) =>
				picture.at(
					2 * (plot.left - figure.left + (column + 0.5) * 32),
					2 * (plot.top - figure.top + (row + 0.5) * 32)
				);
			expect(cell(0, 0)).toEqual(full);
			expect(cell(0, 2)).toEqual(ground);
		}
	);

	test('has the margin that is asked for, of the same ground', async () => {
		document.documentElement.dataset.theme = 'light';
		const screen = await render(Matrix, matrix);
		const figure = screen.container.getBoundingClientRect();
		const svg = figureSvg(screen.container, { title: 'map', margin: 10 });
		const picture = await pixels(await svgPng(svg));
		expect(picture.width).toBe(Math.ceil(2 * (figure.width + 20)));
		expect(picture.at(1, 1)).toEqual([0xfb, 0xfa, 0xf7, 255]);
		expect(picture.at(picture.width - 2, picture.height - 2)).toEqual([0xfb, 0xfa, 0xf7, 255]);
	});

	test('has its texts', async () => {
		const svg = (word: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#ffffff"/><text x="2" y="15" font-family="system-ui, sans-serif" font-size="13">${word}</text></svg>`;
		const ink = async (word: string) => {
			const picture = await pixels(await svgPng(svg(word)));
			let dark = 0;
			for (let x = 0; x < 120; x++)
				for (let y = 0; y < 40; y++) if ((picture.at(x, y)[0] ?? 255) < 128) dark++;
			return dark;
		};
		expect(await ink('')).toBe(0);
		expect(await ink('key')).toBeGreaterThan(30);
		expect(await ink('鍵')).toBeGreaterThan(30);
	});

	test('is refused where no browser would paint it', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"></svg>';
		await expect(svgPng(svg)).rejects.toBeInstanceOf(PictureTooLarge);
	});
});
