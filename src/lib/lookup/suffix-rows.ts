import { documentEnd, suffixOrder } from './suffix-order';

/**
 * A text as the sorted list of its suffixes, each reduced to two facts: its first token, by the section
 * it stands in, and the row of the suffix that begins one token later. Within a section these rows rise,
 * so that gaps tell them. This is the Burrows-Wheeler transform (1994) seen from its other side; the
 * second fact is Φ in Grossi and Vitter 2000 and Ψ in Sadakane 2003, "New text indexing functionalities
 * of the compressed suffix arrays".
 */
export interface SuffixRows {
	/** First row of each token, and at the end the number of rows, [vocabulary + 1]. */
	readonly starts: Uint32Array;
	/**
	 * Row of the suffix one token later, [rows]. An end of a document has none: the first rows, which are
	 * these ends in the order of the documents, hold the rows of the documents' beginnings, rising.
	 */
	readonly next: Uint32Array;
}

/** Sorts the suffixes of documents, each ended by id 0. Throws RangeError for an id outside the vocabulary. */
export function suffixRows(ids: Uint16Array, vocabulary: number): SuffixRows {
	const starts = new Uint32Array(vocabulary + 1);
	for (const id of ids) {
		if (id >= vocabulary) throw new RangeError(`id ${id} in a vocabulary of ${vocabulary}`);
		starts[id + 1] = (starts[id + 1] as number) + 1;
	}
	for (let id = 1; id <= vocabulary; id++)
		starts[id] = (starts[id] as number) + (starts[id - 1] as number);
	const order = suffixOrder(ids);
	const rowOf = new Uint32Array(ids.length);
	for (let row = 0; row < order.length; row++) rowOf[order[row] as number] = row;
	const next = Uint32Array.from(order, (place) => rowOf[place + 1] ?? 0);
	const begins = Uint32Array.from(ids.keys()).filter(
		(place) => place === 0 || ids[place - 1] === documentEnd
	);
	next.set(begins.map((place) => rowOf[place] as number).sort());
	return { starts, next };
}

/** The text of sorted suffixes. */
export interface SortedText {
	/** Documents, each ended by id 0, in the order of their suffixes, [tokens]. */
	readonly ids: Uint16Array;
	/** Where in `ids` the suffix of a row begins, [rows]. */
	readonly places: Uint32Array;
	/** Number of each document in the text that was sorted, in the order of `ids`, [documents]. */
	readonly numbers: Uint32Array;
}

/** Tokens between two chances to pause. */
const stride = 1 << 15;

/**
 * Reads the text back by walking from the beginning of each document to its end. `next` is a permutation.
 * Yields the number of tokens so far, now and then; returns null where the rows are those of no text.
 */
export function* walk({ starts, next }: SuffixRows): Generator<number, SortedText | null> {
	const documents = starts[1] ?? 0;
	const ids = new Uint16Array(next.length);
	const places = new Uint32Array(next.length);
	const numbers = new Uint32Array(documents);
	const tokenOf = tokensByRow(starts);
	let place = 0;
	for (let document = 0; document < documents; document++) {
		let row = next[document] as number;
		for (; row >= documents; row = next[row] as number) {
			ids[place] = tokenOf[row] as number;
			places[row] = place++;
			if (place % stride === 0) yield place;
		}
		places[row] = place++;
		numbers[document] = row;
	}
	// Rows in a circle were never come by.
	return place === next.length ? { ids, places, numbers } : null;
}

/** First token of each row's suffix, [rows]. */
function tokensByRow(starts: Uint32Array): Uint16Array {
	const tokens = new Uint16Array(starts[starts.length - 1] ?? 0);
	for (let id = 0; id + 1 < starts.length; id++) tokens.fill(id, starts[id], starts[id + 1]);
	return tokens;
}
