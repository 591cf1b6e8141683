import { describe, expect, it } from 'vitest';
import { tensor } from '../../../src/lib/math/tensor';
import {
	averageMeasures,
	headMeasures,
	isPunctuation,
	pairScores
} from '../../../src/lib/model/head-measures';

const tokens = [' a', '.', ' b', ' a'].map((text) => ({ id: text.charCodeAt(1) || 0, text }));

/** Two heads over four tokens: one looks evenly, one at the previous token. */
const pattern = tensor(
	[2, 4, 4],
	Float32Array.from([
		...[1, 0, 0, 0],
		...[1 / 2, 1 / 2, 0, 0],
		...[1 / 3, 1 / 3, 1 / 3, 0],
		...[1 / 4, 1 / 4, 1 / 4, 1 / 4],
		...[1, 0, 0, 0],
		...[1, 0, 0, 0],
		...[0, 1, 0, 0],
		...[0, 0, 1, 0]
	])
);

describe('headMeasures', () => {
	const [even, before] = headMeasures(pattern, tokens);

	it('measures an even head by hand', () => {
		expect(even?.spread).toBeCloseTo(1, 6);
		expect(even?.distance).toBeCloseTo((0.5 + 1 + 1.5) / 3, 6);
		expect(even?.punctuation).toBeCloseTo((1 / 2 + 1 / 3 + 1 / 4) / 3, 6);
		expect(even?.previous).toBeCloseTo((1 / 2 + 1 / 3 + 1 / 4) / 3, 6);
		expect(even?.duplicate).toBeCloseTo(1 / 4, 6);
	});

	it('measures a head that looks one back', () => {
		expect(before).toMatchObject({ previous: 1, spread: 0, distance: 1 });
		expect(before?.punctuation).toBeCloseTo(1 / 3, 6);
	});

	it('knows nothing of what a text has none of', () => {
		const [one] = headMeasures(tensor([1, 1, 1], Float32Array.of(1)), [{ id: 1, text: 'a' }]);
		expect(Object.values(one ?? {}).every((value) => value === null)).toBe(true);
		const plain = ['a', 'b'].map((text, id) => ({ id, text }));
		const [two] = headMeasures(tensor([1, 2, 2], Float32Array.of(1, 0, 0.5, 0.5)), plain);
		expect(two).toMatchObject({ punctuation: null, duplicate: null, induction: null, spread: 1 });
	});

	it('refuses a pattern of another text', () => {
		expect(() => headMeasures(pattern, tokens.slice(1))).toThrow(RangeError);
	});
});

describe('isPunctuation', () => {
	it('takes signs alone, in both scripts', () => {
		for (const sign of ['.', ' "', '。', '」', '...', ' $']) expect(isPunctuation(sign)).toBe(true);
		for (const other of ['a.', ' ', '', 'は', '3', '\ufffd'.repeat(0)])
			expect(isPunctuation(other), other).toBe(false);
	});
});

describe('pairScores', () => {
	it('are mean weights on the pairs that the text has', () => {
		const pairs = [
			{ query: 1, key: 0 },
			{ query: 3, key: 2 },
			{ query: 9, key: 0 },
			{ query: 1, key: 3 }
		];
		const [even, before] = pairScores(pattern, pairs);
		expect(even).toBeCloseTo((1 / 2 + 1 / 4) / 2, 6);
		expect(before).toBe(1);
		expect(pairScores(pattern, [{ query: 9, key: 0 }])).toEqual([null, null]);
	});
});

describe('averageMeasures', () => {
	it('counts each text that has a measure the same', () => {
		const [even, before] = headMeasures(pattern, tokens);
		if (!even || !before) throw new Error('two heads');
		const average = averageMeasures([even, { ...before, duplicate: null }]);
		expect(average.distance).toBeCloseTo(1, 6);
		expect(average.duplicate).toBe(even.duplicate);
		expect(averageMeasures([]).previous).toBeNull();
	});
});
