/** A dense row-major array of float32 with its shape. */
export interface Tensor {
	/** Length of each axis, outermost first. */
	readonly dims: readonly number[];
	/** Values in row-major order; `data.length` is the product of `dims`. */
	readonly data: Float32Array;
}

/** Number of entries that a shape holds; 1 for a scalar (no axes). */
export function sizeOf(dims: readonly number[]): number {
	return dims.reduce((size, dim) => size * dim, 1);
}

/** Wraps values as a tensor. Throws RangeError when `dims` and `data` disagree. */
export function tensor(dims: readonly number[], data: Float32Array): Tensor {
	if (sizeOf(dims) !== data.length)
		throw new RangeError(
			`a [${dims.join(', ')}] tensor holds ${sizeOf(dims)} values, not ${data.length}`
		);
	return { dims, data };
}

/** Distance in `data` between neighbours along each axis. */
export function stridesOf(dims: readonly number[]): number[] {
	const strides = new Array<number>(dims.length).fill(1);
	for (let axis = dims.length - 2; axis >= 0; axis--)
		strides[axis] = (strides[axis + 1] ?? 1) * (dims[axis + 1] ?? 1);
	return strides;
}

/** One entry per axis: an index keeps only that place and drops the axis; null keeps the whole axis. */
export type Selection = readonly (number | null)[];

/**
 * Copies the part of a tensor that a selection names, e.g. `[3, null]` is row 3 of a matrix.
 * Axes beyond the end of `selection` are kept whole. Throws RangeError for an index outside its axis,
 * and for more entries than there are axes.
 */
export function select(source: Tensor, selection: Selection): Tensor {
	if (selection.length > source.dims.length)
		throw new RangeError(`${selection.length} indices for ${source.dims.length} axes`);
	const dims = source.dims.filter((_, axis) => (selection[axis] ?? null) === null);
	const data = new Float32Array(sizeOf(dims));
	const strides = stridesOf(source.dims);
	let lastIndexed = source.dims.length - 1;
	while (lastIndexed >= 0 && (selection[lastIndexed] ?? null) === null) lastIndexed--;
	// What follows the last indexed axis lies together in memory and is copied in one piece.
	const run = sizeOf(source.dims.slice(lastIndexed + 1));
	let written = 0;
	const copy = (axis: number, offset: number): void => {
		if (axis > lastIndexed) {
			data.set(source.data.subarray(offset, offset + run), written);
			written += run;
			return;
		}
		const stride = strides[axis] ?? 1;
		for (const index of indicesOf(axis, source.dims[axis] ?? 1, selection[axis] ?? null))
			copy(axis + 1, offset + index * stride);
	};
	copy(0, 0);
	return { dims, data };
}

/** The places of one axis that are kept: all of them, or the one that an index names. */
function indicesOf(axis: number, dim: number, index: number | null): Iterable<number> {
	if (index === null) return Array(dim).keys();
	if (!Number.isInteger(index) || index < 0 || index >= dim)
		throw new RangeError(`index ${index} is outside axis ${axis} of length ${dim}`);
	return [index];
}
