import { expect, test } from 'vitest';
import { layerNorm } from '../../../src/lib/model/layer-norm';

const plain = (n: number, eps = 0) => ({
	gain: new Float32Array(n).fill(1),
	bias: new Float32Array(n),
	eps
});

test('hand-computed: 1, 2, 3, 6 has mean 3 and variance 3.5', () => {
	const row = Float32Array.of(1, 2, 3, 6);
	const expected = [-2, -1, 0, 3].map((x) => x / Math.sqrt(3.5));
	layerNorm(row, plain(4)).forEach((x, i) => expect(x).toBeCloseTo(expected[i] ?? NaN, 6));
});

test('gain multiplies and bias adds; eps is in the root', () => {
	const norm = { gain: Float32Array.of(2, 3), bias: Float32Array.of(10, 20), eps: 3 };
	// Mean 2, variance 1, √(1 + 3) = 2.
	expect(layerNorm(Float32Array.of(1, 3), norm)).toEqual(Float32Array.of(9, 21.5));
});

test('a constant row becomes the bias, thanks to eps', () => {
	expect(layerNorm(Float32Array.of(5, 5), plain(2, 1e-5))).toEqual(Float32Array.of(0, 0));
});

test('a large offset is not lost to rounding', () => {
	const row = Float32Array.of(4096, 4097);
	expect(layerNorm(row, plain(2))).toEqual(Float32Array.of(-1, 1));
});

test('shapes that do not fit are refused', () => {
	expect(() => layerNorm(Float32Array.of(1, 2), plain(3))).toThrow(RangeError);
});
