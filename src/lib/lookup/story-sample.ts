import { RandomStream } from '../math/random';
import { documentEnd } from './suffix-order';
import { checkNgram } from './text-index';

/** Documents that a generator told from seeds in a row. */
export interface Telling {
	/** Seed of the first document. */
	readonly firstSeed: number;
	/** How many were told. */
	readonly documents: number;
	/** The first of them and every so many after it were not trained on; 0: all were. */
	readonly heldOutEvery: number;
}

/** How many documents of a telling were trained on. */
export function countTrained({ documents, heldOutEvery }: Telling): number {
	return documents - (heldOutEvery === 0 ? 0 : Math.ceil(documents / heldOutEvery));
}

/** Seed of number `index` of the documents that were trained on, in the order of the training text. */
export function seedOfTrained(index: number, { firstSeed, heldOutEvery }: Telling): number {
	const skipped = heldOutEvery === 0 ? 0 : Math.floor(index / (heldOutEvery - 1)) + 1;
	return firstSeed + index + skipped;
}

/**
 * Different seeds of documents that were trained on, at most `size`, drawn without putting back: each set is
 * as likely as any other, and the same for the same `key` (Fisher and Yates's shuffle, begun and not ended).
 */
export function drawSeeds(telling: Telling, size: number, key: number): number[] {
	const random = new RandomStream(key);
	const trained = countTrained(telling);
	const moved = new Map<number, number>();
	return Array.from({ length: Math.min(size, trained) }, (_, drawn) => {
		const last = trained - 1 - drawn;
		const place = random.below(last + 1);
		const index = moved.get(place) ?? place;
		moved.set(place, moved.get(last) ?? last);
		return seedOfTrained(index, telling);
	});
}

/** How often an n-gram occurs in each document of a sample, and how long these are. */
export interface SampleCounts {
	/** Occurrences, [documents]. */
	readonly counts: readonly number[];
	/** Tokens, the end included, [documents]. */
	readonly sizes: readonly number[];
}

/** Documents told again from their seeds, as tokens. */
export class StorySample {
	readonly #seeds: number[] = [];
	readonly #documents: Uint16Array[] = [];

	/** Adds one document, its tokens without an end. */
	add(seed: number, ids: readonly number[]): void {
		this.#seeds.push(seed);
		this.#documents.push(Uint16Array.from([...ids, documentEnd]));
	}

	/** Seeds so far, as they were added. */
	get seeds(): readonly number[] {
		return this.#seeds;
	}

	/** Counts an n-gram in all documents so far; overlapping occurrences count each. Throws as TextIndex.find. */
	count(ngram: readonly number[]): SampleCounts {
		checkNgram(ngram);
		return {
			counts: this.#documents.map((ids) => occurrences(ids, ngram).length),
			sizes: this.#documents.map((ids) => ids.length)
		};
	}
}

/** Places where an n-gram begins in a document. */
export function occurrences(ids: ArrayLike<number>, ngram: readonly number[]): number[] {
	const places: number[] = [];
	const first = ngram[0];
	for (let place = 0; place + ngram.length <= ids.length; place++)
		if (ids[place] === first && ngram.every((id, i) => ids[place + i] === id)) places.push(place);
	return places;
}

/**
 * Tells and encodes the documents of seeds one by one into a sample; yields after each, so that the caller
 * may pause, or stop with what there is.
 */
export function* tellAgain(
	seeds: readonly number[],
	tell: (seed: number) => string,
	encode: (text: string) => readonly number[],
	into: StorySample
): Generator<number, void> {
	for (const [i, seed] of seeds.entries()) {
		into.add(seed, encode(tell(seed).trim()));
		yield (i + 1) / seeds.length;
	}
}
