import { blockMeans, type BlockRequest, type RowSource } from '../../math/block-means';
import { distributionOf, type Distribution } from '../../math/distribution';
import { sizeOf, type Tensor } from '../../math/tensor';
import type { WeightPart } from '../../model/weights';
import { UnknownWeight } from '../errors';
import type { StoredForm, Weights } from './weights';

/** What the file says of a weight, and how its values are distributed. */
export interface WeightFacts extends Distribution {
	/** Element type by its safetensors name, e.g. `F16`. */
	readonly dtype: string;
	/** Shape of the tensor in the file, which may hold other weights too. */
	readonly storedDims: readonly number[];
	/** Bytes of these values in the file, row scales not counted. */
	readonly bytes: number;
	/** Bytes of the scales, F32, one for each stored row, that I8 has beside its values; 0 for other types. */
	readonly scaleBytes: number;
}

/** Values decoded at once while all of a weight is gone through. */
const pieceSize = 2 ** 17;
/** Bins of the histogram. */
const bins = 64;

/** Facts about all values of a part. Throws UnknownWeight, RangeError (columns), BrokenModelFile (`dtype`). */
export function factsOf(weights: Weights, part: WeightPart): WeightFacts {
	const form = formOf(weights, part);
	const source = rowsOf(weights, part);
	const step = Math.max(1, Math.floor(pieceSize / (form.dims.at(-1) ?? 1)));
	function* pieces() {
		for (let from = 0; from < source.height; from += step)
			yield source.read(from, Math.min(from + step, source.height));
	}
	const distribution = distributionOf(pieces, bins);
	const { dtype, dims, bytes, scaleBytes } = form;
	const share = distribution.count / sizeOf(dims);
	return { ...distribution, dtype, storedDims: dims, bytes: bytes * share, scaleBytes };
}

/** Means of blocks of a part as a matrix, a vector being one row. Throws as `factsOf` and `blockMeans`. */
export function blocksOf(weights: Weights, part: WeightPart, request: BlockRequest): Tensor {
	return blockMeans(rowsOf(weights, part), request);
}

function formOf(weights: Weights, { stored }: WeightPart): StoredForm {
	const form = weights.form(stored);
	if (!form) throw new UnknownWeight(stored);
	return form;
}

/** The rows of a part, decoded as they are asked for. */
function rowsOf(weights: Weights, part: WeightPart): RowSource {
	const { dims } = formOf(weights, part);
	const isVector = dims.length < 2;
	const across = isVector ? (dims[0] ?? 1) : sizeOf(dims.slice(1));
	const [from, to] = part.columns ?? [0, across];
	if (from < 0 || from >= to || to > across)
		throw new RangeError(`columns ${from} to ${to} of ${across}`);
	const width = to - from;
	if (isVector) return { height: 1, width, read: () => weights.rows(part.stored, from, to) };
	const read = (top: number, end: number): Float32Array => {
		const whole = weights.rows(part.stored, top, end);
		if (width === across) return whole;
		const cut = new Float32Array((end - top) * width);
		for (let row = 0; row < end - top; row++)
			cut.set(whole.subarray(row * across + from, row * across + to), row * width);
		return cut;
	};
	return { height: dims[0] ?? 0, width, read };
}
