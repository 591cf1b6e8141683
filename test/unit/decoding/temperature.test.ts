import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temperature } from '../../../src/lib/decoding/temperature';
import { entropyBits, softmax } from '../../../src/lib/math/softmax';
import { logitsOf, someLogits } from './logits';

test('hand-computed: at ½ probabilities are squared, at 2 their roots are taken', () => {
	// 0.8² : 0.2² = 0.64 : 0.04 = 16 : 1, and √0.8 : √0.2 = 2 : 1.
	const at = (value: number) => softmax(temperature(logitsOf(0.8, 0.2), value))[0];
	expect(at(0.5)).toBeCloseTo(16 / 17, 6);
	expect(at(2)).toBeCloseTo(2 / 3, 6);
	expect(at(1)).toBeCloseTo(0.8, 6);
});

test('the input is left as it was, and what was cut stays cut', () => {
	const logits = Float32Array.of(2, -Infinity);
	expect(temperature(logits, 0.5)).toEqual(Float32Array.of(4, -Infinity));
	expect(logits).toEqual(Float32Array.of(2, -Infinity));
});

test('a higher temperature never lowers the entropy, and keeps the order', () => {
	const value = fc.double({ min: 0.1, max: 5, noNaN: true });
	fc.assert(
		fc.property(someLogits, value, value, (logits, a, b) => {
			const [cool, warm] = [
				temperature(logits, Math.min(a, b)),
				temperature(logits, Math.max(a, b))
			];
			expect(entropyBits(softmax(warm))).toBeGreaterThanOrEqual(entropyBits(softmax(cool)) - 1e-4);
			for (let i = 1; i < logits.length; i++)
				if ((logits[i] ?? 0) >= (logits[i - 1] ?? 0))
					expect(cool[i]).toBeGreaterThanOrEqual(cool[i - 1] ?? 0);
		})
	);
});

test('0 is the greedy choice and not a divisor', () => {
	for (const bad of [0, -1, NaN])
		expect(() => temperature(Float32Array.of(1), bad)).toThrow(RangeError);
});
