import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRows, type Row } from '../../../../src/lib/figures/far/rows';

const positions = (rows: readonly Row[]): number[] =>
	rows.flatMap((row) =>
		row.kind === 'token'
			? [row.position]
			: Array.from({ length: row.to - row.from + 1 }, (_, i) => row.from + i)
	);
const isShown = (rows: readonly Row[], position: number): boolean =>
	rows.some((row) => row.kind === 'token' && row.position === position);

describe('foldRows', () => {
	test('shows every token where all fit', () => {
		const rows = foldRows({ length: 3, focus: 1, pull: [], capacity: 3 });
		expect(rows).toEqual([0, 1, 2].map((position) => ({ kind: 'token', position })));
	});

	test('shows the one far token that the focus attends to, and names the folded runs', () => {
		const pull = new Array<number>(100).fill(0);
		pull[40] = 0.9;
		const rows = foldRows({ length: 100, focus: 99, pull, capacity: 9 });
		expect(isShown(rows, 40)).toBe(true);
		expect(rows.filter(({ kind }) => kind === 'fold')).toEqual([
			{ kind: 'fold', from: 1, to: 39 },
			{ kind: 'fold', from: 41, to: 94 }
		]);
	});

	test('holds each position once and in order, with the focus and both ends shown', () => {
		const options = fc
			.record({
				length: fc.integer({ min: 1, max: 256 }),
				capacity: fc.integer({ min: 6, max: 40 })
			})
			.chain(({ length, capacity }) =>
				fc.record({
					length: fc.constant(length),
					capacity: fc.constant(capacity),
					focus: fc.integer({ min: 0, max: length - 1 }),
					pull: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
						minLength: length,
						maxLength: length
					})
				})
			);
		fc.assert(
			fc.property(options, (given) => {
				const rows = foldRows(given);
				expect(positions(rows)).toEqual(Array.from({ length: given.length }, (_, i) => i));
				for (const position of [0, given.focus, given.length - 1])
					expect(isShown(rows, position)).toBe(true);
				expect(rows.length).toBeLessThanOrEqual(Math.max(given.capacity, 7));
			})
		);
	});
});
