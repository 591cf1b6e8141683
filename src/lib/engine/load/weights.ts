import { sizeOf, tensor, type Tensor } from '../../math/tensor';
import { BrokenModelFile, UnknownWeight } from '../errors';
import { decoders } from './dtypes';
import { parseSafetensors, weightsFile, type StoredTensor } from './safetensors';

/** Some hub checkpoints put this before every name but the head's. */
const prefix = 'transformer.';

/** How the file has a tensor. */
export interface StoredForm {
	/** Element type by its safetensors name, e.g. `F16`. */
	readonly dtype: string;
	readonly dims: readonly number[];
	/** Bytes of its values. */
	readonly bytes: number;
	/** Bytes of the row scales beside an I8 tensor; 0 for other types. */
	readonly scaleBytes: number;
}

/**
 * The tensors of a safetensors file, decoded to float32 when asked for: F32, F16, BF16, and I8 with one
 * scale a row, stored beside it as `<name>.scale`, F32 [rows]: value = integer · scale[row].
 */
export class Weights {
	readonly #file: Uint8Array;
	readonly #stored: Map<string, StoredTensor>;

	/** Throws BrokenModelFile as `parseSafetensors` does. */
	constructor(file: Uint8Array) {
		this.#file = file;
		this.#stored = parseSafetensors(file);
	}

	/** Bytes of the whole file. */
	get fileBytes(): number {
		return this.#file.length;
	}

	/** Names of all tensors, as the file has them. */
	get names(): string[] {
		return [...this.#stored.keys()];
	}

	/** Shape of a tensor; undefined where there is none. */
	dims(name: string): readonly number[] | undefined {
		return this.#find(name)?.dims;
	}

	/** How the file has a tensor; undefined where there is none. */
	form(name: string): StoredForm | undefined {
		const stored = this.#find(name);
		if (!stored) return undefined;
		const { dtype, dims, start, end } = stored;
		const scaleBytes = dtype === 'I8' ? this.#scaleOf(name, stored).byteLength : 0;
		return { dtype, dims, bytes: end - start, scaleBytes };
	}

	/**
	 * Rows `from` to before `to` of a tensor's first axis as float32, without decoding the others.
	 * Throws as `read`, and RangeError for rows that there are not.
	 */
	rows(name: string, from: number, to: number): Float32Array {
		const stored = this.#find(name);
		if (stored === undefined) throw new UnknownWeight(name);
		const { dims, start, end } = stored;
		const height = dims[0] ?? 1;
		if (from < 0 || from > to || to > height)
			throw new RangeError(`rows ${from} to ${to} of ${height} in ${name}`);
		const rowBytes = height > 0 ? (end - start) / height : 0;
		const span = { ...stored, start: start + from * rowBytes, end: start + to * rowBytes };
		const data = this.#decode(name, span);
		if (stored.dtype === 'I8') this.#scaleRows(name, stored, data, from);
		return data;
	}

	/** A tensor as float32. Throws UnknownWeight; BrokenModelFile (`dtype`, `missing-tensor`, `shape`). */
	read(name: string): Tensor {
		const stored = this.#find(name);
		if (stored === undefined) throw new UnknownWeight(name);
		const data = this.#decode(name, stored);
		if (stored.dtype === 'I8') this.#scaleRows(name, stored, data);
		return tensor(stored.dims, data);
	}

	/** Throws BrokenModelFile (`missing-tensor`, `shape`, `dtype`) unless the file has a readable tensor of this shape. */
	check(name: string, dims: readonly number[]): void {
		const stored = this.#find(name);
		if (stored === undefined) throw new BrokenModelFile(weightsFile, 'missing-tensor', name);
		checkShape(name, stored, dims);
		if (decoders[stored.dtype] === undefined)
			throw new BrokenModelFile(weightsFile, 'dtype', `${name}: ${stored.dtype}`);
		if (stored.dtype === 'I8') this.#scaleOf(name, stored);
	}

	#find(name: string): StoredTensor | undefined {
		return (
			this.#stored.get(name) ??
			this.#stored.get(prefix + name) ??
			(name.startsWith(prefix) ? this.#stored.get(name.slice(prefix.length)) : undefined)
		);
	}

	#decode(name: string, { dtype, start, end }: StoredTensor): Float32Array {
		const decode = decoders[dtype];
		if (decode === undefined) throw new BrokenModelFile(weightsFile, 'dtype', `${name}: ${dtype}`);
		return decode(this.#file.subarray(start, end));
	}

	#scaleOf(name: string, stored: StoredTensor): Float32Array {
		const scaleName = `${name}.scale`;
		const scale = this.#find(scaleName);
		if (scale === undefined) throw new BrokenModelFile(weightsFile, 'missing-tensor', scaleName);
		checkShape(scaleName, scale, [stored.dims[0] ?? 1]);
		if (scale.dtype !== 'F32')
			throw new BrokenModelFile(weightsFile, 'dtype', `${scaleName}: ${scale.dtype}`);
		return this.#decode(scaleName, scale);
	}

	/** `first` is the row that `data` begins with. */
	#scaleRows(name: string, stored: StoredTensor, data: Float32Array, first = 0): void {
		const scales = this.#scaleOf(name, stored);
		const width = sizeOf(stored.dims.slice(1));
		for (let row = 0; row * width < data.length; row++) {
			const scale = scales[first + row] ?? 0;
			const end = (row + 1) * width;
			for (let i = row * width; i < end; i++) data[i] = (data[i] ?? 0) * scale;
		}
	}
}

function checkShape(name: string, stored: StoredTensor, dims: readonly number[]): void {
	if (stored.dims.length === dims.length && stored.dims.every((dim, axis) => dim === dims[axis]))
		return;
	throw new BrokenModelFile(
		weightsFile,
		'shape',
		`${name}: [${stored.dims.join(', ')}] instead of [${dims.join(', ')}]`
	);
}
