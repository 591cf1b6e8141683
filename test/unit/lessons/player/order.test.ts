import { expect, test } from 'vitest';
import { moved, placesRight, placeUnder } from '../../../../src/lib/lessons/player/order';

test('moves one and keeps the others in order', () => {
	expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
	expect(moved([0, 1, 2, 3], 3, 0)).toEqual([3, 0, 1, 2]);
	expect(moved([0, 1], 1, 9)).toEqual([0, 1]);
	expect(moved([0, 1], 5, 0)).toEqual([0, 1]);
});

test('counts what stands in its place', () => {
	expect(placesRight([0, 2, 1], [0, 1, 2])).toBe(1);
	expect(placesRight([0, 1, 2], [0, 1, 2])).toBe(3);
});

test('finds the place under a pointer', () => {
	const middles = [10, 30, 50];
	expect([0, 20, 40, 90].map((y) => placeUnder(y, middles))).toEqual([0, 1, 2, 2]);
});
