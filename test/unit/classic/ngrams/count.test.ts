import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNgrams } from '../../../../src/lib/classic/ngrams/count';
import {
	countOf,
	distinct,
	findNgram,
	levelOf,
	none,
	seenContexts
} from '../../../../src/lib/classic/ngrams/counts';
import { count, followed, ngramsOf } from './brute';
import { counted, idsOf, order, someText } from './texts';

test('hand-counted: abracadabra', () => {
	const counts = countNgrams(Uint32Array.from(idsOf('abracadabra')), 27, 4);
	const times = (text: string) => countOf(counts, idsOf(text));
	// a b r a c a d a b r a: five a; ab, br, ra twice; abra twice.
	expect(['a', 'b', 'ab', 'ra', 'abr', 'abra', 'ac', 'ba'].map(times)).toEqual([
		5, 2, 2, 2, 2, 2, 1, 0
	]);
	// a, b, c, d, r; ab, ac, ad, br, ca, da, ra.
	expect([distinct(counts, 1), distinct(counts, 2)]).toEqual([5, 7]);
	const a = findNgram(counts, idsOf('a'));
	// The last a has nothing after it.
	expect(levelOf(counts, 1).followed[a]).toBe(4);
});

test('every n-gram is counted as often as it stands in the text, and no other is found', () => {
	fc.assert(
		fc.property(someText, ({ ids, context }) => {
			const counts = counted(ids);
			for (let length = 1; length <= order; length++) {
				const all = ngramsOf(ids, length);
				expect(distinct(counts, length)).toBe(new Set(all.map((ngram) => ngram.join())).size);
				for (const ngram of all) {
					expect(countOf(counts, ngram)).toBe(count(ids, ngram));
					const node = findNgram(counts, ngram);
					expect(levelOf(counts, length).followed[node]).toBe(followed(ids, ngram));
					expect(levelOf(counts, length).shorter[node]).toBe(
						length === 1 ? 0 : findNgram(counts, ngram.slice(1))
					);
				}
			}
			expect(countOf(counts, context.slice(0, order))).toBe(
				context.length === 0 ? ids.length : count(ids, context.slice(0, order))
			);
		})
	);
});

test('a context is seen as far back as it stands in the text with a unit after it', () => {
	fc.assert(
		fc.property(someText, ({ ids, context, n }) => {
			const nodes = seenContexts(counted(ids), context, n - 1);
			expect(nodes).toHaveLength(Math.min(n - 1, context.length) + 1);
			for (const [length, node] of nodes.entries()) {
				const part = context.slice(context.length - length);
				expect(node !== none).toBe(followed(ids, part) > 0);
			}
		})
	);
});

test('texts of no unit and of one are counted too', () => {
	expect(distinct(countNgrams(new Uint32Array(0), 3, 2), 1)).toBe(0);
	const one = countNgrams(Uint32Array.of(2), 3, 2);
	expect([countOf(one, [2]), countOf(one, [2, 2]), countOf(one, [])]).toEqual([1, 0, 1]);
	expect(seenContexts(one, [2], 1)).toEqual([0, none]);
});

test('refuses units outside the vocabulary and lengths below 1', () => {
	expect(() => countNgrams(Uint32Array.of(3), 3, 2)).toThrow(RangeError);
	expect(() => countNgrams(Uint32Array.of(1), 3, 0)).toThrow(RangeError);
	expect(() => countOf(countNgrams(Uint32Array.of(1), 3, 2), [1, 1, 1])).toThrow(RangeError);
});
