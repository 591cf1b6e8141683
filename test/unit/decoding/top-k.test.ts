import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topK } from '../../../src/lib/decoding/top-k';
import { keptIds, someLogits, sortedIds } from './logits';

test('the k largest keep their logits', () => {
	expect(topK(Float32Array.of(1, 5, 3, 4), 2)).toEqual(Float32Array.of(-Infinity, 5, -Infinity, 4));
});

test('exactly k stay, of equals those with lower ids', () => {
	expect(keptIds(topK(Float32Array.of(7, 2, 7, 7), 2))).toEqual([0, 2]);
});

test('as a plain sort says; again or with a larger k nothing more is cut', () => {
	fc.assert(
		fc.property(someLogits, fc.integer({ min: 1, max: 50 }), (logits, k) => {
			const cut = topK(logits, k);
			expect(keptIds(cut)).toEqual(
				sortedIds(logits)
					.slice(0, k)
					.sort((a, b) => a - b)
			);
			for (const id of keptIds(cut)) expect(cut[id]).toBe(logits[id]);
			expect(topK(cut, k)).toEqual(cut);
			expect(topK(cut, k + 3)).toEqual(cut);
		})
	);
});

test('none at all is refused', () => {
	expect(() => topK(Float32Array.of(1), 0)).toThrow(RangeError);
});
