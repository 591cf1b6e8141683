import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../../src/lib/decoding/draw';
import { uniform } from '../../../src/lib/math/random';
import { softmax } from '../../../src/lib/math/softmax';
import { someLogits, sortedIds } from './logits';

test('hand-computed: the line runs from the most probable down, ties by id', () => {
	const probabilities = Float32Array.of(0.25, 0, 0.5, 0.25);
	expect(draw(probabilities, 0)).toEqual({ index: 2, from: 0, to: 0.5, u: 0 });
	expect(draw(probabilities, 0.49)).toMatchObject({ index: 2 });
	expect(draw(probabilities, 0.5)).toEqual({ index: 0, from: 0.5, to: 0.75, u: 0.5 });
	expect(draw(probabilities, 0.75)).toEqual({ index: 3, from: 0.75, to: 1, u: 0.75 });
});

test('u lies in the part, which is as wide as the probability and follows the more probable', () => {
	const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	fc.assert(
		fc.property(someLogits, number, (logits, u) => {
			const probabilities = softmax(logits);
			const { index, from, to } = draw(probabilities, u);
			expect(from <= u && u < to).toBe(true);
			expect(to - from).toBeCloseTo(probabilities[index] ?? NaN, 5);
			const order = sortedIds(probabilities);
			const above = order.slice(0, order.indexOf(index));
			const mass = above.reduce((sum, id) => sum + (probabilities[id] ?? 0), 0);
			expect(from).toBeCloseTo(mass, 5);
		})
	);
});

test('the largest number is within the line, whatever rounding makes of the sums', () => {
	const u = 1 - 2 ** -53;
	for (let seed = 0; seed < 100; seed++) {
		// Over many powers of two, so that sums in another order differ.
		const weights = Float32Array.from({ length: 1000 }, (_, i) => Math.exp(-40 * uniform(seed, i)));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const { from, to } = draw(
			weights.map((weight) => weight / total),
			u
		);
		expect([from <= u, u < to, to <= 1]).toEqual([true, true, true]);
	}
});

test('frequencies of 50,000 draws are those of the distribution: χ²', () => {
	const probabilities = Float32Array.of(0.05, 0.3, 0.1, 0.35, 0, 0.2);
	const count = 50_000;
	const seen = new Array<number>(probabilities.length).fill(0);
	for (let i = 0; i < count; i++) {
		const { index } = draw(probabilities, uniform(11, i));
		seen[index] = (seen[index] ?? 0) + 1;
	}
	expect(seen[4]).toBe(0);
	const chiSquare = seen.reduce((total, times, id) => {
		const expected = (probabilities[id] ?? 0) * count;
		return expected === 0 ? total : total + (times - expected) ** 2 / expected;
	}, 0);
	// 4 degrees of freedom: 0.1 % lie above 18.47.
	expect(chiSquare).toBeLessThan(18.47);
});

test('numbers outside [0, 1) and empty distributions are refused', () => {
	for (const u of [-0.1, 1, NaN]) expect(() => draw(Float32Array.of(1), u)).toThrow(RangeError);
	expect(() => draw(Float32Array.of(0, 0), 0.5)).toThrow(RangeError);
	expect(() => draw(new Float32Array(0), 0.5)).toThrow(RangeError);
});
