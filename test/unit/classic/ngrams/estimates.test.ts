import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addK } from '../../../../src/lib/classic/ngrams/add-k';
import { countNgrams } from '../../../../src/lib/classic/ngrams/count';
import { levelOf, type NgramCounts } from '../../../../src/lib/classic/ngrams/counts';
import type { Estimate } from '../../../../src/lib/classic/ngrams/estimate';
import { discounted, goodTuring } from '../../../../src/lib/classic/ngrams/good-turing';
import { interpolation } from '../../../../src/lib/classic/ngrams/interpolation';
import { katz } from '../../../../src/lib/classic/ngrams/katz';
import {
	absoluteDiscount,
	continuationCounts,
	kneserNey
} from '../../../../src/lib/classic/ngrams/kneser-ney';
import { findNgram } from '../../../../src/lib/classic/ngrams/counts';
import { maximumLikelihood } from '../../../../src/lib/classic/ngrams/maximum-likelihood';
import { stupidBackoff } from '../../../../src/lib/classic/ngrams/stupid-backoff';
import {
	continuations,
	count,
	discountsOf,
	followed,
	interpolated,
	katzOf,
	kneserNeyOf,
	ngramsOf,
	stupidOf
} from './brute';
import { counted, idsOf, lastOf, order, someText, sumOf, vocabulary } from './texts';

const weights = [0.9, 0.7, 0.55, 0.3];

const smoothed: Readonly<Record<string, (counts: NgramCounts, n: number) => Estimate>> = {
	'add 1': (counts, n) => addK(counts, n, 1),
	'add 0.01': (counts, n) => addK(counts, n, 0.01),
	interpolation: (counts, n) => interpolation(counts, n, weights.slice(0, n)),
	katz,
	'Kneser–Ney': kneserNey
};

/** Each method by its definition, over a list. */
const byDefinition: Readonly<
	Record<string, (ids: number[], context: number[], unit: number, n: number) => number>
> = {
	'add 1': (ids, context, unit) =>
		(count(ids, [...context, unit]) + 1) / (followed(ids, context) + vocabulary),
	'add 0.01': (ids, context, unit) =>
		(count(ids, [...context, unit]) + 0.01) / (followed(ids, context) + 0.01 * vocabulary),
	interpolation: (ids, context, unit) => interpolated(ids, vocabulary, weights, context, unit),
	katz: (ids, context, unit) => katzOf(ids, vocabulary, context, unit),
	'Kneser–Ney': (ids, context, unit, n) => kneserNeyOf(ids, vocabulary, n, context, unit)
};

