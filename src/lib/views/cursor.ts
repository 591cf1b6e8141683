/** A place in a matrix. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

/** The shape that a cursor moves in; `masked: 'upper'` keeps it out of the cells above the diagonal. */
export interface Field {
	readonly rows: number;
	readonly columns: number;
	readonly masked?: 'upper' | undefined;
}

/**
 * Whether a cell is above the diagonal of a masked matrix. With fewer rows than columns the rows are
 * the last ones, so that the last row sees every column.
 */
export function isMasked({ row, column }: Cell, { rows, columns, masked }: Field): boolean {
	return masked === 'upper' && column > row + columns - rows;
}

/** Where a key leads from a cell; null for a key that does not move. Ctrl with Home or End goes to a corner. */
export function moveCell(key: string, withControl: boolean, from: Cell, field: Field): Cell | null {
	const { rows, columns } = field;
	const step: Record<string, Cell> = {
		ArrowUp: { row: from.row - 1, column: from.column },
		ArrowDown: { row: from.row + 1, column: from.column },
		ArrowLeft: { row: from.row, column: from.column - 1 },
		ArrowRight: { row: from.row, column: from.column + 1 },
		PageUp: { row: 0, column: from.column },
		PageDown: { row: rows - 1, column: from.column },
		Home: { row: withControl ? 0 : from.row, column: 0 },
		End: { row: withControl ? rows - 1 : from.row, column: columns - 1 }
	};
	const to = step[key];
	return to ? intoField(to, field) : null;
}

/** The nearest cell of the field that holds data: rows first, then columns of that row. */
export function intoField(cell: Cell, { rows, columns, masked }: Field): Cell {
	const row = clamp(cell.row, rows - 1);
	const last = masked === 'upper' ? Math.max(row + columns - rows, 0) : columns - 1;
	return { row, column: clamp(cell.column, last) };
}

/** Where a key leads in a row of `length` places; null for a key that does not move. */
export function moveIndex(key: string, from: number, length: number): number | null {
	const step: Record<string, number> = {
		ArrowLeft: from - 1,
		ArrowUp: from - 1,
		ArrowRight: from + 1,
		ArrowDown: from + 1,
		PageUp: from - 10,
		PageDown: from + 10,
		Home: 0,
		End: length - 1
	};
	const to = step[key];
	return to === undefined ? null : clamp(to, length - 1);
}

function clamp(value: number, last: number): number {
	return Math.max(Math.min(value, last), 0);
}
