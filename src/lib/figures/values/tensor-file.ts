import { sizeOf, type Tensor } from '$lib/math/tensor';
import { dimsOf, hooksOf } from '$lib/model/hooks';
import type { Trace } from '$lib/model/trace';
import { toCsv } from './csv';
import { toJson } from './json';
import { toNpy } from './npy';
import { saveBlob } from './save';
import { sheetOf, type Sheet } from './sheet';

/** Kinds of file that a tensor leaves the page as. */
export const tensorFormats = ['csv', 'json', 'npy'] as const;
export type TensorFormat = (typeof tensorFormats)[number];

/**
 * Most values that a file of a kind may hold. Text is written on the page's own thread, some 10 bytes a value,
 * and a string of more than 512 MB is refused by browsers; NumPy files are copied, 4 bytes a value.
 */
export const mostValues: Readonly<Record<TensorFormat, number>> = {
	csv: 4_000_000,
	json: 4_000_000,
	npy: 64_000_000
};

/** A tensor has more values than a file of the kind that was asked for may hold. */
export class TooManyValues extends RangeError {
	override readonly name = 'TooManyValues';

	constructor(
		readonly count: number,
		readonly most: number,
		readonly format: TensorFormat
	) {
		super(`${count} values are more than the ${most} that a ${format} file may hold`);
	}
}

/** A tensor's name and shape as the name of a file, e.g. `blocks.0.attn.hook_pattern_4x13x13.npy`. */
export function tensorFileName(
	name: string,
	dims: readonly number[],
	format: TensorFormat
): string {
	return `${[name, dims.join('x')].filter(Boolean).join('_')}.${format}`;
}

/** Throws TooManyValues when a shape has more values than a file of a kind may hold. */
export function refuseTooMany(dims: readonly number[], format: TensorFormat): void {
	const [count, most] = [sizeOf(dims), mostValues[format]];
	if (count > most) throw new TooManyValues(count, most, format);
}

const types: Readonly<Record<TensorFormat, string>> = {
	csv: 'text/csv;charset=utf-8',
	json: 'application/json;charset=utf-8',
	npy: 'application/octet-stream'
};

const writers: Readonly<Record<TensorFormat, (sheet: Sheet) => BlobPart>> = {
	csv: toCsv,
	json: toJson,
	npy: ({ values }) => toNpy(values)
};

/** What the values of a run need to become a file. */
export type Source = Pick<Trace, 'config' | 'ids' | 'read'>;

/**
 * Reads a hook at all positions and heads, and hands it to the reader as a file. `tokens` are the texts of the
 * tokens. Rejects with TooManyValues before anything is read, and as `Trace.read` does.
 */
export async function saveHook(
	trace: Source,
	hook: string,
	tokens: readonly string[],
	format: TensorFormat
): Promise<void> {
	const known = hooksOf(trace.config).find(({ name }) => name === hook);
	if (known) refuseTooMany(dimsOf(known, trace.config, trace.ids.length), format);
	const values: Tensor = await trace.read(hook);
	saveSheet(sheetOf(hook, values, trace.config, tokens), format);
}

/** Hands values to the reader as a file. */
export function saveSheet(sheet: Sheet, format: TensorFormat): void {
	const name = tensorFileName(sheet.hook, sheet.values.dims, format);
	saveBlob(name, new Blob([writers[format](sheet)], { type: types[format] }));
}
