import { describe, expect, it } from 'vitest';
import { blockMeans, type RowSource } from '../../../src/lib/math/block-means';

/** A matrix whose rows are handed out as they are asked for. */
function matrix(rows: number[][]): RowSource {
	const width = rows[0]?.length ?? 0;
	return {
		height: rows.length,
		width,
		read: (from, to) => Float32Array.from(rows.slice(from, to).flat())
	};
}

const small = matrix([
	[1, 3, 10],
	[5, 7, 20],
	[2, 4, 30]
]);
const whole = { rows: [0, 3], columns: [0, 3] } as const;

describe('block means', () => {
	it('are means of what each cell holds, less at the ends', () => {
		const { dims, data } = blockMeans(small, { ...whole, block: [2, 2] });
		expect(dims).toEqual([2, 2]);
		expect([...data]).toEqual([4, 15, 3, 30]);
	});

	it('of blocks of one are the values of the part', () => {
		const { dims, data } = blockMeans(small, { rows: [1, 3], columns: [1, 3], block: [1, 1] });
		expect(dims).toEqual([2, 2]);
		expect([...data]).toEqual([7, 20, 4, 30]);
	});

	it('never hide what is no number, and never make it zero', () => {
		const odd = matrix([
			[NaN, 1, Infinity, 2, Infinity, -Infinity],
			[1, 1, 1, 1, 1, 1]
		]);
		const { data } = blockMeans(odd, { rows: [0, 2], columns: [0, 6], block: [2, 2] });
		expect([...data]).toEqual([NaN, Infinity, NaN]);
	});

	it('weighted by how many each holds, add up to the mean of all', () => {
		const rows = Array.from({ length: 7 }, (_, row) =>
			Array.from({ length: 5 }, (_, column) => Math.sin(row * 5 + column))
		);
		const { dims, data } = blockMeans(matrix(rows), {
			rows: [0, 7],
			columns: [0, 5],
			block: [3, 2]
		});
		const held = (length: number, block: number, at: number) =>
			Math.min(block, length - at * block);
		let sum = 0;
		for (let row = 0; row < (dims[0] ?? 0); row++)
			for (let column = 0; column < (dims[1] ?? 0); column++)
				sum += (data[row * (dims[1] ?? 0) + column] ?? 0) * held(7, 3, row) * held(5, 2, column);
		expect(sum).toBeCloseTo(
			rows.flat().reduce((total, value) => total + value, 0),
			5
		);
	});

	it('refuse what lies outside, and blocks of no size', () => {
		for (const request of [
			{ ...whole, rows: [0, 4] as const, block: [1, 1] as const },
			{ ...whole, columns: [2, 1] as const, block: [1, 1] as const },
			{ ...whole, block: [0, 1] as const },
			{ ...whole, block: [1, 1.5] as const }
		])
			expect(() => blockMeans(small, request)).toThrow(RangeError);
	});
});
