import { expect, test } from 'vitest';
import { differences, isSame, steady } from '../../../../src/lib/lessons/player/same';

test('compares what JSON can hold by its content', () => {
	const state = { text: 'a', edits: [{ row: 1, value: 0.5 }], maybe: null };
	expect(isSame(state, structuredClone(state))).toBe(true);
	expect(isSame(state, { ...state, edits: [{ row: 1, value: 0.25 }] })).toBe(false);
	expect(isSame(state, { ...state, edits: [] })).toBe(false);
	expect(isSame({ maybe: null }, { maybe: {} })).toBe(false);
	expect(isSame([], {})).toBe(false);
	expect(isSame({ a: undefined }, {})).toBe(true);
	expect(isSame({ a: NaN }, { a: NaN })).toBe(true);
});

test('names the fields that differ', () => {
	expect(differences({ a: 1, b: [2], c: 3 }, { a: 1, b: [2], c: 4 })).toEqual({ c: 3 });
});

test('a steady value is the very same one until it says something else', () => {
	let n = 1;
	const compute = steady(() => ({ n }));
	const first = compute();
	expect(compute()).toBe(first);
	n = 2;
	expect(compute()).toEqual({ n: 2 });
});
