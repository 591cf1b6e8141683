import type { Weight } from '$lib/model/weights';
import type { Sheet } from '../values/sheet';
import { refuseTooMany, saveSheet, type TensorFormat } from '../values/tensor-file';
import { partOf } from './blocks';
import type { WeightReader } from './source';

/**
 * Reads all values of a weight, as the matrix (or the one row) that the model's file has, and hands them to the
 * reader as a file. Rejects with TooManyValues before anything is read, and as `Engine.weightBlocks` does.
 */
export async function saveWeight(
	reader: Pick<WeightReader, 'weightBlocks'>,
	weight: Weight,
	format: TensorFormat
): Promise<void> {
	const { down, across } = weight;
	refuseTooMany([down.length, across.length], format);
	const values = await reader.weightBlocks(partOf(weight), {
		rows: [0, down.length],
		columns: [0, across.length],
		block: [1, 1]
	});
	saveSheet(weightSheet(weight, values), format);
}

/** A weight's values with the names of its axes; a vector has one. */
export function weightSheet({ name, down, across }: Weight, { data }: Sheet['values']): Sheet {
	const isVector = down.axis === 'one';
	return {
		hook: name,
		axes: isVector ? [across.axis] : [down.axis, across.axis],
		values: { dims: isVector ? [across.length] : [down.length, across.length], data },
		tokens: []
	};
}
