import { describe, expect, it } from 'vitest';
import { divergenceBits } from '../../../src/lib/math/divergence';

describe('divergenceBits', () => {
	it('is what Σ p log₂(p / q) gives by hand', () => {
		expect(divergenceBits([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(
			0.5 * 1 + 0.5 * Math.log2(2 / 3),
			12
		);
		expect(divergenceBits([1, 0], [0.125, 0.875])).toBe(3);
	});

	it('is nothing between equals, and infinite where q leaves no room', () => {
		expect(divergenceBits([0.3, 0.7], [0.3, 0.7])).toBe(0);
		expect(divergenceBits([0.3, 0.7], [1, 0])).toBe(Infinity);
		expect(divergenceBits([1, 0], [1, 0])).toBe(0);
	});

	it('refuses distributions over different things', () => {
		expect(() => divergenceBits([1], [0.5, 0.5])).toThrow(RangeError);
	});
});
