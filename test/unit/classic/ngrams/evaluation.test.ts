import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addK } from '../../../../src/lib/classic/ngrams/add-k';
import { countNgrams } from '../../../../src/lib/classic/ngrams/count';
import {
	crossEntropy,
	perplexity,
	trailsOf,
	unseenContexts,
	type TextScore
} from '../../../../src/lib/classic/ngrams/cross-entropy';
import type { NgramCounts } from '../../../../src/lib/classic/ngrams/counts';
import type { Estimate } from '../../../../src/lib/classic/ngrams/estimate';
import { drawUnit, generate, layOut } from '../../../../src/lib/classic/ngrams/generate';
import { interpolation } from '../../../../src/lib/classic/ngrams/interpolation';
import { fitWeights } from '../../../../src/lib/classic/ngrams/interpolation-weights';
import { kneserNey } from '../../../../src/lib/classic/ngrams/kneser-ney';
import { maximumLikelihood } from '../../../../src/lib/classic/ngrams/maximum-likelihood';
import { uniform } from '../../../../src/lib/math/random';
import { followed, kneserNeyOf } from './brute';
import { counted, idsOf, lastOf, order, someText, vocabulary } from './texts';

/** Of a text, with trails that are longer than the model needs. */
function scoreOf(counts: NgramCounts, estimate: Estimate, text: readonly number[]): TextScore {
	return crossEntropy(estimate, trailsOf(counts, Uint32Array.from(text), counts.order));
}

const heldOut = fc.array(fc.nat(vocabulary - 1), { minLength: 1, maxLength: 12 });

describe('a text under a model', () => {
	test('perplexity is (∏ P)^(−1/N), the product worked out place by place', () => {
		fc.assert(
			fc.property(someText, heldOut, ({ ids, n }, text) => {
				const score = scoreOf(counted(ids), kneserNey(counted(ids), n), text);
				const product = text.reduce((all, unit, place) => {
					const context = lastOf(text.slice(0, place), n);
					return all * kneserNeyOf(ids, vocabulary, n, context, unit);
				}, 1);
				const direct = product ** (-1 / text.length);
				expect(perplexity(score) / direct).toBeCloseTo(1, 9);
				expect(score).toMatchObject({ units: text.length, impossible: 0 });
			}),
			{ numRuns: 60 }
		);
	});

	test('equally likely units have as many bits as their number says', () => {
		// Nothing was counted: eight units, 3 bits each.
		const empty = countNgrams(new Uint32Array(0), 8, 1);
		const score = scoreOf(empty, addK(empty, 1, 1), [1, 2, 3, 4]);
		expect(score).toEqual({ units: 4, bits: 12, impossible: 0 });
		expect(perplexity(score)).toBe(8);
	});

	test('the impossible makes the bits infinite, and is counted', () => {
		const counts = countNgrams(Uint32Array.from(idsOf('abab')), 4, 2);
		// b after a was seen, a after a not, c never.
		const score = scoreOf(counts, maximumLikelihood(counts, 2), idsOf('abaac'));
		expect(score).toEqual({ units: 5, bits: Infinity, impossible: 2 });
	});

	test('contexts that were never seen are counted at each place', () => {
		fc.assert(
			fc.property(someText, heldOut, ({ ids, n }, text) => {
				const unseen = text.filter(
					(_, place) => followed(ids, lastOf(text.slice(0, place), n)) === 0
				).length;
				const share = unseenContexts(trailsOf(counted(ids), Uint32Array.from(text), order), n);
				expect(share).toBeCloseTo(unseen / text.length, 12);
			})
		);
	});
});

