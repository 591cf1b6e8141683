import type { Cell } from '$lib/views/cursor';
import type { BlockRequest } from '$lib/math/block-means';
import type { Weight, WeightPart } from '$lib/model/weights';

/** Which values of the file a weight is, and nothing else of it. */
export function partOf({ stored, columns }: WeightPart): WeightPart {
	return { stored, columns };
}

/** How a whole weight is laid on cells. */
export interface Blocks {
	/** Rows and columns of the weight that share a cell; [1, 1] where every value has its own. */
	readonly block: readonly [rows: number, columns: number];
	/** Number of cells down and across. */
	readonly rows: number;
	readonly columns: number;
}

/** Lays a matrix on at most `most` cells down and across, with as small blocks as that takes. */
export function layOutBlocks(
	height: number,
	width: number,
	most: { readonly rows: number; readonly columns: number }
): Blocks {
	const tall = Math.max(1, Math.ceil(height / most.rows));
	const wide = Math.max(1, Math.ceil(width / most.columns));
	return { block: [tall, wide], rows: Math.ceil(height / tall), columns: Math.ceil(width / wide) };
}

/** True where several values share a cell. */
export function isAggregated({ block }: Blocks): boolean {
	return block[0] * block[1] > 1;
}

/** The cell that holds a value. */
export function blockOf({ block }: Blocks, { row, column }: Cell): Cell {
	return { row: Math.floor(row / block[0]), column: Math.floor(column / block[1]) };
}

/** What to ask for all of a weight. */
export function wholeRequest({ down, across }: Weight, { block }: Blocks): BlockRequest {
	return { rows: [0, down.length], columns: [0, across.length], block };
}

/** A part of a matrix that is shown value by value. */
export interface Close {
	/** Its first row and column. */
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** A part of at most `rows` × `columns` values about a place, moved inwards at the edges. */
export function closeAbout(
	{ row, column }: Cell,
	{ down, across }: Pick<Weight, 'down' | 'across'>,
	size: { readonly rows: number; readonly columns: number }
): Close {
	const rows = Math.min(size.rows, down.length);
	const columns = Math.min(size.columns, across.length);
	const from = (at: number, count: number, length: number) =>
		Math.min(Math.max(at - Math.floor(count / 2), 0), length - count);
	return {
		row: from(row, rows, down.length),
		column: from(column, columns, across.length),
		rows,
		columns
	};
}

/** The same part, moved no further than it takes to hold a place. */
export function movedTo(close: Close, { row, column }: Cell): Close {
	const shift = (from: number, count: number, at: number) =>
		Math.min(Math.max(from, at - count + 1), at);
	return {
		...close,
		row: shift(close.row, close.rows, row),
		column: shift(close.column, close.columns, column)
	};
}

/** What to ask for a part value by value. */
export function closeRequest({ row, column, rows, columns }: Close): BlockRequest {
	return { rows: [row, row + rows], columns: [column, column + columns], block: [1, 1] };
}
