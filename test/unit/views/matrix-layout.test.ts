import { describe, expect, it } from 'vitest';
import { layOutMatrix, type MatrixSize } from '../../../src/lib/views/matrix/layout';

const base: MatrixSize = {
	rows: 12,
	columns: 12,
	rowLabels: undefined,
	columnLabels: undefined,
	cellSize: 'fit',
	maxCellSize: 40,
	cellHeight: undefined,
	available: 368,
	pixel: 1,
	typeScale: 1
};

describe('layOutMatrix', () => {
	it('fits whole pixels into the width, less 4 px for the focus ring on each side', () => {
		expect(layOutMatrix(base)).toMatchObject({ cell: 30, width: 360, height: 360 });
		expect(layOutMatrix({ ...base, available: 379 }).cell).toBe(30);
	});
	it('uses half pixels where the screen has them', () => {
		expect(layOutMatrix({ ...base, available: 375, pixel: 0.5 }).cell).toBe(30.5);
	});
	it('grows no further than the largest cell, which a projector enlarges', () => {
		expect(layOutMatrix({ ...base, available: 2000 }).cell).toBe(40);
		expect(layOutMatrix({ ...base, available: 2000, typeScale: 1.5 }).cell).toBe(60);
	});
	it('fills the width with cells finer than two pixels', () => {
		const { width } = layOutMatrix({ ...base, rows: 256, columns: 256, available: 328 });
		expect(width).toBeCloseTo(320);
	});
	it('turns column labels only where they do not fit', () => {
		expect(layOutMatrix({ ...base, columnLabels: ['a', '鍵'] }).turned).toBe(false);
		expect(layOutMatrix({ ...base, columnLabels: ['a', 'found'] }).turned).toBe(true);
	});
	it('turns column labels further where they would touch', () => {
		const columnLabels = ['a', 'found'];
		// 11 px type: at 45° the lines are 17 / √2 = 12.0 px apart, at 60° 17 · 0.866 = 14.7 px.
		expect(layOutMatrix({ ...base, columnLabels, cellSize: 17 })).toMatchObject({
			turn: 60,
			columnStep: 1
		});
		expect(layOutMatrix({ ...base, columnLabels, cellSize: 18 }).turn).toBe(60);
		expect(layOutMatrix({ ...base, columnLabels, cellSize: 21 }).turn).toBe(45);
		// Labels that are thinned have room enough.
		expect(layOutMatrix({ ...base, columnLabels, cellSize: 14 })).toMatchObject({
			turn: 45,
			columnStep: 2
		});
	});
	it('thins labels to what their type needs', () => {
		const names = Array.from({ length: 256 }, () => 'old');
		const size = {
			...base,
			rows: 256,
			columns: 256,
			rowLabels: names,
			columnLabels: names,
			cellSize: 2
		};
		// 11 px type on 13.75 px lines over rows of 2 px.
		expect(layOutMatrix(size).rowStep).toBe(7);
		expect(layOutMatrix({ ...size, typeScale: 2 }).rowStep).toBe(14);
	});
	it('holds text from 28 px of width', () => {
		expect(layOutMatrix({ ...base, cellSize: 28 }).holdsText).toBe(true);
		expect(layOutMatrix({ ...base, cellSize: 27 }).holdsText).toBe(false);
		expect(layOutMatrix({ ...base, cellSize: 28, cellHeight: 8 }).holdsText).toBe(false);
	});
});
