import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greedy } from '../../../src/lib/decoding/greedy';
import { someLogits } from './logits';

test('the largest stays as it is, all others are cut', () => {
	expect(greedy(Float32Array.of(1, 4, -2))).toEqual(Float32Array.of(-Infinity, 4, -Infinity));
});

test('of equals the lowest id stays', () => {
	expect(greedy(Float32Array.of(0, 3, 3))).toEqual(Float32Array.of(-Infinity, 3, -Infinity));
});

test('a second time changes nothing', () => {
	fc.assert(
		fc.property(someLogits, (logits) => {
			const once = greedy(logits);
			expect(greedy(once)).toEqual(once);
		})
	);
});
