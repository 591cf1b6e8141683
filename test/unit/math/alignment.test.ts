import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, pairKind, type Pair } from '../../../src/lib/math/alignment';

/** Pairs as text, `a:b`, with `-` where there is no partner. */
const told = (pairs: readonly Pair[], first: string, second: string) =>
	pairs.map((pair) => {
		const name = (text: string, at: number | null) => (at === null ? '-' : text.charAt(at));
		return `${name(first, pair.first)}:${name(second, pair.second)}`;
	});
const alignTexts = (first: string, second: string) =>
	told(align([...first], [...second]), first, second);

/** Fewest edits, by the recursion as it is defined. */
function editDistance(first: readonly number[], second: readonly number[]): number {
	if (first.length === 0 || second.length === 0) return first.length + second.length;
	const [a, b] = [first.slice(1), second.slice(1)];
	return Math.min(
		editDistance(a, b) + (first[0] === second[0] ? 0 : 1),
		editDistance(a, second) + 1,
		editDistance(first, b) + 1
	);
}

const short = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 });
const long = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
const kindsOf = (first: readonly number[], second: readonly number[]) =>
	align(first, second).map((pair) => pairKind(pair, first, second));

describe('align', () => {
	it('pairs a word with the one in its stead', () => {
		expect(alignTexts('abcd', 'axcd')).toEqual(['a:a', 'b:x', 'c:c', 'd:d']);
	});

	it('leaves what is there once alone without a partner', () => {
		expect(alignTexts('abd', 'abcd')).toEqual(['a:a', 'b:b', '-:c', 'd:d']);
		expect(alignTexts('xabc', 'abc')).toEqual(['x:-', 'a:a', 'b:b', 'c:c']);
		expect(alignTexts('', 'ab')).toEqual(['-:a', '-:b']);
		expect(alignTexts('', '')).toEqual([]);
	});

	it('takes equal pairs where the number of edits leaves a choice', () => {
		// Two replacements cost as much as a gap on either side, which keeps the b.
		expect(alignTexts('ab', 'bc')).toEqual(['a:-', 'b:b', '-:c']);
	});

	it('names what became of each place', () => {
		const [first, second] = [[...'abd'], [...'xbcd']];
		expect(align(first, second).map((pair) => pairKind(pair, first, second))).toEqual([
			'replaced',
			'same',
			'second-only',
			'same'
		]);
		expect(pairKind({ first: 0, second: null }, first, second)).toBe('first-only');
	});

	it('has each place once, in order', () => {
		fc.assert(
			fc.property(long, long, (first, second) => {
				const pairs = align(first, second);
				const places = (side: 'first' | 'second') =>
					pairs.map((pair) => pair[side]).filter((at) => at !== null);
				expect(places('first')).toEqual(first.map((_, at) => at));
				expect(places('second')).toEqual(second.map((_, at) => at));
				expect(pairs.every((pair) => pair.first !== null || pair.second !== null)).toBe(true);
			})
		);
	});

	it('needs no more edits than the plain recursion', () => {
		fc.assert(
			fc.property(short, short, (first, second) => {
				const edits = kindsOf(first, second).filter((kind) => kind !== 'same').length;
				expect(edits).toBe(editDistance(first, second));
			})
		);
	});

	it('turns around with its arguments, and is the identity on equal sequences', () => {
		fc.assert(
			fc.property(long, long, (first, second) => {
				const count = (kinds: readonly string[], kind: string) =>
					kinds.filter((other) => other === kind).length;
				const [there, back] = [kindsOf(first, second), kindsOf(second, first)];
				expect(count(there, 'same')).toBe(count(back, 'same'));
				expect(kindsOf(first, first)).toEqual(first.map(() => 'same'));
			})
		);
	});

	it('aligns two full windows of the largest model', () => {
		const first = Array.from({ length: 1024 }, (_, at) => at % 97);
		const second = first.filter((_, at) => at % 10 !== 3);
		expect(align(first, second).filter((pair) => pair.second === null)).toHaveLength(
			first.length - second.length
		);
	});
});
