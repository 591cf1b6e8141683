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
	const { row, column } = from;
	const to = (row: number, column: number) => intoField({ row, column }, field);
	switch (key) {
		case 'ArrowUp':
			return to(row - 1, column);
		case 'ArrowDown':
			return to(row + 1, column);
		case 'ArrowLeft':
			return to(row, column - 1);
		case 'ArrowRight':
			return to(row, column + 1);
		case 'PageUp':
			return to(0, column);
		case 'PageDown':
			return to(rows - 1, column);
		case 'Home':
			return to(withControl ? 0 : row, 0);
		case 'End':
			return to(withControl ? rows - 1 : row, columns - 1);
		default:
			return null;
	}
}

/** The nearest cell of the field that holds data: rows first, then columns of that row. */
export function intoField(cell: Cell, { rows, columns, masked }: Field): Cell {
	const row = clamp(cell.row, rows - 1);
	const last = masked === 'upper' ? Math.max(row + columns - rows, 0) : columns - 1;
	return { row, column: clamp(cell.column, last) };
}

/** Where a key leads in a row of `length` places; null for a key that does not move. */
export function moveIndex(key: string, from: number, length: number): number | null {
	const to = (index: number) => clamp(index, length - 1);
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowUp':
			return to(from - 1);
		case 'ArrowRight':
		case 'ArrowDown':
			return to(from + 1);
		case 'PageUp':
			return to(from - 10);
		case 'PageDown':
			return to(from + 10);
		case 'Home':
			return to(0);
		case 'End':
			return to(length - 1);
		default:
			return null;
	}
}

function clamp(value: number, last: number): number {
	return Math.max(Math.min(value, last), 0);
}
