import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTokenizer } from '../../../src/lib/tokenizer';
import { documents, indexOf, search } from './documents';

const ngrams = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
const folder = 'test/fixtures/tokenizer/';

function counts(index: ReturnType<typeof indexOf>, ngram: readonly number[]) {
	const range = index.find(ngram);
	return { times: range.to - range.from, documents: index.countDocuments(range) };
}

function countPlainly(texts: readonly (readonly number[])[], ngram: readonly number[]) {
	const found = search(texts, ngram);
	return { times: found.length, documents: new Set(found.map(({ document }) => document)).size };
}

describe('an index', () => {
	it('counts as a plain search does, at any length', () => {
		fc.assert(
			fc.property(documents, ngrams, (texts, ngram) => {
				expect(counts(indexOf(texts), ngram)).toEqual(countPlainly(texts, ngram));
			})
		);
	});

	it('counts every 1- to 5-gram of a real text', () => {
		const tokenizer = parseTokenizer(JSON.parse(readFileSync(`${folder}tokenizer.json`, 'utf8')));
		const lines = readFileSync(`${folder}text.txt`, 'utf8').trim().split('\n');
		const texts = lines.map((line) => tokenizer.encode(line).map(({ id }) => id));
		const index = indexOf(texts, tokenizer.size);
		for (let n = 1; n <= 5; n++)
			for (const text of texts)
				for (let place = 0; place + n <= text.length; place++) {
					const ngram = text.slice(place, place + n);
					expect(counts(index, ngram)).toEqual(countPlainly(texts, ngram));
				}
	});

	it('never lets an n-gram run from one document into the next', () => {
		const index = indexOf([[1, 2], [3], [1, 2, 3]]);
		expect(counts(index, [2, 3])).toEqual({ times: 1, documents: 1 });
		expect(() => index.find([2, 0, 3])).toThrow(RangeError);
		expect(() => index.find([0])).toThrow(RangeError);
	});

	it('finds nothing where there is nothing to find', () => {
		const index = indexOf([[1, 2, 3]]);
		expect(counts(index, [1, 2, 3, 1])).toEqual({ times: 0, documents: 0 });
		expect(counts(index, [7])).toEqual({ times: 0, documents: 0 });
		expect(counts(index, [60000])).toEqual({ times: 0, documents: 0 });
		expect(() => index.find([])).toThrow(RangeError);
		expect(counts(indexOf([]), [1])).toEqual({ times: 0, documents: 0 });
	});

	it('counts a document once that holds several of the n-grams', () => {
		const index = indexOf([[1, 2, 1], [2], [3]]);
		expect(index.countDocuments(index.find([1]), index.find([2]))).toBe(2);
	});

	it('says how much it holds', () => {
		const index = indexOf([[1, 2], [], [3]]);
		expect([index.tokens, index.documents, index.vocabulary]).toEqual([6, 3, 8]);
	});
});

describe('an occurrence', () => {
	it('is read with what stands around it, up to the borders of its document', () => {
		const index = indexOf([[5], [1, 2, 3, 4, 5, 6], [5, 7]]);
		const { from, to } = index.find([3, 4]);
		expect(to - from).toBe(1);
		expect(index.read(from, 2, 1)).toEqual({
			document: 1,
			before: [2],
			after: [5],
			isCut: [true, true]
		});
		expect(index.read(from, 2, 100)).toEqual({
			document: 1,
			before: [1, 2],
			after: [5, 6],
			isCut: [false, false]
		});
	});

	it('is where a plain search finds it', () => {
		fc.assert(
			fc.property(documents, ngrams, (texts, ngram) => {
				const index = indexOf(texts);
				const { from, to } = index.find(ngram);
				const read = Array.from({ length: to - from }, (_, i) => {
					const { document, before, after } = index.read(from + i, ngram.length, 1000);
					expect([...before, ...ngram, ...after]).toEqual(texts[document]);
					return { document, place: before.length };
				});
				const byPlace = (a: (typeof read)[0], b: (typeof read)[0]) =>
					a.document - b.document || a.place - b.place;
				expect(read.sort(byPlace)).toEqual(search(texts, ngram));
			})
		);
	});
});

it('gives every document back', () => {
	fc.assert(
		fc.property(documents, (texts) => {
			const found = [...indexOf(texts).texts()].sort((a, b) => a.document - b.document);
			expect(found.map(({ ids }) => [...ids])).toEqual(texts);
			expect(found.map(({ document }) => document)).toEqual([...texts.keys()]);
		})
	);
});
