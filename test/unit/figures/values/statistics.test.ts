import { describe, expect, test } from 'vitest';
import {
	additionError,
	reachOf,
	statisticsOf
} from '../../../../src/lib/figures/values/statistics';

describe('statisticsOf', () => {
	test('3, −4 and 0', () => {
		const { norm, mean, deviation, least, greatest, positive, count } = statisticsOf([3, -4, 0]);
		expect(norm).toBe(5);
		expect(mean).toBeCloseTo(-1 / 3, 12);
		expect(deviation).toBeCloseTo(Math.sqrt(25 / 3 - 1 / 9), 12);
		expect([least, greatest, positive, count]).toEqual([-4, 3, 1, 3]);
	});

	test('leaves out what is masked, and nothing is nothing', () => {
		expect(statisticsOf([1, -Infinity, 3])).toMatchObject({ mean: 2, least: 1, count: 2 });
		expect(statisticsOf([])).toMatchObject({ norm: 0, mean: 0, deviation: 0, count: 0 });
	});
});

test('additionError is the largest miss of a drawn addition', () => {
	const miss = additionError(Float32Array.of(1, 2), Float32Array.of(1, 1), Float32Array.of(2, 3.5));
	expect(miss).toBe(0.5);
});

test('reachOf looks at size alone and skips what is masked', () => {
	expect(reachOf(Float32Array.of(1, -3, -Infinity))).toBe(3);
});
