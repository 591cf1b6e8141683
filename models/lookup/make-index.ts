import { deflateSync } from 'node:zlib';
import { encodeIndex, inflate, readIndex } from '../../src/lib/lookup/index-file';
import { documentEnd } from '../../src/lib/lookup/suffix-order';
import { suffixRows } from '../../src/lib/lookup/suffix-rows';
import type { TextIndex } from '../../src/lib/lookup/text-index';
import { Problem } from './problem';

/** An index file, and how long it took, s. */
interface Made {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly documents: number;
	readonly making: number;
	readonly reading: number;
}

/**
 * The index file of documents, each ended by id 0, once it has been read back and found to hold just them.
 * Rejects with Problem.
 */
export async function makeIndex(name: string, ids: Uint16Array, vocabulary: number): Promise<Made> {
	const begun = performance.now();
	const content = encodeIndex(suffixRows(ids, vocabulary));
	const file = new Uint8Array(deflateSync(content, { level: 9 }));
	const made = performance.now();
	const index = await readWhole(file);
	const read = performance.now();
	checkText(name, index, ids);
	const { documents } = index;
	return { file, documents, making: (made - begun) / 1000, reading: (read - made) / 1000 };
}

async function readWhole(file: Uint8Array<ArrayBuffer>): Promise<TextIndex> {
	const work = readIndex(await inflate(file));
	for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Throws Problem unless the index gives back every document as it was. */
function checkText(name: string, index: TextIndex, ids: Uint16Array): void {
	const documents = new Map([...index.texts()].map(({ document, ids: own }) => [document, own]));
	let place = 0;
	for (let document = 0; document < documents.size; document++) {
		const own = documents.get(document) ?? new Uint16Array();
		const isSame = own.every((id, i) => ids[place + i] === id);
		place += own.length;
		if (!isSame || ids[place++] !== documentEnd)
			throw new Problem(`${name}: the index does not give document ${document} back`);
	}
	if (place !== ids.length) throw new Problem(`${name}: the index has lost documents`);
}
