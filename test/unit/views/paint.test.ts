import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tensor } from '../../../src/lib/math/tensor';
import { edgesOf, paintCells, strongest } from '../../../src/lib/views/paint';

describe('strongest', () => {
	it('returns what fits as it is', () => {
		const source = tensor([2, 2], Float32Array.of(1, 2, 3, 4));
		expect(strongest(source, 2, 5)).toBe(source);
	});
	it('keeps the entry of largest magnitude, with its sign', () => {
		const source = tensor([1, 4], Float32Array.of(1, -2, 3, 0));
		expect([...strongest(source, 1, 2).data]).toEqual([-2, 3]);
	});
	it('lets no missing entry win over a number', () => {
		const source = tensor([1, 4], Float32Array.of(Number.NaN, 0.5, Number.NaN, Number.NaN));
		expect([...strongest(source, 1, 2).data]).toEqual([0.5, Number.NaN]);
	});
	it('never loses the strongest entry of all', () => {
		fc.assert(
			fc.property(
				fc.float32Array({ minLength: 1, maxLength: 60, noNaN: true, noDefaultInfinity: true }),
				fc.integer({ min: 1, max: 20 }),
				(values, width) => {
					const most = (list: Float32Array) => list.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
					const shown = strongest(tensor([1, values.length], values), 1, width).data;
					expect(most(shown)).toBe(most(values));
				}
			)
		);
	});
});

describe('edgesOf', () => {
	it('covers the line with whole pixels that differ by at most one', () => {
		const edges = edgesOf(3, 10);
		expect(edges).toEqual([0, 3, 7, 10]);
	});
});

describe('paintCells', () => {
	const black = [0, 0, 0] as const;
	const red = [255, 0, 0] as const;
	it('fills each cell with its colour and leaves missing ones clear', () => {
		const values = tensor([1, 2], Float32Array.of(1, Number.NaN));
		const layout = { width: 4, height: 1, gap: 0, line: null, empty: null };
		const pixels = paintCells(values, () => red, layout);
		expect([...pixels]).toEqual([255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0]);
	});
	it('rules lines around every cell', () => {
		const values = tensor([1, 1], Float32Array.of(1));
		const pixels = paintCells(values, () => red, {
			width: 3,
			height: 3,
			gap: 1,
			line: black,
			empty: null
		});
		const reds = Array.from({ length: 9 }, (_, at) => pixels[at * 4]);
		expect(reds).toEqual([0, 0, 0, 0, 255, 0, 0, 0, 0]);
	});
});
