import { documentEnd } from './suffix-order';
import type { SortedText } from './suffix-rows';

/** Rows of the suffixes that begin with an n-gram, the last one not included. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** An occurrence with what stands around it in its document. */
export interface Occurrence {
	/** Number of the document in the text, from 0. */
	readonly document: number;
	/** Tokens before the n-gram. */
	readonly before: readonly number[];
	/** Tokens after the n-gram; the end of the document is left out. */
	readonly after: readonly number[];
	/** True where the document goes on before or after what is given. */
	readonly isCut: readonly [before: boolean, after: boolean];
}

const blockSize = 64;

/** A text in memory, 6 bytes a token, with its suffixes sorted, so that any n-gram's occurrences stand together. */
export class TextIndex {
	readonly #starts: Uint32Array;
	readonly #text: SortedText;
	/** Place of the end of each document, in the order of `ids`. */
	readonly #ends: Uint32Array;
	/** Document of the first place of each block of places: looking here first is much faster than searching. */
	readonly #documentOfBlock: Uint32Array;

	/** `starts` as in SuffixRows. */
	constructor(starts: Uint32Array, text: SortedText) {
		this.#starts = starts;
		this.#text = text;
		this.#ends = text.places.subarray(0, text.numbers.length).slice().sort();
		this.#documentOfBlock = new Uint32Array(Math.ceil(text.ids.length / blockSize));
		let document = 0;
		for (let block = 0; block < this.#documentOfBlock.length; block++) {
			while ((this.#ends[document] as number) < block * blockSize) document++;
			this.#documentOfBlock[block] = document;
		}
	}

	/** Number of tokens, ends of documents included. */
	get tokens(): number {
		return this.#text.ids.length;
	}

	/** Number of documents. */
	get documents(): number {
		return this.#ends.length;
	}

	/** Size of the vocabulary. */
	get vocabulary(): number {
		return this.#starts.length - 1;
	}

	/**
	 * Where an n-gram, at least one token, occurs: exact for any length. It lies within one document, since
	 * it holds no end of one. Throws RangeError where it does, or where it is empty.
	 */
	find(ngram: readonly number[]): Range {
		checkNgram(ngram);
		const first = ngram[0] as number;
		const all = { from: this.#starts[first] ?? 0, to: this.#starts[first + 1] ?? 0 };
		const from = this.#search(all, (row) => this.#compare(row, ngram) < 0);
		const to = this.#search({ from, to: all.to }, (row) => this.#compare(row, ngram) <= 0);
		return { from, to };
	}

	/** How many documents hold an occurrence of any of the ranges. */
	countDocuments(...ranges: readonly Range[]): number {
		const holds = new Uint8Array(this.documents);
		let count = 0;
		for (const { from, to } of ranges)
			for (let row = from; row < to; row++) {
				const document = this.#documentAt(this.#text.places[row] as number);
				count += 1 - (holds[document] as number);
				holds[document] = 1;
			}
		return count;
	}

	/** One row of a range with at most `reach` tokens on either side of its first `length` tokens. */
	read(row: number, length: number, reach: number): Occurrence {
		const { ids, places, numbers } = this.#text;
		const place = places[row] as number;
		const document = this.#documentAt(place);
		const begin = document === 0 ? 0 : (this.#ends[document - 1] as number) + 1;
		const end = this.#ends[document] as number;
		const first = Math.max(begin, place - reach);
		const last = Math.min(end, place + length + reach);
		return {
			document: numbers[document] as number,
			before: Array.from(ids.subarray(first, place)),
			after: Array.from(ids.subarray(place + length, last)),
			isCut: [first > begin, last < end]
		};
	}

	/** Every document with its number in the text, without its end. */
	*texts(): Generator<{ readonly document: number; readonly ids: Uint16Array }> {
		let begin = 0;
		for (const [i, end] of this.#ends.entries()) {
			yield {
				document: this.#text.numbers[i] as number,
				ids: this.#text.ids.subarray(begin, end)
			};
			begin = end + 1;
		}
	}

	/** Below, at or above 0 as the suffix of a row, cut to the n-gram's length, stands before, at or after it. */
	#compare(row: number, ngram: readonly number[]): number {
		const place = this.#text.places[row] as number;
		for (let i = 1; i < ngram.length; i++) {
			// No later than at the end of the document, whose id is below all others, they differ.
			const difference = (this.#text.ids[place + i] as number) - (ngram[i] as number);
			if (difference !== 0) return difference;
		}
		return 0;
	}

	/** The first row of a range of which `isBefore` is false. */
	#search({ from, to }: Range, isBefore: (row: number) => boolean): number {
		let [low, high] = [from, to];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (isBefore(middle)) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The document of a place, in the order of `ids`. */
	#documentAt(place: number): number {
		let document = this.#documentOfBlock[Math.floor(place / blockSize)] as number;
		while ((this.#ends[document] as number) < place) document++;
		return document;
	}
}

/** Throws RangeError unless it is at least one token, none of them the end of a document. */
export function checkNgram(ngram: readonly number[]): void {
	if (ngram.length === 0) throw new RangeError('an n-gram has at least one token');
	if (ngram.includes(documentEnd))
		throw new RangeError(`an n-gram lies within one document: no id ${documentEnd}`);
}
