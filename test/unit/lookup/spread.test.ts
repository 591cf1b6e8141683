import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/lib/lookup/spread';

test('takes each once', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
			const taken = Array.from({ length: count }, (_, turn) => spread(turn, count));
			expect(new Set(taken).size).toBe(count);
			expect(taken.every((item) => item >= 0 && item < count)).toBe(true);
		})
	);
});

test('begins far apart', () => {
	expect([0, 1, 2, 3].map((turn) => spread(turn, 1000))).toEqual([0, 619, 238, 857]);
});
