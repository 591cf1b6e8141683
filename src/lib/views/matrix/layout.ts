import { labelStep, labelWidth } from '../label-width';

/** Sizes of a drawn matrix, px. */
export interface MatrixLayout {
	/** Width of a cell, its line included. */
	readonly cell: number;
	/** Height of a cell, its line included. */
	readonly cellHeight: number;
	/** Width and height of the cells together. */
	readonly width: number;
	readonly height: number;
	/** Room above and right of the cells, for labels that reach over the first and last cell and for the focus ring. */
	readonly topRoom: number;
	/** Room left of the cells for the row labels, a gap included. */
	readonly rowRoom: number;
	/** Room under the cells for the column labels. */
	readonly columnRoom: number;
	/** Column labels lie flat, or are turned because they do not fit. */
	readonly turned: boolean;
	/** By how much turned labels are turned, degrees: more where 45° would make them touch. */
	readonly turn: 45 | 60;
	/** Every how many rows and columns one is labelled. */
	readonly rowStep: number;
	readonly columnStep: number;
	/** Font size of the row labels and of the column labels. */
	readonly rowFont: number;
	readonly columnFont: number;
	/** Cells are large enough for their values to be written into them. */
	readonly holdsText: boolean;
}

/** What a layout depends on. Lengths in px. */
export interface MatrixSize {
	readonly rows: number;
	readonly columns: number;
	readonly rowLabels: readonly string[] | undefined;
	readonly columnLabels: readonly string[] | undefined;
	readonly cellSize: number | 'fit';
	/** At usual type. */
	readonly maxCellSize: number;
	/** Height of a cell; undefined makes it square. */
	readonly cellHeight: number | undefined;
	/** Width there is, labels included. */
	readonly available: number;
	/** Size of one device pixel. */
	readonly pixel: number;
	/** How much larger than usual type is. */
	readonly typeScale: number;
}

/** Gap between labels and cells, px. */
export const labelGap = 8;
/** Longest label, in ems; longer ones end in an ellipsis. */
export const longestLabel = 8;
/** Room for the focus ring, px. */
const ring = 4;

/** Lays out a matrix: cells on whole device pixels where they are at least two wide, labels where they fit. */
export function layOutMatrix(size: MatrixSize): MatrixLayout {
	const { rows, columns, rowLabels, columnLabels, pixel, typeScale } = size;
	const small = 11 * typeScale;
	const rowRoom = ring + (rowLabels ? roomFor(rowLabels, 13 * typeScale) + labelGap : 0);
	const cell =
		size.cellSize === 'fit'
			? fitCell(
					Math.min((size.available - rowRoom - ring) / columns, size.maxCellSize * typeScale),
					pixel
				)
			: size.cellSize;
	const cellHeight = size.cellHeight ?? cell;
	const columnFont = cell >= 18 * typeScale ? 13 * typeScale : small;
	const rowFont = cellHeight >= 18 * typeScale ? 13 * typeScale : small;
	const widest = columnLabels ? roomFor(columnLabels, columnFont) : 0;
	const turned = widest > cell - 4;
	const columnStep = labelStep(cell, turned ? columnFont * 1.3 : 1);
	const turn = cell * columnStep < columnFont * 1.6 ? 60 : 45;
	const slant = Math.ceil((widest + columnFont) * Math.sin((turn * Math.PI) / 180));
	return {
		cell,
		cellHeight,
		width: cell * columns,
		height: cellHeight * rows,
		topRoom: Math.max(ring, rowLabels ? Math.ceil((rowFont * 1.25 - cellHeight) / 2) : 0),
		rowRoom,
		columnRoom: columnLabels ? labelGap + (turned ? slant : columnFont * 1.25) : ring,
		turned,
		turn,
		rowStep: labelStep(cellHeight, rowFont * 1.25),
		columnStep,
		rowFont,
		columnFont,
		holdsText: cell >= 28 * typeScale && cellHeight >= 16 * typeScale
	};
}

function roomFor(labels: readonly string[], fontSize: number): number {
	const widest = labels.reduce((most, label) => Math.max(most, labelWidth(label, fontSize)), 0);
	return Math.ceil(Math.min(widest, longestLabel * fontSize));
}

/** Rounds down to whole device pixels, unless cells are so fine that this would waste much of the width. */
function fitCell(cell: number, pixel: number): number {
	if (cell < 2 * pixel) return Math.max(cell, 0.25);
	return Math.floor(cell / pixel) * pixel;
}
