import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropyBits, softmax } from '../../../src/lib/math/softmax';
import { surpriseBits } from '../../../src/lib/math/surprise';

const logits = fc
	.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 40 })
	.map((list) => Float32Array.from(list));

describe('surprise', () => {
	it('hand-computed: one in two is 1 bit, one in eight is 3 bits', () => {
		const values = Float32Array.from([4, 2, 1, 1], Math.log);
		expect(surpriseBits(values, 0)).toBeCloseTo(1, 6);
		expect(surpriseBits(values, 2)).toBeCloseTo(3, 6);
	});

	it('of a blind guess is the logarithm of the number of entries', () => {
		expect(surpriseBits(new Float32Array(6144), 77)).toBeCloseTo(Math.log2(6144), 12);
	});

	it('is −log₂ of the probability, computed directly in float64', () => {
		fc.assert(
			fc.property(logits, (values) => {
				const sum = [...values].reduce((total, value) => total + Math.exp(value), 0);
				values.forEach((value, index) =>
					expect(surpriseBits(values, index)).toBeCloseTo(-Math.log2(Math.exp(value) / sum), 6)
				);
			})
		);
	});

	it('is the entropy on average', () => {
		fc.assert(
			fc.property(logits, (values) => {
				const p = softmax(values);
				const mean = p.reduce((sum, share, i) => sum + share * surpriseBits(values, i), 0);
				expect(mean).toBeCloseTo(entropyBits(p), 4);
			})
		);
	});

	it('tells what float32 probabilities cannot: the nearly impossible from the impossible', () => {
		const values = Float32Array.of(0, -200, -Infinity);
		expect(surpriseBits(values, 0)).toBe(0);
		expect(surpriseBits(values, 1)).toBeCloseTo(200 / Math.LN2, 3);
		expect(surpriseBits(values, 2)).toBe(Infinity);
	});

	it('refuses an entry that is not there, and logits that are no numbers', () => {
		expect(() => surpriseBits(Float32Array.of(1, 2), 2)).toThrow(RangeError);
		expect(() => surpriseBits(Float32Array.of(1, NaN), 0)).toThrow(RangeError);
	});
});
