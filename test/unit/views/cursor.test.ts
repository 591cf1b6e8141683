import { describe, expect, it } from 'vitest';
import { intoField, isMasked, moveCell, moveIndex } from '../../../src/lib/views/cursor';

const square = { rows: 4, columns: 4, masked: 'upper' as const };
const open = { rows: 3, columns: 5 };

describe('isMasked', () => {
	it('is what lies above the diagonal', () => {
		expect(isMasked({ row: 1, column: 1 }, square)).toBe(false);
		expect(isMasked({ row: 1, column: 2 }, square)).toBe(true);
	});
	it('takes fewer rows for the last ones', () => {
		const last = { rows: 1, columns: 4, masked: 'upper' as const };
		expect(isMasked({ row: 0, column: 3 }, last)).toBe(false);
	});
	it('is nothing without a mask', () => {
		expect(isMasked({ row: 0, column: 4 }, open)).toBe(false);
	});
});

describe('moveCell', () => {
	const at = { row: 1, column: 1 };
	it.each([
		['ArrowUp', { row: 0, column: 1 }],
		['ArrowDown', { row: 2, column: 1 }],
		['ArrowLeft', { row: 1, column: 0 }],
		['ArrowRight', { row: 1, column: 2 }],
		['Home', { row: 1, column: 0 }],
		['End', { row: 1, column: 4 }],
		['PageUp', { row: 0, column: 1 }],
		['PageDown', { row: 2, column: 1 }]
	])('%s', (key, to) => expect(moveCell(key, false, at, open)).toEqual(to));
	it('goes to the corners with control', () => {
		expect(moveCell('Home', true, at, open)).toEqual({ row: 0, column: 0 });
		expect(moveCell('End', true, at, open)).toEqual({ row: 2, column: 4 });
	});
	it('stops at the borders and at the mask', () => {
		expect(moveCell('ArrowUp', false, { row: 0, column: 0 }, open)).toEqual({ row: 0, column: 0 });
		expect(moveCell('ArrowRight', false, at, square)).toEqual({ row: 1, column: 1 });
		expect(moveCell('ArrowUp', false, { row: 3, column: 3 }, square)).toEqual({
			row: 2,
			column: 2
		});
		expect(moveCell('End', false, at, square)).toEqual({ row: 1, column: 1 });
	});
	it('leaves other keys to the page', () => {
		expect(moveCell('Escape', false, at, open)).toBeNull();
		expect(moveCell('toString', false, at, open)).toBeNull();
	});
});

describe('intoField', () => {
	it('brings a cell that is outside to the nearest that holds data', () => {
		expect(intoField({ row: 9, column: 9 }, square)).toEqual({ row: 3, column: 3 });
		expect(intoField({ row: 0, column: 3 }, square)).toEqual({ row: 0, column: 0 });
	});
});

describe('moveIndex', () => {
	it('moves by one, by ten and to the ends, and stops there', () => {
		expect(moveIndex('ArrowRight', 3, 30)).toBe(4);
		expect(moveIndex('ArrowLeft', 0, 30)).toBe(0);
		expect(moveIndex('PageDown', 3, 30)).toBe(13);
		expect(moveIndex('End', 3, 30)).toBe(29);
		expect(moveIndex('a', 3, 30)).toBeNull();
	});
});
