import { describe, expect, test } from 'vitest';
import { normScale, roundUnder, rowNorms } from '../../../../src/lib/figures/far/norms';
import { tensor } from '../../../../src/lib/math/tensor';

test('rowNorms is the L2 length of each row', () => {
	expect(rowNorms(tensor([2, 2], Float32Array.of(3, 4, -6, 8)))).toEqual([5, 10]);
});

describe('normScale', () => {
	test('gives the largest norm the full width', () => {
		expect(
			normScale([
				[1, 2],
				[3, 8]
			])
		).toEqual({ full: 8, cut: [] });
	});

	test('cuts a towering token and names it with its norm', () => {
		const usual = new Array<number>(19).fill(10);
		expect(normScale([[3000, ...usual]])).toEqual({
			full: 12.5,
			cut: [{ position: 0, norm: 3000 }]
		});
	});

	test('has a scale for no values', () => {
		expect(normScale([])).toEqual({ full: 1, cut: [] });
	});
});

test('roundUnder finds 1, 2 or 5 times a power of ten', () => {
	expect([7.3, 4.9, 1.2, 160, 0.03].map(roundUnder)).toEqual([5, 2, 1, 100, 0.02]);
});
