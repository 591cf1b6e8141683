import { csvFormatRows } from 'd3';
import { floatText } from './float-text';
import { isPosition, type Sheet } from './sheet';

/**
 * Values as CSV: one line per entry of all axes but the last, the last axis across. The first columns
 * say where a line is (`head`, `query`, `query token`), the head line names each column by its axis and
 * index, and by its token where the axis holds positions (`key 0 Mia`).
 */
export function toCsv({ axes, values, tokens }: Sheet): string {
	const leading = axes.slice(0, -1);
	const last = axes.at(-1);
	const width = values.dims.at(-1) ?? 1;
	const head = leading.flatMap((axis) => (isPosition(axis) ? [axis, `${axis} token`] : [axis]));
	const columns = Array.from({ length: width }, (_, column) =>
		last && isPosition(last) ? `${last} ${column} ${tokens[column] ?? ''}` : `${last} ${column}`
	);
	const rows = Array.from({ length: values.data.length / width }, (_, row) => {
		const place = placeOf(row, values.dims.slice(0, -1));
		const where = place.flatMap((index, k) => {
			const axis = leading[k];
			return axis && isPosition(axis) ? [String(index), tokens[index] ?? ''] : [String(index)];
		});
		const numbers = values.data.subarray(row * width, (row + 1) * width);
		return [...where, ...Array.from(numbers, floatText)];
	});
	return csvFormatRows([[...head, ...columns], ...rows]) + '\n';
}

/** Index along each axis of the entry that lies `offset` places into a row-major shape. */
function placeOf(offset: number, dims: readonly number[]): number[] {
	const place = new Array<number>(dims.length).fill(0);
	for (let axis = dims.length - 1, rest = offset; axis >= 0; axis--) {
		const dim = dims[axis] ?? 1;
		place[axis] = rest % dim;
		rest = Math.floor(rest / dim);
	}
	return place;
}
