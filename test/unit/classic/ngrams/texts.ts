import fc from 'fast-check';
import { countNgrams } from '../../../../src/lib/classic/ngrams/count';
import type { NgramCounts } from '../../../../src/lib/classic/ngrams/counts';

/** Vocabulary of the small texts, one unit more than they ever hold. */
export const vocabulary = 5;
/** Longest n-grams that are counted in them. */
export const order = 4;

/** A text of few units, so that n-grams come again, a context that it may not hold, and n. */
export const someText = fc.record({
	ids: fc.array(fc.nat(vocabulary - 2), { maxLength: 40 }),
	context: fc.array(fc.nat(vocabulary - 1), { maxLength: 5 }),
	n: fc.integer({ min: 1, max: order })
});

export function counted(ids: readonly number[]): NgramCounts {
	return countNgrams(Uint32Array.from(ids), vocabulary, order);
}

/** The part of a context that a model of n-grams looks at. */
export function lastOf(context: readonly number[], n: number): number[] {
	return context.slice(Math.max(0, context.length - n + 1));
}

/** Letters as ids from 1; a hand-worked text reads better so. */
export function idsOf(text: string): number[] {
	return [...text].map((letter) => letter.charCodeAt(0) - 96);
}

export function sumOf(values: ArrayLike<number>): number {
	return Array.from(values).reduce((sum, value) => sum + value, 0);
}
