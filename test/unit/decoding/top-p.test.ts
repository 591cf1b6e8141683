import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topP } from '../../../src/lib/decoding/top-p';
import { softmax } from '../../../src/lib/math/softmax';
import { keptIds, logitsOf, someLogits, sortedIds } from './logits';

test('hand-computed: the fewest whose probability reaches p', () => {
	const logits = logitsOf(0.1, 0.4, 0.2, 0.3);
	expect(keptIds(topP(logits, 0.39))).toEqual([1]);
	expect(keptIds(topP(logits, 0.41))).toEqual([1, 3]);
	expect(keptIds(topP(logits, 0.69))).toEqual([1, 3]);
	expect(keptIds(topP(logits, 0.71))).toEqual([1, 2, 3]);
	expect(keptIds(topP(logits, 0.95))).toEqual([0, 1, 2, 3]);
});

test('reaching p exactly is enough; of equals lower ids come first', () => {
	expect(keptIds(topP(Float32Array.of(0, 0, 0, 0), 0.5))).toEqual([0, 1]);
});

test('at least one stays', () => {
	expect(keptIds(topP(logitsOf(0.1, 0.9), 0))).toEqual([1]);
});

test('what was cut before stays cut', () => {
	expect(keptIds(topP(Float32Array.of(-Infinity, 1, 1), 1))).toEqual([1, 2]);
});

test('as a plain second way says: sort, cumulate, cut', () => {
	fc.assert(
		fc.property(someLogits, fc.double({ min: 0, max: 1, noNaN: true }), (logits, p) => {
			const probabilities = softmax(logits);
			const order = sortedIds(logits);
			const massBefore = order.map((_, i) =>
				order.slice(0, i).reduce((sum, id) => sum + (probabilities[id] ?? 0), 0)
			);
			const expected = order.filter(
				(id, i) => i === 0 || ((massBefore[i] ?? 0) < p && (probabilities[id] ?? 0) > 0)
			);
			const cut = topP(logits, p);
			expect(keptIds(cut)).toEqual(expected.sort((a, b) => a - b));
			for (const id of keptIds(cut)) expect(cut[id]).toBe(logits[id]);
		})
	);
});
