import * as v from 'valibot';
import { BrokenModelFile } from '../errors';

/** Where a tensor lies in a safetensors file. Format: https://github.com/huggingface/safetensors */
export interface StoredTensor {
	/** Element type by its safetensors name, e.g. `F16`. */
	readonly dtype: string;
	/** Length of each axis. */
	readonly dims: readonly number[];
	/** First byte and one past the last byte, counted from the start of the file. */
	readonly start: number;
	readonly end: number;
}

/** Name of the file in a Hugging Face folder; it stands in errors. */
export const weightsFile = 'model.safetensors';

/** The format's own limit on its header, bytes. */
const longestHeader = 100_000_000;

/** Bytes of one element. */
const widths: Readonly<Record<string, number>> = {
	BOOL: 1,
	U8: 1,
	I8: 1,
	F8_E5M2: 1,
	F8_E4M3: 1,
	I16: 2,
	U16: 2,
	F16: 2,
	BF16: 2,
	I32: 4,
	U32: 4,
	F32: 4,
	I64: 8,
	U64: 8,
	F64: 8
};

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const entrySchema = v.object({
	dtype: v.string(),
	shape: v.array(whole),
	data_offsets: v.tuple([whole, whole])
});

function broken(reason: BrokenModelFile['reason'], detail: string): BrokenModelFile {
	return new BrokenModelFile(weightsFile, reason, detail);
}

/**
 * Reads the header of a safetensors file: every tensor by name.
 * Throws BrokenModelFile: `truncated`, `header-length`, `header-json`, `dtype` (a type that the format does not
 * know) or `offsets` (a span that does not fit its shape; spans that overlap or leave a gap).
 */
export function parseSafetensors(file: Uint8Array): Map<string, StoredTensor> {
	const { header, dataStart } = readHeader(file);
	const tensors = new Map<string, StoredTensor>();
	for (const [name, entry] of Object.entries(header))
		if (name !== '__metadata__') tensors.set(name, readEntry(name, entry, dataStart));
	checkSpans(tensors, dataStart, file.byteLength);
	return tensors;
}

function readHeader(file: Uint8Array): { header: object; dataStart: number } {
	if (file.byteLength < 8) throw broken('truncated', `${file.byteLength} bytes hold no header`);
	const length = new DataView(file.buffer, file.byteOffset, 8).getBigUint64(0, true);
	if (length < 2n || length > BigInt(longestHeader))
		throw broken('header-length', `header of ${length} bytes`);
	const dataStart = 8 + Number(length);
	if (dataStart > file.byteLength)
		throw broken('truncated', `header ends at byte ${dataStart} of ${file.byteLength}`);
	return { header: parseHeader(file.subarray(8, dataStart)), dataStart };
}

function parseHeader(bytes: Uint8Array): object {
	let header: unknown;
	try {
		header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw broken('header-json', cause instanceof Error ? cause.message : String(cause));
	}
	if (typeof header !== 'object' || header === null || Array.isArray(header))
		throw broken('header-json', 'the header is not an object');
	return header;
}

function readEntry(name: string, entry: unknown, dataStart: number): StoredTensor {
	const parsed = v.safeParse(entrySchema, entry);
	if (!parsed.success) {
		const issue = parsed.issues[0];
		throw broken('header-json', `${name}: ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
	}
	const { dtype, shape, data_offsets } = parsed.output;
	const width = widths[dtype];
	if (width === undefined) throw broken('dtype', `${name}: ${dtype}`);
	const [start, end] = data_offsets;
	const bytes = shape.reduce((size, dim) => size * dim, width);
	if (end - start !== bytes)
		throw broken(
			'offsets',
			`${name}: ${dtype} [${shape.join(', ')}] takes ${bytes} bytes, not ${end - start}`
		);
	return { dtype, dims: shape, start: dataStart + start, end: dataStart + end };
}

/** The format wants the data without overlaps and without gaps, from the header's end to the file's end. */
function checkSpans(tensors: Map<string, StoredTensor>, dataStart: number, fileEnd: number): void {
	let covered = dataStart;
	const ordered = [...tensors].sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
	for (const [name, { start, end }] of ordered) {
		if (end > fileEnd) throw broken('truncated', `${name} ends at byte ${end} of ${fileEnd}`);
		if (start !== covered)
			throw broken('offsets', `${name} starts at byte ${start} where ${covered} was due`);
		covered = end;
	}
	if (covered !== fileEnd)
		throw broken('offsets', `${fileEnd - covered} bytes after the last tensor`);
}
