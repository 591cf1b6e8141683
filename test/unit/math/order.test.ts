import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descending, topIndices } from '../../../src/lib/math/order';

test('the largest come first, ties by the lower index', () => {
	expect([...descending(Float32Array.of(1, 3, -Infinity, 3, 2))]).toEqual([1, 3, 4, 0, 2]);
	expect(topIndices(Float32Array.of(1, 3, -Infinity, 3, 2), 3)).toEqual([1, 3, 4]);
});

test('a count beyond the ends is cut to what there is', () => {
	expect(topIndices(Float32Array.of(5, 6), 9)).toEqual([1, 0]);
	expect(topIndices(Float32Array.of(5, 6), 0)).toEqual([]);
	expect(topIndices(new Float32Array(0), 3)).toEqual([]);
});

test('equal to a stable sort for any values and count', () => {
	const value = fc.oneof(fc.float({ noNaN: true }), fc.constantFrom(-Infinity, 0, -0, 1, Infinity));
	fc.assert(
		fc.property(fc.array(value, { maxLength: 60 }), fc.nat(60), (list, count) => {
			const values = Float32Array.from(list);
			const compare = (a: number, b: number) => (a === b ? 0 : a < b ? 1 : -1);
			const sorted = Array.from(values.keys()).sort(
				(a, b) => compare(values[a] as number, values[b] as number) || a - b
			);
			expect(topIndices(values, count)).toEqual(sorted.slice(0, count));
		})
	);
});
