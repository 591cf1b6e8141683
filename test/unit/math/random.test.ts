import { describe, expect, test } from 'vitest';
import { philox, RandomStream, uniform, type Words } from '../../../src/lib/math/random';

/** The known answers that Random123, the authors' own library, ships for philox4x32 with 10 rounds. */
const known: [counter: Words, key: [number, number], expected: Words][] = [
	[
		[0, 0, 0, 0],
		[0, 0],
		[0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]
	],
	[
		[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
		[0xffffffff, 0xffffffff],
		[0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]
	],
	[
		[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
		[0xa4093822, 0x299f31d0],
		[0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
	]
];

test.each(known)('Philox4x32-10 of %o under %o', (counter, key, expected) => {
	expect(philox(counter, key)).toEqual(expected);
});

describe('uniform', () => {
	test('is the upper 53 bits of the first two words', () => {
		const bits = (BigInt(0x6627e8d5 >>> 5) << 26n) | BigInt(0xe169c58d >>> 6);
		expect(uniform(0, 0)).toBe(Number(bits) / 2 ** 53);
	});

	test('is a pure function of seed and counter, beyond 32 bits too', () => {
		expect(uniform(7, 3)).toBe(uniform(7, 3));
		const seen = [
			uniform(7, 3),
			uniform(7, 4),
			uniform(8, 3),
			uniform(7 + 2 ** 32, 3),
			uniform(7, 3 + 2 ** 32)
		];
		expect(new Set(seen).size).toBe(seen.length);
	});

	test('fills [0, 1) evenly: χ² of 100,000 draws in 50 bins, and neighbours do not correlate', () => {
		const draws = Array.from({ length: 100_000 }, (_, counter) => uniform(42, counter));
		expect(draws.every((u) => u >= 0 && u < 1)).toBe(true);
		const bins = new Array<number>(50).fill(0);
		for (const u of draws) bins[Math.floor(u * 50)] = (bins[Math.floor(u * 50)] ?? 0) + 1;
		const chiSquare = bins.reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0);
		// 49 degrees of freedom: 0.1 % lie below 23.98, 0.1 % above 85.35.
		expect(chiSquare).toBeGreaterThan(23.98);
		expect(chiSquare).toBeLessThan(85.35);
		const covariance =
			draws.slice(1).reduce((total, u, i) => total + (u - 0.5) * ((draws[i] ?? 0) - 0.5), 0) /
			99_999;
		expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(99_999));
	});

	test.each([-1, 0.5, NaN, 2 ** 53])('refuses %d', (bad) => {
		expect(() => uniform(bad, 0)).toThrow(RangeError);
		expect(() => uniform(0, bad)).toThrow(RangeError);
	});
});

describe('RandomStream', () => {
	test('reads the sequence of its seed in order', () => {
		const stream = new RandomStream(5);
		expect([stream.next(), stream.next()]).toEqual([uniform(5, 0), uniform(5, 1)]);
	});

	test('integers stay below the limit and reach all of it', () => {
		const stream = new RandomStream(1);
		const seen = new Set(Array.from({ length: 200 }, () => stream.below(6)));
		expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
		expect(['a', 'b']).toContain(stream.pick(['a', 'b']));
		expect(() => stream.pick([])).toThrow(RangeError);
	});
});
