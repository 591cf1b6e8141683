import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suffixOrder } from '../../../src/lib/lookup/suffix-order';
import { documents, joined } from './documents';

/** Suffixes sorted one by one: to the end of the document, then by the place of that end. */
function sortPlainly(ids: Uint16Array): number[] {
	const key = (place: number) => {
		const end = ids.indexOf(0, place);
		return [...ids.subarray(place, end), -ids.length + end];
	};
	const compare = (a: readonly number[], b: readonly number[]): number => {
		const at = a.findIndex((value, i) => value !== b[i]);
		return (a[at] ?? 0) - (b[at] ?? 0);
	};
	return [...ids.keys()].sort((a, b) => compare(key(a), key(b)));
}

test('sorts what can be sorted by hand', () => {
	// Places: 0 b, 1 a, 2 end, 3 b, 4 a, 5 b, 6 end, with a = 1 and b = 2.
	const ids = Uint16Array.of(2, 1, 0, 2, 1, 2, 0);
	// end, end, a end, a b end, b end, b a end, b a b end
	expect([...suffixOrder(ids)]).toEqual([2, 6, 1, 4, 5, 0, 3]);
});

test('sorts as a plain sort does', () => {
	fc.assert(
		fc.property(documents, (texts) => {
			const ids = joined(texts);
			expect([...suffixOrder(ids)]).toEqual(sortPlainly(ids));
		})
	);
});

test('tells long equal documents apart by their place', () => {
	const long = Array.from({ length: 300 }, (_, i) => (i % 3) + 1);
	const ids = joined([long, long, [...long, 1]]);
	expect([...suffixOrder(ids)]).toEqual(sortPlainly(ids));
});

test('takes no text as a text, and refuses one without an end', () => {
	expect([...suffixOrder(new Uint16Array())]).toEqual([]);
	expect(() => suffixOrder(Uint16Array.of(1, 2))).toThrow(RangeError);
});
