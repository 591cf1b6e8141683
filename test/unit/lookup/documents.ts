import fc from 'fast-check';
import { suffixRows } from '../../../src/lib/lookup/suffix-rows';
import { encodeIndex, readIndex } from '../../../src/lib/lookup/index-file';
import type { TextIndex } from '../../../src/lib/lookup/text-index';

/** Documents of few different tokens, so that n-grams repeat, some of them empty or alike. */
export const documents = fc.array(
	fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 0, maxLength: 20 }),
	{ minLength: 0, maxLength: 12 }
);

/** Documents in one array, each ended by id 0. */
export function joined(texts: readonly (readonly number[])[]): Uint16Array {
	return Uint16Array.from(texts.flatMap((text) => [...text, 0]));
}

/** A generator run to its end at once. */
export function drain<T>(work: Generator<unknown, T>): T {
	for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** What an index file of the documents holds. */
export function indexOf(texts: readonly (readonly number[])[], vocabulary = 8): TextIndex {
	return drain(readIndex(encodeIndex(suffixRows(joined(texts), vocabulary))));
}

/** Places of an n-gram by plain search, by document. */
export function search(
	texts: readonly (readonly number[])[],
	ngram: readonly number[]
): { document: number; place: number }[] {
	return texts.flatMap((text, document) =>
		text
			.map((_, place) => ({ document, place }))
			.filter(({ place }) => ngram.every((id, i) => text[place + i] === id))
	);
}
