import { tensor, type Tensor } from '../math/tensor';
import type { Rgb } from './scale';

/** Where each of `count` cells begins on a line of `size` whole pixels; one entry more, the end. Crisp: no blur. */
export function edgesOf(count: number, size: number): number[] {
	return Array.from({ length: count + 1 }, (_, index) => Math.round((index * size) / count));
}

/**
 * A matrix [rows, columns] made no larger than `rows` × `columns`, for when cells are finer than pixels:
 * each entry of the result is the entry of largest magnitude among those that fall on it, so that
 * nothing strong is lost. Entries that are no number lose to all others. Returns the source if it fits.
 */
export function strongest(source: Tensor, rows: number, columns: number): Tensor {
	const [height = 0, width = 0] = source.dims;
	const toRows = Math.min(rows, height);
	const toColumns = Math.min(columns, width);
	if (toRows === height && toColumns === width) return source;
	const data = new Float32Array(toRows * toColumns).fill(Number.NaN);
	for (let row = 0; row < height; row++) {
		const start = Math.floor((row * toRows) / height) * toColumns;
		for (let column = 0; column < width; column++) {
			const at = start + Math.floor((column * toColumns) / width);
			const value = source.data[row * width + column] ?? Number.NaN;
			const held = data[at] ?? Number.NaN;
			if (Number.isNaN(held) || Math.abs(value) > Math.abs(held)) data[at] = value;
		}
	}
	return tensor([toRows, toColumns], data);
}

/** How cells are laid on pixels. */
export interface Layout {
	/** Device pixels. */
	readonly width: number;
	/** Device pixels. */
	readonly height: number;
	/** Line between cells, device pixels; 0 for none. */
	readonly gap: number;
	/** Colour of the lines and of the frame around empty cells; null leaves them clear. */
	readonly line: Rgb | null;
	/** Colour of a cell without data; null leaves it clear. */
	readonly empty: Rgb | null;
}

/**
 * Paints a matrix [rows, columns] as cells on whole pixels and returns RGBA bytes, row by row.
 * Entries that are not finite are no data and get the colour `empty`.
 */
export function paintCells(
	values: Tensor,
	colorOf: (value: number) => Rgb,
	{ width, height, gap, line, empty }: Layout
): Uint8ClampedArray<ArrayBuffer> {
	const pixels = new Uint8ClampedArray(width * height * 4);
	const fitted = strongest(values, height, width);
	const [rows = 0, columns = 0] = fitted.dims;
	const fill = (left: number, top: number, right: number, bottom: number, color: Rgb) => {
		for (let y = top; y < bottom; y++)
			for (let x = left; x < right; x++) {
				const at = (y * width + x) * 4;
				pixels[at] = color[0];
				pixels[at + 1] = color[1];
				pixels[at + 2] = color[2];
				pixels[at + 3] = 255;
			}
	};
	if (line && gap > 0) fill(0, 0, width, height, line);
	const xs = edgesOf(columns, width - gap);
	const ys = edgesOf(rows, height - gap);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const value = fitted.data[row * columns + column] ?? Number.NaN;
			const color = Number.isFinite(value) ? colorOf(value) : empty;
			if (!color) continue;
			fill(
				(xs[column] ?? 0) + gap,
				(ys[row] ?? 0) + gap,
				xs[column + 1] ?? 0,
				ys[row + 1] ?? 0,
				color
			);
		}
	return pixels;
}

/** Puts RGBA bytes on a canvas and makes it that size in device pixels. Does nothing for an empty size. */
export function showPixels(
	canvas: HTMLCanvasElement,
	pixels: Uint8ClampedArray<ArrayBuffer>,
	width: number,
	height: number
): void {
	if (width < 1 || height < 1) return;
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser gives no 2D canvas');
	context.putImageData(new ImageData(pixels, width, height), 0, 0);
}
