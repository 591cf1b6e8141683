import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countTrained,
	drawSeeds,
	occurrences,
	seedOfTrained,
	StorySample,
	tellAgain
} from '../../../src/lib/lookup/story-sample';
import { documents, drain, search } from './documents';

describe('the seeds of a sample', () => {
	const telling = { firstSeed: 1, documents: 10, heldOutEvery: 4 };

	it('are those of documents that were trained on', () => {
		// Told: seeds 1 to 10; held out: 1, 5 and 9.
		expect(countTrained(telling)).toBe(7);
		const all = Array.from({ length: 7 }, (_, index) => seedOfTrained(index, telling));
		expect(all).toEqual([2, 3, 4, 6, 7, 8, 10]);
		expect([...drawSeeds(telling, 100, 5)].sort((a, b) => a - b)).toEqual(all);
		const whole = { firstSeed: 7, documents: 3, heldOutEvery: 0 };
		expect([...drawSeeds(whole, 3, 5)].sort()).toEqual([7, 8, 9]);
	});

	it('are all different, and the same for the same key', () => {
		const large = { firstSeed: 0, documents: 40_000, heldOutEvery: 40 };
		const drawn = drawSeeds(large, 1000, 1);
		expect(new Set(drawn).size).toBe(1000);
		expect(drawSeeds(large, 1000, 1)).toEqual(drawn);
		expect(drawSeeds(large, 1000, 2)).not.toEqual(drawn);
		expect(drawSeeds(large, 10, 1)).toEqual(drawn.slice(0, 10));
	});

	it('are drawn evenly', () => {
		const times = new Map<number, number>();
		for (let key = 0; key < 3500; key++)
			for (const seed of drawSeeds(telling, 2, key)) times.set(seed, (times.get(seed) ?? 0) + 1);
		// 1,000 expected of each; the standard deviation is about 27.
		expect([...times.keys()].sort((a, b) => a - b)).toEqual([2, 3, 4, 6, 7, 8, 10]);
		for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
	});
});

describe('a sample', () => {
	it('counts an n-gram in each document as a plain search does', () => {
		const ngrams = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(documents, ngrams, (texts, ngram) => {
				const sample = new StorySample();
				texts.forEach((text, seed) => sample.add(seed, text));
				const found = search(texts, ngram);
				expect(sample.count(ngram)).toEqual({
					counts: texts.map((_, i) => found.filter(({ document }) => document === i).length),
					sizes: texts.map((text) => text.length + 1)
				});
			})
		);
	});

	it('counts overlapping occurrences, and none over the end of a document', () => {
		expect(occurrences([1, 1, 1, 0], [1, 1])).toEqual([0, 1]);
		expect(occurrences([1], [1, 2])).toEqual([]);
		expect(() => new StorySample().count([1, 0])).toThrow(RangeError);
		expect(() => new StorySample().count([])).toThrow(RangeError);
	});

	it('is told again from its seeds, one document after the other', () => {
		const sample = new StorySample();
		const tell = (seed: number) => ` ${'a'.repeat(seed)}\n`;
		const encode = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
		const work = tellAgain([3, 1], tell, encode, sample);
		expect(work.next()).toEqual({ done: false, value: 0.5 });
		expect(sample.seeds).toEqual([3]);
		drain(work);
		expect(sample.seeds).toEqual([3, 1]);
		expect(sample.count([97])).toEqual({ counts: [3, 1], sizes: [4, 2] });
	});
});
