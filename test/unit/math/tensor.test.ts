import fc from 'fast-check';
import { expect, test } from 'vitest';
import { select, sizeOf, stridesOf, tensor } from '../../../src/lib/math/tensor';

/** [2, 3, 4] with 100·i + 10·j + k at place (i, j, k). */
const block = tensor(
	[2, 3, 4],
	Float32Array.from(
		{ length: 24 },
		(_, n) => 100 * Math.floor(n / 12) + 10 * (Math.floor(n / 4) % 3) + (n % 4)
	)
);

test('sizes and strides of row-major shapes', () => {
	expect([sizeOf([]), sizeOf([5]), sizeOf([2, 3, 4]), sizeOf([2, 0])]).toEqual([1, 5, 24, 0]);
	expect(stridesOf([])).toEqual([]);
	expect(stridesOf([5])).toEqual([1]);
	expect(stridesOf([2, 3, 4])).toEqual([12, 4, 1]);
});

test('a tensor whose shape and values disagree is refused', () => {
	expect(() => tensor([2, 2], new Float32Array(3))).toThrow(
		'a [2, 2] tensor holds 4 values, not 3'
	);
});

test('an index drops its axis, null and missing entries keep theirs', () => {
	expect(select(block, [1, 2, 3])).toEqual({ dims: [], data: Float32Array.of(123) });
	expect(select(block, [1, 2])).toEqual({ dims: [4], data: Float32Array.of(120, 121, 122, 123) });
	expect(select(block, [null, 2, 0])).toEqual({ dims: [2], data: Float32Array.of(20, 120) });
	expect(select(block, [0, null, 1])).toEqual({ dims: [3], data: Float32Array.of(1, 11, 21) });
	expect(select(block, [null, 1, null])).toEqual({
		dims: [2, 4],
		data: Float32Array.of(10, 11, 12, 13, 110, 111, 112, 113)
	});
	expect(select(block, [])).toEqual(block);
});

test('the result is a copy', () => {
	const copy = select(block, []);
	copy.data[0] = 9;
	expect(block.data[0]).toBe(0);
});

test.each([[[2]], [[-1]], [[0.5]], [[null, 3]]])('selection %j is outside', (selection) => {
	expect(() => select(block, selection)).toThrow(RangeError);
});

test('a selection that names more axes than there are is refused', () => {
	expect(() => select(block, [0, 0, 0, 0])).toThrow(RangeError);
});

test('every place of any selection is the place of the source', () => {
	const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
	const cases = shape.chain((dims) =>
		fc.tuple(fc.constant(dims), fc.tuple(...dims.map((dim) => fc.option(fc.nat(dim - 1)))))
	);
	fc.assert(
		fc.property(cases, ([dims, selection]) => {
			const source = tensor(
				dims,
				Float32Array.from({ length: sizeOf(dims) }, (_, n) => n)
			);
			const strides = stridesOf(dims);
			// A value is its own flat place, so each axis' index can be read back from it.
			const expected = source.data.filter((place) =>
				selection.every(
					(index, axis) =>
						index === null || Math.floor(place / (strides[axis] ?? 1)) % (dims[axis] ?? 1) === index
				)
			);
			const part = select(source, selection);
			expect(part.data).toEqual(expected);
			expect(part.dims).toEqual(dims.filter((_, axis) => selection[axis] === null));
		})
	);
});
