/** Σ a · b in float64. Throws RangeError for vectors of different length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
	if (a.length !== b.length) throw new RangeError(`vectors of ${a.length} and ${b.length}`);
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
	return sum;
}

/** Rows of a matrix, row-major, times a vector: one number for each row, in float64. */
export function timesVector(matrix: Float64Array, vector: Float64Array): Float64Array {
	const width = vector.length;
	return Float64Array.from({ length: matrix.length / width }, (_, row) =>
		dot(matrix.subarray(row * width, (row + 1) * width), vector)
	);
}
