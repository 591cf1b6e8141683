import { describe, expect, it } from 'vitest';
import { estimateRate } from '../../../src/lib/lookup/estimate';

describe('an estimate', () => {
	it('is what the formula gives by hand', () => {
		// Every document has the same rate, so there is no error.
		const even = estimateRate({ counts: [1, 2, 3, 1, 1], sizes: [10, 20, 30, 10, 10] }, 1000);
		expect(even.rate).toBeCloseTo(0.1, 12);
		expect(even.interval?.[0]).toBeCloseTo(0.1, 12);
		expect(even.interval?.[1]).toBeCloseTo(0.1, 12);

		// Four documents with it are too few.
		const uneven = estimateRate(
			{ counts: [0, 0, 2, 2, 1, 1], sizes: [10, 10, 10, 10, 10, 10] },
			10
		);
		expect(uneven.interval).toBeNull();
		const wide = estimateRate({ counts: [2, 2, 2, 2, 1, 3], sizes: [10, 10, 10, 10, 10, 10] }, 10);
		// Rate 12 / 60, variance 2 / 5, error √(0.4 · 0.4 / 6) / 10; t with 6 degrees of freedom is 2.447.
		const factor = Math.exp((2.447 * Math.sqrt((0.4 * 0.4) / 6)) / 10 / 0.2);
		expect(wide.rate).toBeCloseTo(0.2, 12);
		expect(wide.interval?.[0]).toBeCloseTo(0.2 / factor, 4);
		expect(wide.interval?.[1]).toBeCloseTo(0.2 * factor, 4);
		expect([wide.found, wide.sampled]).toEqual([6, 6]);
	});

	it('is certain where everything was read', () => {
		const { rate, interval } = estimateRate({ counts: [0, 5], sizes: [7, 3] }, 2);
		expect(rate).toBe(0.5);
		expect(interval).toEqual([0.5, 0.5]);
	});

	it('of what was never seen says only how many documents may hold it', () => {
		const { rate, interval, share } = estimateRate(
			{ counts: Array<number>(1000).fill(0), sizes: Array<number>(1000).fill(50) },
			40_000
		);
		expect([rate, interval]).toEqual([0, null]);
		expect(share[0]).toBe(0);
		// z² / (1000 + z²)
		expect(share[1]).toBeCloseTo(0.003827, 6);
	});

	it('of an empty sample is none', () => {
		expect(() => estimateRate({ counts: [], sizes: [] }, 10)).toThrow(RangeError);
	});
});

/** A quick stream of numbers in [0, 1): mulberry32. */
function quickRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Documents of 20 to 219 tokens; a share of them hold something, once or more often, the long ones sooner. */
function simulate(share: number, random: () => number): { count: number; size: number }[] {
	return Array.from({ length: 4000 }, () => {
		const size = 20 + Math.floor(random() * 200);
		const isHeld = random() < (share * size) / 120;
		let count = isHeld ? 1 : 0;
		while (isHeld && random() < 0.5) count++;
		return { count, size };
	});
}

describe('the interval', () => {
	it.each([0.4, 0.1, 0.03])('holds the truth 19 times of 20 (share %f)', (share) => {
		const random = quickRandom(20);
		const population = simulate(share, random);
		const sum = (key: 'count' | 'size') => population.reduce((all, it) => all + it[key], 0);
		const truth = sum('count') / sum('size');
		const [samples, size] = [800, 400];
		let [held, tried] = [0, 0];
		for (let sample = 0; sample < samples; sample++) {
			// The first `size` of a shuffle.
			for (let i = 0; i < size; i++) {
				const other = i + Math.floor(random() * (population.length - i));
				const [a, b] = [population[i], population[other]];
				if (a && b) [population[i], population[other]] = [b, a];
			}
			const drawn = population.slice(0, size);
			const { interval } = estimateRate(
				{ counts: drawn.map(({ count }) => count), sizes: drawn.map((it) => it.size) },
				population.length
			);
			if (!interval) continue;
			tried++;
			if (interval[0] <= truth && truth <= interval[1]) held++;
		}
		expect(tried).toBeGreaterThan(0.95 * samples);
		// The deviation of the share is 0.8 %.
		expect(held / tried).toBeGreaterThan(0.935);
		expect(held / tried).toBeLessThan(0.99);
	});
});
