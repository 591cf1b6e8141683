import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropyBits, entropyNats, logSumExp, softmax } from '../../../src/lib/math/softmax';

const logits = fc
	.array(fc.float({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 50 })
	.map((list) => Float32Array.from(list));
const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);

test('hand-computed: ln 1, ln 2, ln 5 give 1/8, 2/8, 5/8', () => {
	const values = Float32Array.from([1, 2, 5], Math.log);
	const p = softmax(values);
	[0.125, 0.25, 0.625].forEach((expected, i) => expect(p[i]).toBeCloseTo(expected, 6));
	expect(logSumExp(values)).toBeCloseTo(Math.log(8), 6);
});

test('huge logits neither overflow nor vanish', () => {
	expect(softmax(Float32Array.of(1e38, 1e38))).toEqual(Float32Array.of(0.5, 0.5));
	expect(softmax(Float32Array.of(-1e38, -1e38, -Infinity))).toEqual(Float32Array.of(0.5, 0.5, 0));
	expect(logSumExp(Float32Array.of(1000, 1000))).toBeCloseTo(1000 + Math.LN2, 9);
});

test('the mass is 1, the order stays, and a shift changes nothing', () => {
	fc.assert(
		fc.property(logits, (values) => {
			const p = softmax(values);
			expect(sum(p)).toBeCloseTo(1, 5);
			for (let i = 1; i < values.length; i++)
				if ((values[i] as number) >= (values[i - 1] as number))
					expect(p[i]).toBeGreaterThanOrEqual(p[i - 1] as number);
			const shifted = softmax(values.map((value) => value + 8));
			shifted.forEach((q, i) => expect(q).toBeCloseTo(p[i] as number, 4));
		})
	);
});

test('log p is the logit less the log of the sum', () => {
	fc.assert(
		fc.property(logits, (values) => {
			const total = logSumExp(values);
			softmax(values).forEach((p, i) =>
				expect(Math.exp((values[i] as number) - total)).toBeCloseTo(p, 6)
			);
		})
	);
});

test('nothing to choose from, NaN and +∞ are refused', () => {
	for (const bad of [[], [-Infinity], [0, NaN], [0, Infinity]]) {
		expect(() => softmax(Float32Array.from(bad))).toThrow(RangeError);
		expect(() => logSumExp(Float32Array.from(bad))).toThrow(RangeError);
	}
});

test('entropy: 0 when certain, the logarithm of the count when uniform', () => {
	expect(entropyBits(Float32Array.of(0, 1, 0))).toBe(0);
	expect(entropyBits(Float32Array.of(0.25, 0.25, 0.25, 0.25))).toBeCloseTo(2, 12);
	expect(entropyBits(Float32Array.of(0.5, 0.25, 0.25))).toBeCloseTo(1.5, 12);
	expect(entropyNats(Float32Array.of(0.5, 0.5))).toBeCloseTo(Math.LN2, 12);
});
