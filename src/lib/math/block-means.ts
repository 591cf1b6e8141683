import { tensor, type Tensor } from './tensor';

/** First place and one past the last along an axis. */
export type Span = readonly [from: number, to: number];

/** A part of a matrix, and how many rows and columns of it share a cell. */
export interface BlockRequest {
	readonly rows: Span;
	readonly columns: Span;
	/** Rows and columns of one cell; [1, 1] keeps every value. */
	readonly block: readonly [rows: number, columns: number];
}

/** Gives rows `from` to before `to` of a matrix whose rows are `width` long, row by row. */
export interface RowSource {
	readonly height: number;
	readonly width: number;
	read(from: number, to: number): Float32Array;
}

/**
 * Means of blocks of a matrix, [⌈rows / block⌉, ⌈columns / block⌉], summed in float64; the last cell of an axis may
 * hold less. A block with a NaN, or with both infinities, is NaN; with one infinity it is that infinity.
 * Throws RangeError for a part outside the matrix or a block of no size.
 */
export function blockMeans(source: RowSource, { rows, columns, block }: BlockRequest): Tensor {
	checkSpan('rows', rows, source.height);
	checkSpan('columns', columns, source.width);
	const [tall, wide] = block;
	if (!isCount(tall) || !isCount(wide)) throw new RangeError(`a block of ${tall} × ${wide}`);
	const across = Math.ceil((columns[1] - columns[0]) / wide);
	const down = Math.ceil((rows[1] - rows[0]) / tall);
	const means = new Float32Array(down * across);
	const sums = new Float64Array(across);
	for (let cell = 0; cell < down; cell++) {
		const from = rows[0] + cell * tall;
		const to = Math.min(from + tall, rows[1]);
		const values = source.read(from, to);
		sums.fill(0);
		for (let row = 0; row < to - from; row++)
			for (let column = columns[0]; column < columns[1]; column++) {
				const at = Math.floor((column - columns[0]) / wide);
				sums[at] = (sums[at] ?? 0) + (values[row * source.width + column] ?? NaN);
			}
		for (let at = 0; at < across; at++) {
			const held = Math.min(wide, columns[1] - columns[0] - at * wide) * (to - from);
			means[cell * across + at] = (sums[at] ?? NaN) / held;
		}
	}
	return tensor([down, across], means);
}

function isCount(value: number): boolean {
	return Number.isInteger(value) && value > 0;
}

function checkSpan(name: string, [from, to]: Span, length: number): void {
	const isInside = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= length;
	if (!isInside || from > to) throw new RangeError(`${name} ${from} to ${to} of ${length}`);
}
