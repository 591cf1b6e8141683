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
		throw new RangeError(`a [${dims.join(', ')}] tensor holds ${sizeOf(dims)} values, not ${data.length}`);
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
 * Axes beyond the end of `selection` are kept whole. Throws RangeError for an index outside its axis.
 */
export function select(source: Tensor, selection: Selection): Tensor {
	const strides = stridesOf(source.dims);
	const kept = source.dims.map((_, axis) => axis).filter((axis) => (selection[axis] ?? null) === null);
	let offset = 0;
	source.dims.forEach((dim, axis) => {
		const index = selection[axis] ?? null;
		if (index === null) return;
		if (!Number.isInteger(index) || index < 0 || index >= dim)
			throw new RangeError(`index ${index} is outside axis ${axis} of length ${dim}`);
		offset += index * (strides[axis] ?? 1);
	});
	const dims = kept.map((axis) => source.dims[axis] ?? 1);
	const data = new Float32Array(sizeOf(dims));
	const counter = new Array<number>(kept.length).fill(0);
	for (let i = 0; i < data.length; i++) {
		let position = offset;
		kept.forEach((axis, k) => (position += (counter[k] ?? 0) * (strides[axis] ?? 1)));
		data[i] = source.data[position] ?? 0;
		for (let k = kept.length - 1; k >= 0; k--) {
			counter[k] = (counter[k] ?? 0) + 1;
			if ((counter[k] ?? 0) < (dims[k] ?? 1)) break;
			counter[k] = 0;
		}
	}
	return { dims, data };
}
