import { labelStep, labelWidth } from '../label-width';

/** Sizes of a drawn matrix, px. */
export interface MatrixLayout {
	/** Distance between cells. */
	readonly cell: number;
	/** Width and height of the cells together. */
	readonly width: number;
	readonly height: number;
	/** Room left of the cells for the row labels, a gap included. */
	readonly rowRoom: number;
	/** Room under the cells for the column labels. */
	readonly columnRoom: number;
	/** Column labels lie flat, or are turned by 45° because they do not fit. */
	readonly turned: boolean;
	/** Every how many rows and columns one is labelled. */
	readonly rowStep: number;
	readonly columnStep: number;
	/** Font size of the labels. */
	readonly fontSize: number;
}

/** What a layout depends on. Lengths in px. */
export interface MatrixSize {
	readonly rows: number;
	readonly columns: number;
	readonly rowLabels: readonly string[] | undefined;
	readonly columnLabels: readonly string[] | undefined;
	readonly cellSize: number | 'fit';
	readonly maxCellSize: number;
	/** Width there is, labels included. */
	readonly available: number;
	/** Size of one device pixel. */
	readonly pixel: number;
}

const longestLabel = 104;
const gap = 8;

/** Lays out a matrix: cells on whole device pixels where they are at least two wide, labels where they fit. */
export function layOutMatrix(size: MatrixSize): MatrixLayout {
	const { rows, columns, rowLabels, columnLabels, pixel } = size;
	const rowRoom = rowLabels ? roomFor(rowLabels, 13) + gap : 0;
	const cell =
		size.cellSize === 'fit'
			? fitCell(Math.min((size.available - rowRoom) / columns, size.maxCellSize), pixel)
			: size.cellSize;
	const fontSize = cell >= 18 ? 13 : 11;
	const widest = columnLabels ? roomFor(columnLabels, fontSize) : 0;
	const turned = widest > cell - 4;
	const slant = Math.ceil((widest + fontSize) * Math.SQRT1_2);
	return {
		cell,
		width: cell * columns,
		height: cell * rows,
		rowRoom,
		columnRoom: columnLabels ? gap + (turned ? slant : fontSize * 1.25) : 0,
		turned,
		rowStep: labelStep(cell, fontSize + 2),
		columnStep: labelStep(cell, turned ? fontSize + 3 : 1),
		fontSize
	};
}

function roomFor(labels: readonly string[], fontSize: number): number {
	const widest = labels.reduce((most, label) => Math.max(most, labelWidth(label, fontSize)), 0);
	return Math.ceil(Math.min(widest, longestLabel));
}

/** Rounds down to whole device pixels, unless cells are so fine that this would waste much of the width. */
function fitCell(cell: number, pixel: number): number {
	if (cell < 2 * pixel) return Math.max(cell, 0.25);
	return Math.floor(cell / pixel) * pixel;
}
