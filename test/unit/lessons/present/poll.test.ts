import { describe, expect, test } from 'vitest';
import {
	canPoll,
	favourites,
	rangeOf,
	rangesOf,
	rowOf,
	rowsOf
} from '../../../../src/lib/lessons/present/poll';

const heads = { min: 0, max: 16 };
const percent = { min: 0, max: 100 };

describe('the ranges that a room chooses from', () => {
	test('hold every number that can be guessed once', () => {
		expect(rangesOf(heads)).toEqual([
			{ from: 0, to: 3 },
			{ from: 4, to: 6 },
			{ from: 7, to: 10 },
			{ from: 11, to: 13 },
			{ from: 14, to: 16 }
		]);
		expect(
			rangesOf(percent)
				.map(({ from, to }) => `${from}–${to}`)
				.join()
		).toBe('0–20,21–40,41–60,61–80,81–100');
		expect(rangesOf({ min: 0, max: 1, step: 0.1 }).at(1)).toEqual({ from: 0.3, to: 0.4 });
	});

	test('are the numbers themselves where there are few', () => {
		expect(rangesOf({ min: 1, max: 3 })).toEqual([
			{ from: 1, to: 1 },
			{ from: 2, to: 2 },
			{ from: 3, to: 3 }
		]);
		const asked = { kind: 'number', min: 1, max: 3, unit: '%', answer: () => null } as const;
		expect(rowsOf(asked, [], (from, to) => `${from} to ${to}`)).toEqual(['1 %', '2 %', '3 %']);
	});

	test('find an answer by the number nearest to it, and nothing outside', () => {
		expect(rangeOf(60.4, percent)).toBe(2);
		expect(rangeOf(60.6, percent)).toBe(3);
		expect(rangeOf(100, percent)).toBe(4);
		expect(rangeOf(0, percent)).toBe(0);
		expect(rangeOf(100.1, percent)).toBeNull();
		expect(rangeOf(-1, percent)).toBeNull();
	});
});

test('an answer belongs to its row: an option, the first of an order, a range', () => {
	const answer = () => null;
	expect(rowOf({ kind: 'choice', options: 3, answer }, 2)).toBe(2);
	expect(rowOf({ kind: 'order', items: 3, answer }, [1, 0, 2])).toBe(1);
	expect(rowOf({ kind: 'number', min: 0, max: 16, answer }, 9)).toBe(2);
	expect(rowOf({ kind: 'choice', options: 3, answer }, null)).toBeNull();
});

test('hands are raised for a few things, not for any number or cell', () => {
	expect(canPoll({ kind: 'number', answer: () => 1, tolerance: 0 })).toBe(false);
	expect(canPoll({ kind: 'number', answer: () => 1, tolerance: 0, min: 0, max: 9 })).toBe(true);
	expect(canPoll({ kind: 'cell', answer: () => null, cells: () => null })).toBe(false);
	expect(canPoll({ kind: 'choice', options: 2, right: 0 })).toBe(true);
});

test('most hands may be for two at once, and without hands for nothing', () => {
	expect(favourites([3, 9, 9, 0])).toEqual([1, 2]);
	expect(favourites([0, 0])).toEqual([]);
	expect(favourites([])).toEqual([]);
});