describe.each(Object.keys(smoothed))('%s', (name) => {
	const make = smoothed[name] ?? expect.fail();
	const define = byDefinition[name] ?? expect.fail();

	test('every distribution sums to 1, and no unit is impossible', () => {
		fc.assert(
			fc.property(someText, ({ ids, context, n }) => {
				const shares = make(counted(ids), n).distribution(context) ?? expect.fail();
				expect(shares).toHaveLength(vocabulary);
				expect(sumOf(shares)).toBeCloseTo(1, 12);
				expect(Math.min(...shares)).toBeGreaterThan(0);
			})
		);
	});

	test('is what its definition says, worked out over lists', () => {
		fc.assert(
			fc.property(someText, ({ ids, context, n }) => {
				const estimate = make(counted(ids), n);
				const shares = estimate.distribution(context) ?? expect.fail();
				for (let unit = 0; unit < vocabulary; unit++) {
					const defined = define(ids, lastOf(context, n), unit, n);
					expect(shares[unit]).toBeCloseTo(defined, 10);
					expect(estimate.probability(context, unit)).toBeCloseTo(defined, 10);
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('refuses an n that was not counted', () => {
		expect(() => make(counted([1, 2]), 0)).toThrow(RangeError);
		expect(() => make(counted([1, 2]), order + 1)).toThrow(RangeError);
	});
});

describe('relative frequencies', () => {
	test('sum to 1 after a context that was seen; null after any other', () => {
		fc.assert(
			fc.property(someText, ({ ids, context, n }) => {
				const estimate = maximumLikelihood(counted(ids), n);
				const part = lastOf(context, n);
				const total = followed(ids, part);
				const shares = estimate.distribution(context);
				expect(shares === null).toBe(total === 0);
				if (shares) expect(sumOf(shares)).toBeCloseTo(1, 12);
				for (let unit = 0; unit < vocabulary; unit++) {
					const defined = total === 0 ? null : count(ids, [...part, unit]) / total;
					expect(shares?.[unit] ?? null).toBe(defined);
					expect(estimate.probability(context, unit)).toBe(defined);
				}
			})
		);
	});
});

/** a b r a c a d a b r a with units a = 1 to r = 18 of 27. */
const abra = countNgrams(Uint32Array.from(idsOf('abracadabra')), 27, 3);
const [a, b, c, d, r] = idsOf('abcdr') as [number, number, number, number, number];

describe('worked by hand on abracadabra', () => {
	test('relative frequencies and add-k', () => {
		// After a: b twice, c once, d once.
		expect(maximumLikelihood(abra, 2).probability([a], b)).toBe(2 / 4);
		expect(addK(abra, 2, 1).probability([a], b)).toBe((2 + 1) / (4 + 27));
		expect(addK(abra, 2, 0.5).probability([a], r)).toBe(0.5 / (4 + 13.5));
		// Nothing ever follows z.
		expect(maximumLikelihood(abra, 2).probability([26], a)).toBeNull();
		expect(addK(abra, 2, 1).probability([26], a)).toBe(1 / 27);
	});

	test('interpolation', () => {
		// One letter: ½ · 2/11 + ½ · 1/27; two: ½ · 2/4 + ½ of that.
		const one = 0.5 * (2 / 11) + 0.5 / 27;
		const two = interpolation(abra, 2, [0.5, 0.5]);
		expect(two.probability([a], b)).toBeCloseTo(0.5 * (2 / 4) + 0.5 * one, 14);
		// z was never seen: the single letters alone.
		expect(two.probability([26], b)).toBeCloseTo(one, 14);
	});

	test('Kneser–Ney counts what comes before, not how often', () => {
		const before = (letter: number) =>
			continuationCounts(abra, 1)[findNgram(abra, [letter])] ?? NaN;
		// a stands after r, c, d; b after a; c after a; d after a; r after b.
		expect([a, b, c, d, r].map(before)).toEqual([3, 1, 1, 1, 1]);
		// Pairs: ab, br, ra twice, ac, ca, ad, da once: D = 4 / (4 + 2 · 3).
		expect(absoluteDiscount(levelOf(abra, 2).counts)).toBe(0.4);
		// Single letters by what is before: n₁ = 4, n₂ = 0, so D = 0.75; five letters share 0.75 · 5 / 7.
		const single = (1 - 0.75) / 7 + ((0.75 * 5) / 7) * (1 / 27);
		// After a: three letters, D · 3 / 4 handed on.
		expect(kneserNey(abra, 2).probability([a], b)).toBeCloseTo(
			(2 - 0.4) / 4 + ((0.4 * 3) / 4) * single,
			14
		);
	});

	test('stupid backoff', () => {
		const scorer = stupidBackoff(abra, 3);
		expect(scorer.score([a, b], r)).toBe(2 / 2);
		// "ab" is never followed by a, b never either: 0.4 · 0.4 · 5/11.
		expect(scorer.score([a, b], a)).toBeCloseTo(0.4 * 0.4 * (5 / 11), 14);
		expect(scorer.score([a, b], 26)).toBe(0);
		// r 1, b 0.16 · 2/11, a 0.16 · 5/11 and so on: no distribution.
		expect(sumOf(scorer.scores([a, b]))).toBeCloseTo(1 + 0.16 * (9 / 11), 14);
	});
});

test('Katz by hand: what is taken from the seen goes to the unseen, as shorter contexts share it out', () => {
	// Counts 1 1 1 2 give n₁ = 3, n₂ = 1: no cut above 1 serves, and A = 2 · 1 / 3, r*/r = 2 · 1 / 3: share 0.
	expect(goodTuring(Uint32Array.of(1, 1, 1, 2))).toEqual([0, 0.5]);
	// n₁ = 8, n₂ = 2, n₃ = 1: cut 2: A = 3 · 1 / 8, d₁ = (2 · 2 / 8 − A) / (1 − A) = 0.2,
	// d₂ = (3 · 1 / (2 · 2) − A) / (1 − A) = 0.6.
	const values = Uint32Array.of(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3);
	const shares = goodTuring(values);
	expect(shares[1]).toBeCloseTo(0.2, 14);
	expect(shares[2]).toBeCloseTo(0.6, 14);
	expect(shares).toHaveLength(3);
	expect([1, 2, 3].map((r) => discounted(r, shares))).toEqual([
		expect.closeTo(0.2, 12),
		expect.closeTo(1.2, 12),
		3
	]);
	// Under a cut the discounts free as much as was seen once and the formula keeps for the unseen: n₁ in 15 …
	const kept = values.reduce((sum, value) => sum + discounted(value, shares), 0);
	// … here 8 · 0.2 + 2 · 1.2 + 3 = 7 of 15 are kept, 8 = n₁ go to the unseen.
	expect(kept).toBeCloseTo(7, 12);
});

test('Good–Turing frees n₁ occurrences wherever its formula holds', () => {
	const values = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(values, (list) => {
			const counts = Uint32Array.from(list);
			const shares = goodTuring(counts);
			const freed = counts.reduce((sum, value) => sum + value - discounted(value, shares), 0);
			const once = list.filter((value) => value === 1).length;
			if (shares.length > 2 || shares[1] !== 0.5) expect(freed).toBeCloseTo(once, 9);
			else expect(freed).toBeCloseTo(once / 2, 9);
		})
	);
});

test('continuation counts and discounts are those of the definition', () => {
	fc.assert(
		fc.property(someText, ({ ids }) => {
			const counts = counted(ids);
			for (let length = 1; length < order; length++) {
				const found = continuationCounts(counts, length);
				for (const ngram of ngramsOf(ids, length))
					expect(found[findNgram(counts, ngram)]).toBe(continuations(ids, ngram));
				const shares = goodTuring(levelOf(counts, length).counts).slice(1);
				const defined = discountsOf(ids, length);
				expect(shares).toHaveLength(defined.length);
				shares.forEach((share, i) => expect(share).toBeCloseTo(defined[i] ?? NaN, 12));
			}
		})
	);
});

test('stupid backoff is what its definition says', () => {
	fc.assert(
		fc.property(someText, ({ ids, context, n }) => {
			const scorer = stupidBackoff(counted(ids), n);
			const scores = scorer.scores(context);
			for (let unit = 0; unit < vocabulary; unit++) {
				const defined = ids.length === 0 ? 0 : stupidOf(ids, lastOf(context, n), unit);
				expect(scores[unit]).toBeCloseTo(defined, 12);
				expect(scorer.score(context, unit)).toBeCloseTo(defined, 12);
			}
		})
	);
});

test('settings outside their range are refused', () => {
	expect(() => addK(abra, 2, 0)).toThrow(RangeError);
	expect(() => addK(abra, 2, NaN)).toThrow(RangeError);
	expect(() => interpolation(abra, 2, [0.5])).toThrow(RangeError);
	expect(() => interpolation(abra, 2, [0.5, 1.1])).toThrow(RangeError);
});
