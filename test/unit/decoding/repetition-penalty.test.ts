import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repetitionPenalty } from '../../../src/lib/decoding/repetition-penalty';
import { softmax } from '../../../src/lib/math/softmax';
import { someLogits } from './logits';

test('hand-computed: positive logits are divided, negative ones multiplied, others left', () => {
	expect(repetitionPenalty(Float32Array.of(3, -2, 5, 0), 2, [0, 1, 3])).toEqual(
		Float32Array.of(1.5, -4, 5, 0)
	);
});

test('a token counts once however often it occurs', () => {
	expect(repetitionPenalty(Float32Array.of(8, 1), 2, [0, 0, 0])).toEqual(Float32Array.of(4, 1));
});

test('a repeated token never gains, and 1 changes nothing', () => {
	fc.assert(
		fc.property(
			someLogits,
			fc.double({ min: 1, max: 5, noNaN: true }),
			fc.nat(),
			(logits, penalty, n) => {
				const id = n % logits.length;
				const penalized = repetitionPenalty(logits, penalty, [id]);
				expect(penalized[id]).toBeLessThanOrEqual(logits[id] ?? NaN);
				expect(softmax(penalized)[id]).toBeLessThanOrEqual((softmax(logits)[id] ?? NaN) + 1e-7);
				expect(repetitionPenalty(logits, 1, [id])).toEqual(logits);
			}
		)
	);
});

test('an id outside the vocabulary is refused', () => {
	expect(() => repetitionPenalty(Float32Array.of(1), 2, [1])).toThrow(RangeError);
});
