import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blockOf,
	closeAbout,
	isAggregated,
	layOutBlocks,
	movedTo
} from '../../../../src/lib/figures/weights/blocks';

const most = { rows: 512, columns: 512 };
const axes = (down: number, across: number) => ({
	down: { axis: 'stream' as const, length: down },
	across: { axis: 'stream' as const, length: across }
});

describe('blocks of a whole weight', () => {
	it('are as small as the room allows', () => {
		const embedding = layOutBlocks(6144, 256, most);
		expect(embedding).toEqual({ block: [12, 1], rows: 512, columns: 256 });
		expect(isAggregated(embedding)).toBe(true);
		const queries = layOutBlocks(256, 256, most);
		expect(queries).toEqual({ block: [1, 1], rows: 256, columns: 256 });
		expect(isAggregated(queries)).toBe(false);
		expect(layOutBlocks(50_257, 768, most)).toEqual({ block: [99, 2], rows: 508, columns: 384 });
	});

	it('hold every value in one cell', () => {
		const lengths = fc.integer({ min: 1, max: 9000 });
		fc.assert(
			fc.property(lengths, lengths, (height, width) => {
				const blocks = layOutBlocks(height, width, most);
				expect(blocks.rows).toBeLessThanOrEqual(512);
				expect(blocks.columns).toBeLessThanOrEqual(512);
				const last = blockOf(blocks, { row: height - 1, column: width - 1 });
				expect(last).toEqual({ row: blocks.rows - 1, column: blocks.columns - 1 });
			})
		);
	});
});

describe('the part shown value by value', () => {
	const size = { rows: 21, columns: 21 };

	it('lies about a place, and inside', () => {
		const form = axes(6144, 256);
		expect(closeAbout({ row: 100, column: 2 }, form, size)).toEqual({
			row: 90,
			column: 0,
			rows: 21,
			columns: 21
		});
		expect(closeAbout({ row: 6143, column: 255 }, form, size)).toMatchObject({
			row: 6123,
			column: 235
		});
		expect(closeAbout({ row: 0, column: 9 }, axes(1, 16), size)).toEqual({
			row: 0,
			column: 0,
			rows: 1,
			columns: 16
		});
	});

	it('moves no further than it must', () => {
		const close = { row: 90, column: 0, rows: 21, columns: 21 };
		expect(movedTo(close, { row: 95, column: 20 })).toEqual(close);
		expect(movedTo(close, { row: 111, column: 21 })).toMatchObject({ row: 91, column: 1 });
		expect(movedTo(close, { row: 89, column: 0 })).toMatchObject({ row: 89, column: 0 });
	});
});
