import { describe, expect, it } from 'vitest';
import { layOutBars } from '../../../src/lib/views/strip/bars';
import { groupBoxes, placeAt, spanOf } from '../../../src/lib/views/strip/place';

describe('layOutBars', () => {
	it('stands positive bars on the zero line and hangs negative ones from it', () => {
		const bars = layOutBars(Float32Array.of(2, -1), 20, 31);
		// A range of 3 over 30 px: zero lies 20 px down.
		expect(bars.zero).toBe(20.5);
		expect(bars.positive).toBe('M0 20.5H8V0.5H0Z');
		expect(bars.negative).toBe('M10 20.5H18V30.5H10Z');
		expect(bars.aggregated).toBe(false);
	});
	it('shows the largest of the values that share a pixel, and says so', () => {
		const values = new Float32Array(1024);
		values[100] = 0.1;
		values[101] = -5;
		const bars = layOutBars(values, 200, 40);
		expect(bars.aggregated).toBe(true);
		expect(bars.positive).toBe('');
		expect(bars.negative).not.toBe('');
		const { left } = bars.place(101);
		expect(bars.indexAt(left + 0.5)).toBe(101);
	});
	it('finds every value that has a bar of its own', () => {
		const bars = layOutBars(
			Float32Array.from({ length: 32 }, (_, i) => i - 16),
			300,
			40
		);
		for (let index = 0; index < 32; index++) {
			const { left, width } = bars.place(index);
			expect(bars.indexAt(left + width / 2)).toBe(index);
		}
	});
	it('keeps to the domain that it is given', () => {
		expect(layOutBars(Float32Array.of(10), 10, 11, [-1, 1]).positive).toBe('M0 5.5H8V0.5H0Z');
	});
	it('draws nothing for nothing', () => {
		const bars = layOutBars(new Float32Array(0), 200, 40);
		expect(bars.positive + bars.negative).toBe('');
	});
});

describe('groupBoxes', () => {
	it('lays equal groups over the width with gaps of 4 px', () => {
		const boxes = groupBoxes(256, 4, 332);
		expect(boxes.map(({ left, width }) => [left, width])).toEqual([
			[0, 80],
			[84, 80],
			[168, 80],
			[252, 80]
		]);
		expect(boxes.map(({ from, to }) => [from, to])).toEqual([
			[0, 64],
			[64, 128],
			[128, 192],
			[192, 256]
		]);
	});
	it('agrees with placeAt on where every value is', () => {
		const boxes = groupBoxes(64, 4, 700);
		for (let index = 0; index < 64; index++) {
			const { left, width } = spanOf(boxes, index);
			expect(placeAt(boxes, left + width / 2)).toBe(index);
		}
	});
});
