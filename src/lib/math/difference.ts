import { tensor, type Tensor } from './tensor';

/**
 * A matrix [rows, columns] laid out on other axes: entry [i, j] of the result is the one at `rows[i]`, `columns[j]`,
 * and NaN where one of them is null or outside the matrix.
 */
export function placed(
	{ dims, data }: Tensor,
	rows: readonly (number | null)[],
	columns: readonly (number | null)[]
): Tensor {
	const [height = 0, width = 0] = dims;
	const laid = new Float32Array(rows.length * columns.length).fill(Number.NaN);
	rows.forEach((row, i) => {
		if (row === null || row >= height) return;
		columns.forEach((column, j) => {
			if (column === null || column >= width) return;
			laid[i * columns.length + j] = data[row * width + column] as number;
		});
	});
	return tensor([rows.length, columns.length], laid);
}

/** second − first, entry by entry; NaN where either is no finite number. Throws RangeError for another shape. */
export function difference(first: Tensor, second: Tensor): Tensor {
	if (first.dims.join() !== second.dims.join())
		throw new RangeError(`[${first.dims.join(', ')}] and [${second.dims.join(', ')}] do not match`);
	const data = first.data.map((value, i) => {
		const other = second.data[i] as number;
		return Number.isFinite(value) && Number.isFinite(other) ? other - value : Number.NaN;
	});
	return tensor(first.dims, data);
}

/** Symmetric range of colours about 0 that holds all finite values, but reaches `floor` at least: rounding is no news. */
export function symmetricReach(values: Iterable<number>, floor: number): number {
	let reach = floor;
	for (const value of values)
		if (Number.isFinite(value) && Math.abs(value) > reach) reach = Math.abs(value);
	return reach;
}

/**
 * Half the sum of |second − first| of two distributions: how much probability lies elsewhere, in [0, 1]; in float64.
 * NaN where an entry is none. Throws RangeError for another length. Levin, Peres and Wilmer 2009, proposition 4.2.
 */
export function totalVariation(first: ArrayLike<number>, second: ArrayLike<number>): number {
	if (first.length !== second.length)
		throw new RangeError(`${first.length} and ${second.length} entries do not match`);
	let sum = 0;
	for (let i = 0; i < first.length; i++)
		sum += Math.abs((second[i] as number) - (first[i] as number));
	return sum / 2;
}

/** How two vectors lie to each other, in float64. */
export interface VectorDifference {
	/** Euclidean lengths of both, and of second − first. */
	readonly first: number;
	readonly second: number;
	readonly apart: number;
	/** Cosine of the angle between them, in [−1, 1]; NaN where one has no length. */
	readonly cosine: number;
}

/** Lengths, distance and angle of two vectors; NaN where an entry is none. Throws RangeError for another length. */
export function vectorDifference(first: Float32Array, second: Float32Array): VectorDifference {
	if (first.length !== second.length)
		throw new RangeError(`${first.length} and ${second.length} entries do not match`);
	let [a, b, apart, dot] = [0, 0, 0, 0];
	for (let i = 0; i < first.length; i++) {
		const [x, y] = [first[i] as number, second[i] as number];
		a += x * x;
		b += y * y;
		dot += x * y;
		apart += (y - x) ** 2;
	}
	const lengths = Math.sqrt(a) * Math.sqrt(b);
	const cosine = lengths > 0 ? Math.max(-1, Math.min(1, dot / lengths)) : Number.NaN;
	return { first: Math.sqrt(a), second: Math.sqrt(b), apart: Math.sqrt(apart), cosine };
}
