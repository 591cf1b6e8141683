import { BrokenIndex } from './broken-index';
import { walk, type SuffixRows } from './suffix-rows';
import { TextIndex } from './text-index';
import { VarintReader, VarintWriter } from './varint';

/*
 * An index file is zlib over varints: the version, the size of the vocabulary, the number of rows of each
 * token, and then for each token its `next` rows, the first one and how many are left out before each other.
 */
const version = 1;
/** Ids are stored as 16 bits in memory. */
const largestVocabulary = 65536;
/** Rows that fit the memory of a phone: five times the training text of today. */
const mostRows = 2 ** 25;
/** Rows between two chances to pause. */
const stride = 1 << 16;

/** The content of an index file, before compression. */
export function encodeIndex({ starts, next }: SuffixRows): Uint8Array<ArrayBuffer> {
	const writer = new VarintWriter();
	const vocabulary = starts.length - 1;
	writer.write(version);
	writer.write(vocabulary);
	for (let id = 0; id < vocabulary; id++)
		writer.write((starts[id + 1] as number) - (starts[id] as number));
	for (let id = 0; id < vocabulary; id++) {
		let least = 0;
		for (const row of next.subarray(starts[id], starts[id + 1])) {
			writer.write(row - least);
			least = row + 1;
		}
	}
	return writer.bytes;
}

/** Undoes the compression of an index file. Rejects with BrokenIndex (`compression`). */
export async function inflate(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const content = new Blob([file]).stream().pipeThrough(new DecompressionStream('deflate'));
		return new Uint8Array(await new Response(content).arrayBuffer());
	} catch (cause) {
		throw new BrokenIndex('compression', cause instanceof Error ? cause.message : `${cause}`);
	}
}

/**
 * Reads the content of an index file, pausing often: yields the share that is done, from 0 to 1.
 * Throws BrokenIndex.
 */
export function* readIndex(content: Uint8Array): Generator<number, TextIndex> {
	const reader = new VarintReader(content);
	const found = reader.read();
	if (found !== version) throw new BrokenIndex('version', `${found}, expected ${version}`);
	const starts = readStarts(reader);
	const next = yield* readNext(reader, starts);
	if (reader.left > 0) throw new BrokenIndex('trailing', `${reader.left} bytes`);
	const walking = walk({ starts, next });
	let step = walking.next();
	for (; !step.done; step = walking.next()) yield 0.5 + step.value / next.length / 2;
	if (!step.value) throw new BrokenIndex('rows', 'some lead to no end of a document');
	return new TextIndex(starts, step.value);
}

function readStarts(reader: VarintReader): Uint32Array {
	const vocabulary = reader.read();
	if (!(vocabulary >= 1 && vocabulary <= largestVocabulary))
		throw new BrokenIndex('rows', `a vocabulary of ${vocabulary}`);
	const starts = new Uint32Array(vocabulary + 1);
	let rows = 0;
	for (let id = 0; id < vocabulary; id++) {
		rows += reader.read();
		if (!(rows <= mostRows)) throw new BrokenIndex('rows', `${rows} up to token ${id}`);
		starts[id + 1] = rows;
	}
	return starts;
}

/** The rows of all tokens, each of which has to be there once. */
function* readNext(reader: VarintReader, starts: Uint32Array): Generator<number, Uint32Array> {
	const next = new Uint32Array(starts[starts.length - 1] ?? 0);
	const seen = new Uint8Array(next.length);
	for (let id = 0, row = 0; id + 1 < starts.length; id++) {
		const end = starts[id + 1] as number;
		for (let least = 0; row < end; row++) {
			const target = least + reader.read();
			if (!(target < next.length) || seen[target] === 1)
				throw new BrokenIndex('rows', `row ${row} leads to ${target} of ${next.length}`);
			seen[target] = 1;
			next[row] = target;
			least = target + 1;
			if (row % stride === 0) yield row / next.length / 2;
		}
	}
	return next;
}
