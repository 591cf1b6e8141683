import type { Tensor } from '$lib/math/tensor';
import { isMasked } from '../cursor';
import type { MatrixLayout } from './layout';

/**
 * Paths over the cells of a matrix that hold no number: a stroke where there is nothing to hold, a cross where a
 * value is none. Masked cells have neither.
 */
export function strokesOf(
	{ dims, data }: Tensor,
	{ cell, cellHeight }: Pick<MatrixLayout, 'cell' | 'cellHeight'>,
	masked: 'upper' | undefined,
	absent: (row: number, column: number) => boolean
): { absent: string; wrong: string } {
	const [rows = 0, columns = 0] = dims;
	const paths = { absent: '', wrong: '' };
	const [width, height] = [round(cell), round(cellHeight)];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			if (isMasked({ row, column }, { rows, columns, masked })) continue;
			const isAbsent = absent(row, column);
			if (!isAbsent && Number.isFinite(data[row * columns + column])) continue;
			const [x, y] = [round(column * cell), round(row * cellHeight)];
			const rising = `M${x} ${round(y + height)}l${width} ${-height}`;
			if (isAbsent) paths.absent += rising;
			else paths.wrong += `${rising}M${x} ${y}l${width} ${height}`;
		}
	return paths;
}

const round = (px: number): number => Math.round(px * 100) / 100;
