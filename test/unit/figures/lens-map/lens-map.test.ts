import { expect, it } from 'vitest';
import { lensCsv } from '../../../../src/lib/figures/lens-map/csv';
import { leadsFrom, shadeOf } from '../../../../src/lib/figures/lens-map/shade';
import type { LensCell } from '../../../../src/lib/model/lens';

const cell = (probability: number, rank: number): LensCell => ({
	probability,
	rank,
	top: { id: 4, probability: 0.5 }
});

it('shades by the root of a probability or by the logarithm of a rank', () => {
	expect(shadeOf(cell(0.25, 3), 'probability', 100)).toBe(0.5);
	expect(shadeOf(cell(0.25, 1), 'rank', 100)).toBe(1);
	expect(shadeOf(cell(0.25, 10), 'rank', 100)).toBeCloseTo(0.5, 12);
	expect(shadeOf(cell(0.25, 100), 'rank', 100)).toBe(0);
	expect(shadeOf(cell(1, 1), 'rank', 1)).toBe(1);
});

it('tells from which depth on a token leads to the end', () => {
	expect(leadsFrom([cell(0, 9), cell(0, 1), cell(0, 2), cell(0, 1), cell(0, 1)])).toBe(3);
	expect(leadsFrom([cell(0, 1), cell(0, 1)])).toBe(0);
	expect(leadsFrom([cell(0, 1), cell(0, 2)])).toBeNull();
	expect(leadsFrom([])).toBeNull();
});

it('writes the cells that were read as a table', () => {
	const csv = lensCsv([null, [cell(0.125, 3), cell(0.5, 1)]], ['A', ' "b"'], (id) => `t${id}`);
	expect(csv).toBe(
		[
			'position,token,depth,probability,rank,best,best probability',
			'1," ""b""",0,0.125,3,t4,0.5',
			'1," ""b""",1,0.5,1,t4,0.5',
			''
		].join('\n')
	);
});
