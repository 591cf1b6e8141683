import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCharacters, wellFormed } from '../../../../src/lib/classic/units/characters';
import { longestMatch, wordListOf } from '../../../../src/lib/classic/units/longest-match';
import { spellerOf, unicodeCharacters } from '../../../../src/lib/classic/units/spelling';
import { encoderOf, vocabularyOf } from '../../../../src/lib/classic/units/vocabulary';
import { splitWords } from '../../../../src/lib/classic/units/words';

const list = wordListOf('ました\nまし\n見つけ\n\n古い\nという\n');

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(' ', '\n', 'a', "'", '’', 'é', '古', 'い', 'カ', 'ー', '1', '。', '👩‍👧'),
		maxLength: 40
	})
);

describe('units', () => {
	test('of every kind join to the text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(splitCharacters(text).join('')).toBe(wellFormed(text));
				expect(splitWords(text, list).join('')).toBe(wellFormed(text));
				expect(longestMatch(wellFormed(text), list).join('')).toBe(wellFormed(text));
			}),
			{ numRuns: 500 }
		);
	});

	test('characters are code points; half a pair is no character', () => {
		expect(splitCharacters('a𠮷\ud842b')).toEqual(['a', '𠮷', '\ufffd', 'b']);
	});

	test('English words take the space before them; marks and lines stand alone', () => {
		expect(splitWords(`"Don’t," said Mia's cat.\n\nThe  end`, list)).toEqual([
			'"',
			'Don’t',
			',',
			'"',
			' said',
			" Mia's",
			' cat',
			'.',
			'\n',
			'\n',
			'The',
			' ',
			' end'
		]);
	});

	test('Japanese is cut by the longest words of the list, Katakana by its end', () => {
		expect(splitWords('ミアは古い鍵を見つけました。', list)).toEqual([
			'ミア',
			'は',
			'古い',
			'鍵',
			'を',
			'見つけ',
			'ました',
			'。'
		]);
		expect(splitWords('レモンティーというGPT2の木', list)).toEqual([
			'レモンティー',
			'という',
			'GPT2',
			'の',
			'木'
		]);
		expect(splitWords('A 古い B', list)).toEqual(['A', ' 古い', ' B']);
	});

	test('longest match does not look back', () => {
		// ab·cd would be possible, but abc comes first and leaves d.
		expect(longestMatch('abcd', wordListOf('ab\ncd\nabc'))).toEqual(['abc', 'd']);
	});
});

describe('a vocabulary', () => {
	test('gives ids in order of appearance, and the unknown unit to all else', () => {
		const vocabulary = vocabularyOf(['b', 'a', 'b', 'c']);
		expect(vocabulary.texts).toEqual(['', 'b', 'a', 'c']);
		expect([...encoderOf(vocabulary)(['a', 'x', '', 'b'])]).toEqual([2, 0, 0, 1]);
	});
});

describe('spelling', () => {
	test('costs what its choices say', () => {
		// a, b, the end and the escape: 2 bits each.
		const speller = spellerOf('abba');
		expect(speller.bits('ab')).toBe(6);
		expect(speller.bits('x')).toBeCloseTo(2 + Math.log2(unicodeCharacters) + 2, 12);
	});

	test('is a distribution: all spellings together have no more than 1', () => {
		const speller = spellerOf('ab');
		const all = ['', 'a', 'b', 'aa', 'ab', 'ba', 'bb'].reduce(
			(sum, unit) => sum + 2 ** -speller.bits(unit),
			0
		);
		// An end, a letter and an end, two letters and an end: 1/4 + 2/16 + 4/64.
		expect(all).toBeCloseTo(1 / 4 + 2 / 16 + 4 / 64, 12);
	});
});
