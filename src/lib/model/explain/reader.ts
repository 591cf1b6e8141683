import type { BlockRequest } from '../../math/block-means';
import type { Selection, Tensor } from '../../math/tensor';
import type { ModelConfig } from '../config';
import type { Trace } from '../trace';
import { findWeight, type Weight, type WeightPart } from '../weights';
import type { Factor, HookCell } from './explanation';

/** What a cell is explained from: one run, and the weights that made it. */
export interface CellReader extends Pick<Trace, 'config' | 'ids' | 'interventions'> {
	/** Part of a hook, as `Trace.read` gives it. */
	read(hook: string, selection: Selection): Promise<Tensor>;
	/** Part of a weight; blocks of one are its values. */
	weights(part: WeightPart, request: BlockRequest): Promise<Tensor>;
}

/** One captured value. Rejects with RangeError for a cell outside the hook. */
export async function readCell(reader: CellReader, cell: HookCell): Promise<number> {
	const { data } = await reader.read(cell.hook, cell.index);
	return data[0] ?? NaN;
}

/** Values of a part of a hook, each with its place: `selection` has one entry per axis, null for a whole axis. */
export async function readPart(
	reader: CellReader,
	hook: string,
	selection: Selection
): Promise<Factor[]> {
	const { dims, data } = await reader.read(hook, selection);
	return Array.from(data, (value, i) => ({
		value,
		source: { kind: 'hook', hook, index: indexOf(i, selection, dims) }
	}));
}

/**
 * One line of a weight along its inputs, each value with its place: column `at` of a matrix, or row `at` of one that
 * the file has the other way round; for a table its row `at`. A vector is its own only line.
 */
export async function readLine(reader: CellReader, name: string, at: number): Promise<Factor[]> {
	const weight = weightOf(reader.config, name);
	const { down, across, kind } = weight;
	const isVector = down.axis === 'one';
	const isRow = isVector || weight.isTransposed || kind === 'W_E' || kind === 'W_pos';
	const row = isVector ? 0 : at;
	const request: BlockRequest = isRow
		? { rows: [row, row + 1], columns: [0, across.length], block: [1, 1] }
		: { rows: [0, down.length], columns: [at, at + 1], block: [1, 1] };
	const { data } = await reader.weights(weight, request);
	return Array.from(data, (value, i) => ({
		value,
		source: {
			kind: 'weight',
			weight: name,
			row: isRow ? row : i,
			column: isRow ? i : at
		}
	}));
}

/** A weight that a rule names. Throws RangeError where the model has none of that name. */
function weightOf(config: ModelConfig, name: string): Weight {
	const weight = findWeight(config, name);
	if (!weight) throw new RangeError(`there is no weight ${name}`);
	return weight;
}

/** Index within the hook of entry `i` of the part that a selection took out of it. */
function indexOf(i: number, selection: Selection, dims: readonly number[]): number[] {
	let rest = i;
	let axis = dims.length;
	const index = [...selection];
	for (let place = index.length - 1; place >= 0; place--) {
		if (index[place] !== null) continue;
		const length = dims[--axis] ?? 1;
		index[place] = rest % length;
		rest = Math.floor(rest / length);
	}
	return index.map((each) => each ?? 0);
}
