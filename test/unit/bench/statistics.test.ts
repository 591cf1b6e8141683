import { expect, test } from 'vitest';
import { alternate } from '../../bench/alternate';
import { leastTime, median, medianOfRatios } from '../../bench/statistics';

test('the median is the middle, or the mean of the two in the middle', () => {
	expect(median([10, 2, 7])).toBe(7);
	expect(median([4, 1, 10, 2])).toBe(3);
	expect(() => median([])).toThrow(RangeError);
});

test('the median of ratios forgives a round in which the machine was slow', () => {
	expect(medianOfRatios([2, 200, 3], [1, 100, 2])).toBe(2);
	expect(medianOfRatios([2, 900, 4], [1, 1, 2])).toBe(2);
	expect(() => medianOfRatios([1], [1, 2])).toThrow(RangeError);
});

test('the least time sums the best of each step over all repeats', () => {
	expect(
		leastTime([
			[5, 1, 9],
			[2, 8, 3]
		])
	).toBe(6);
	expect(() => leastTime([])).toThrow(RangeError);
	expect(() => leastTime([[1], [1, 2]])).toThrow(RangeError);
});

test('sides take turns, the least time of a round counts, and the first round does not', async () => {
	const order: string[] = [];
	const times = { a: [9, 8, 3, 1, 5, 4], b: [9, 9, 6, 7, 8, 2] };
	const side = (name: 'a' | 'b') => () => {
		order.push(name);
		return Promise.resolve(times[name].shift() ?? NaN);
	};
	const measured = await alternate({ a: side('a'), b: side('b') }, { rounds: 2, repeats: 2 });
	expect(measured).toEqual({ a: [1, 4], b: [6, 2] });
	expect(order.join('')).toBe('baba' + 'abab' + 'baba');
});
