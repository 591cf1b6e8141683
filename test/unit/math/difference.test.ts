import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	difference,
	placed,
	symmetricReach,
	totalVariation,
	vectorDifference
} from '../../../src/lib/math/difference';
import { tensor } from '../../../src/lib/math/tensor';

const matrix = tensor([2, 3], Float32Array.of(1, 2, 3, 4, 5, 6));
const { NaN: none } = Number;

describe('placed', () => {
	it('moves entries to their places, and leaves no number where there is no partner', () => {
		const laid = placed(matrix, [0, null, 1], [null, 2, 0]);
		expect(laid.dims).toEqual([3, 3]);
		expect([...laid.data]).toEqual([none, 3, 1, none, none, none, none, 6, 4]);
	});

	it('has no number for places outside the matrix', () => {
		expect([...placed(matrix, [1, 2], [2, 3]).data]).toEqual([6, none, none, none]);
	});
});

describe('difference', () => {
	it('is second less first, and never zero where one of them is missing', () => {
		const first = tensor([5], Float32Array.of(1, none, 2, Infinity, 0.5));
		const second = tensor([5], Float32Array.of(3, 1, none, Infinity, 0.25));
		expect([...difference(first, second).data]).toEqual([2, none, none, none, -0.25]);
	});

	it('refuses another shape', () => {
		expect(() => difference(matrix, tensor([3, 2], matrix.data))).toThrow(RangeError);
	});

	it('gives the second back when it is added to the first', () => {
		const values = fc.array(fc.float({ noNaN: true, min: -100, max: 100 }), { maxLength: 20 });
		fc.assert(
			fc.property(values, (list) => {
				const first = tensor([list.length], Float32Array.from(list));
				const second = tensor([list.length], Float32Array.from(list.toReversed()));
				const sum = difference(first, second).data.map((d, i) => d + (first.data[i] ?? 0));
				sum.forEach((value, i) => expect(value).toBeCloseTo(second.data[i] ?? 0, 3));
			})
		);
	});
});

describe('symmetricReach', () => {
	it('holds all finite values, and is never less than its floor', () => {
		expect(symmetricReach([0.5, -2, none, -Infinity], 0.1)).toBe(2);
		expect(symmetricReach([1e-7, -1e-7], 0.01)).toBe(0.01);
		expect(symmetricReach([], 0.01)).toBe(0.01);
	});
});

describe('totalVariation', () => {
	it('is what lies elsewhere', () => {
		expect(totalVariation([0.5, 0.3, 0.2], [0.1, 0.3, 0.6])).toBeCloseTo(0.4, 12);
		expect(totalVariation([1, 0], [0, 1])).toBe(1);
		expect(totalVariation([0.25, 0.75], [0.25, 0.75])).toBe(0);
		expect(totalVariation([none, 1], [0, 1])).toBeNaN();
		expect(() => totalVariation([1], [0, 1])).toThrow(RangeError);
	});
});

describe('vectorDifference', () => {
	it('measures a right angle by hand', () => {
		const told = vectorDifference(Float32Array.of(3, 0), Float32Array.of(0, 4));
		expect(told).toEqual({ first: 3, second: 4, apart: 5, cosine: 0 });
	});

	it('has an angle only where both have a length', () => {
		const still = new Float32Array(2);
		expect(vectorDifference(still, Float32Array.of(1, 1)).cosine).toBeNaN();
		expect(vectorDifference(Float32Array.of(2, 2), Float32Array.of(1, 1)).cosine).toBeCloseTo(1);
		expect(vectorDifference(Float32Array.of(none, 1), Float32Array.of(1, 1)).apart).toBeNaN();
	});
});
