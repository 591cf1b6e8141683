import { expect, test } from 'vitest';
import { RandomStream } from '../../../src/lib/math/random';
import { lensLogits } from '../../../src/lib/model/lens';

test('hand-computed: norm, then one dot product a token', () => {
	const norm = { gain: Float32Array.of(1, 2), bias: Float32Array.of(0, 1), eps: 0 };
	// (1, 3) normalizes to (−1, 1), then to (−1, 3).
	const unembedding = Float32Array.of(1, 0, 0, 1, 2, 2);
	expect(lensLogits(Float32Array.of(1, 3), norm, unembedding)).toEqual(Float32Array.of(-1, 3, 4));
});

test('equal to a direct computation in float64, largest difference ≤ 1e-5', () => {
	const random = new RandomStream(5);
	const values = (n: number) => Float32Array.from({ length: n }, () => 4 * random.next() - 2);
	const [width, words, eps] = [32, 50, 1e-5];
	for (let round = 0; round < 20; round++) {
		const [row, gain, bias] = [values(width), values(width), values(width)];
		const unembedding = values(width * words);
		const x = [...row];
		const mean = x.reduce((a, b) => a + b) / width;
		const variance = x.map((v) => (v - mean) ** 2).reduce((a, b) => a + b) / width;
		const normal = x.map(
			(v, i) => ((v - mean) / Math.sqrt(variance + eps)) * (gain[i] ?? 0) + (bias[i] ?? 0)
		);
		const expected = Array.from({ length: words }, (_, id) =>
			normal.reduce((sum, v, i) => sum + v * (unembedding[id * width + i] ?? 0), 0)
		);
		const logits = lensLogits(row, { gain, bias, eps }, unembedding);
		expect(logits.length).toBe(words);
		const largest = Math.max(
			...expected.map((v, id) => Math.abs((logits[id] ?? NaN) - v) / Math.max(1, Math.abs(v)))
		);
		expect(largest, 'largest difference').toBeLessThanOrEqual(1e-5);
	}
});

test('an unembedding of another width is refused', () => {
	const norm = { gain: new Float32Array(2), bias: new Float32Array(2), eps: 0 };
	expect(() => lensLogits(new Float32Array(2), norm, new Float32Array(5))).toThrow(RangeError);
	expect(() => lensLogits(new Float32Array(0), norm, new Float32Array(4))).toThrow(RangeError);
});