describe('fitting the weights of interpolation', () => {
	test('never makes the text less likely, and states the bits of its weights', () => {
		fc.assert(
			fc.property(someText, heldOut, ({ ids, n }, text) => {
				const counts = counted(ids);
				const { weights, bits } = fitWeights(
					counts,
					n,
					trailsOf(counts, Uint32Array.from(text), order),
					8
				);
				for (const [round, value] of bits.slice(1).entries())
					expect(value).toBeLessThanOrEqual((bits[round] ?? NaN) + 2e-4);
				const score = scoreOf(counts, interpolation(counts, n, weights), text);
				expect(score.bits / score.units).toBeCloseTo(bits.at(-1) ?? NaN, 9);
			})
		);
	});

	test('finds the best weights: no others on a grid are better', () => {
		const ids = Uint32Array.from(idsOf('abracadabraabacabadabraca'));
		const text = Uint32Array.from(idsOf('cabbaradabcabra'));
		const counts = countNgrams(ids, 27, 2);
		const { bits } = fitWeights(counts, 2, trailsOf(counts, text, 2), 200);
		for (let first = 0.05; first < 1; first += 0.05)
			for (let second = 0.05; second < 1; second += 0.05) {
				const other = scoreOf(counts, interpolation(counts, 2, [first, second]), [...text]);
				expect(other.bits / other.units).toBeGreaterThan((bits.at(-1) ?? NaN) - 1e-6);
			}
	});
});

describe('drawing', () => {
	test('by hand: the line runs from the most probable down, ties by id', () => {
		const shares = Float64Array.of(0.25, 0, 0.5, 0.25);
		expect([...layOut(shares)].map(({ unit }) => unit)).toEqual([2, 0, 3]);
		expect(drawUnit(shares, 0)).toEqual({ unit: 2, from: 0, to: 0.5, u: 0 });
		expect(drawUnit(shares, 0.5)).toEqual({ unit: 0, from: 0.5, to: 0.75, u: 0.5 });
		expect(drawUnit(shares, 1 - 2 ** -53)).toMatchObject({ unit: 3 });
		expect(() => drawUnit(shares, 1)).toThrow(RangeError);
		expect(() => drawUnit(new Float64Array(3), 0.5)).toThrow(RangeError);
	});

	test('50,000 draws fall as the distribution says: χ²', () => {
		const estimate = kneserNey(countNgrams(Uint32Array.from(idsOf('abacadabaca')), 6, 2), 2);
		const shares = estimate.distribution([1]) ?? expect.fail();
		const seen = new Float64Array(shares.length);
		const draws = 50_000;
		for (let i = 0; i < draws; i++) {
			const { unit } = drawUnit(shares, uniform(3, i));
			seen[unit] = (seen[unit] ?? 0) + 1;
		}
		const chiSquare = shares.reduce((sum, share, unit) => {
			return sum + ((seen[unit] ?? 0) - share * draws) ** 2 / (share * draws);
		}, 0);
		// 5 degrees of freedom: 0.1 % lie above 20.52.
		expect(chiSquare).toBeLessThan(20.52);
	});

	test('pairs of a long generated text are as frequent as the model says: χ²', () => {
		const estimate = maximumLikelihood(
			countNgrams(Uint32Array.from(idsOf('abacababcab')), 4, 2),
			2
		);
		const drawn = [...generate(estimate, [1], 30_000, (step) => uniform(5, step))];
		const written = [1, ...drawn.map(({ unit }) => unit)];
		const shares = estimate.distribution([1]) ?? expect.fail();
		const after = written.flatMap((unit, place) =>
			unit === 1 && place + 1 < written.length ? [written[place + 1] as number] : []
		);
		const chiSquare = [2, 3].reduce((sum, unit) => {
			const expected = (shares[unit] ?? NaN) * after.length;
			return sum + (after.filter((found) => found === unit).length - expected) ** 2 / expected;
		}, 0);
		// 1 degree of freedom: 0.1 % lie above 10.83. Nothing but b and c follows a.
		expect(chiSquare).toBeLessThan(10.83);
		expect(new Set(after)).toEqual(new Set([2, 3]));
	});

	test('the same numbers give the same text; it ends where the model has no answer', () => {
		// After the only d nothing was ever seen.
		const counts = countNgrams(Uint32Array.from(idsOf('abcd')), 5, 2);
		const write = () => [...generate(maximumLikelihood(counts, 2), [1], 10, () => 0.5)];
		expect(write().map(({ unit }) => unit)).toEqual([2, 3, 4]);
		expect(write()).toEqual(write());
	});
});
