import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/lib/math/distribution';

const of = (values: number[], bins = 4) => {
	const data = Float32Array.from(values);
	// Two pieces, since what is large comes in several.
	const half = Math.floor(data.length / 2);
	return distributionOf(() => [data.subarray(0, half), data.subarray(half)], bins);
};
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('distribution', () => {
	it('counts by hand: bins keep their lower end, the last its upper one too', () => {
		const { bins, least, greatest, mean, deviation } = of([0, 1, 2, 3, 4, 4, 1, 1]);
		expect(bins).toEqual([1, 3, 1, 3]);
		expect([least, greatest, mean]).toEqual([0, 4, 2]);
		expect(deviation).toBeCloseTo(Math.SQRT2, 12);
	});

	it('tells what is no finite number apart, and keeps it out of the figures', () => {
		const found = of([NaN, 1, Infinity, -3, -Infinity, NaN, Infinity]);
		expect(found).toMatchObject({ count: 7, nan: 2, infinite: { above: 2, below: 1 } });
		expect(found).toMatchObject({ least: -3, greatest: 1, mean: -1, deviation: 2, strongest: 3 });
		expect(sum(found.bins)).toBe(2);
	});

	it('has no bin without a finite value, and one for equal values', () => {
		expect(of([NaN, Infinity])).toMatchObject({ bins: [], strongest: null, reach: 0 });
		expect(of([0.5, 0.5, 0.5]).bins).toEqual([3]);
		expect(of([0, 0]).bins).toEqual([2]);
	});

	it('ends the colours at 4 root mean squares and counts what lies beyond', () => {
		const found = of([...Array<number>(99).fill(1), -100]);
		expect(found.reach).toBeCloseTo(4 * Math.sqrt(10_099 / 100), 6);
		expect(found).toMatchObject({ beyond: 1, strongest: 99 });
		expect(of([1, -1, 0.5])).toMatchObject({ reach: 1, beyond: 0 });
	});

	it('the bins add up to the number of finite values, and hold the ends', () => {
		const values = fc.array(fc.oneof(fc.float(), fc.constantFrom(0, -0, NaN, Infinity)), {
			minLength: 1,
			maxLength: 200
		});
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 64 }), (given, bins) => {
				const found = of(given, bins);
				const finite = given.filter(Number.isFinite).length;
				expect(sum(found.bins)).toBe(finite);
				expect(found.nan + found.infinite.above + found.infinite.below + finite).toBe(found.count);
				if (finite === 0) return;
				expect(found.bins.at(0)).toBeGreaterThan(0);
				expect(found.bins.at(-1)).toBeGreaterThan(0);
			})
		);
	});
});
