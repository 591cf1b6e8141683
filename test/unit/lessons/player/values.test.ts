import { expect, test } from 'vitest';
import { plainHtml } from '../../../../src/lib/lessons/player/plain-html';
import {
	formatValue,
	joinSigns,
	plainValue,
	sayGuess
} from '../../../../src/lib/lessons/player/values';

const asked = {
	options: ['the letter <em>a</em>', 'b &#x26; c'],
	cells: { rows: ['the', 'cat'], columns: ['sat', 'on'] },
	nameCell: (row: string, column: string) => `${row} × ${column}`
};

test('a number is said as it was typed, an answer with three digits', () => {
	expect(sayGuess(40, { ...asked, kind: 'number', unit: '%' }, true)).toBe('40 %');
	expect(sayGuess(-0.5, { ...asked, kind: 'number' }, true)).toBe('−0.5');
	expect(sayGuess(18.1818, { ...asked, kind: 'number', unit: '%' }, false)).toBe('18.2 %');
});

test('a count stays whole, an answer too', () => {
	expect(sayGuess(1, { ...asked, kind: 'number' }, false)).toBe('1');
	expect(sayGuess(50, { ...asked, kind: 'number', unit: '%' }, false)).toBe('50 %');
});

test('a percent sign stays with its number', () => {
	expect(joinSigns('from 12.5 % to 3 %', 'en')).toBe('from 12.5\u00a0% to 3\u00a0%');
	expect(joinSigns('so > 99.9 %', 'en')).toBe('so >\u00a099.9\u00a0%');
	expect(joinSigns('12.5 %から3 %へ', 'ja')).toBe('12.5%から3%へ');
});

test('options are said in their own words, cells by their names', () => {
	expect(sayGuess(0, { ...asked, kind: 'choice' }, true)).toEqual({
		html: 'the letter <em>a</em>'
	});
	const order = sayGuess([1, 0], { ...asked, kind: 'order' }, true);
	expect(plainValue(order)).toBe('b & c → the letter a');
	expect(sayGuess({ row: 1, column: 0 }, { ...asked, kind: 'cell' }, true)).toBe('cat × sat');
	const unnamed = { ...asked, kind: 'cell' as const, cells: null };
	expect(sayGuess({ row: 1, column: 0 }, unnamed, true)).toBe('2 × 1');
});

test('a text chooses how a value is written', () => {
	expect(formatValue(0.12345, { as: 'percent' }, 'en')).toBe('12.3 %');
	expect(formatValue(0.12345, { as: 'percent', digits: '0' }, 'en')).toBe('12 %');
	expect(formatValue(-3.14159, { digits: '2' }, 'en')).toBe('−3.14');
	expect(formatValue(12345, {}, 'en')).toBe('12,345');
	expect(formatValue(0.5, {}, 'en')).toBe('0.500');
	expect(formatValue('それ', {}, 'en')).toBe('それ');
	expect(formatValue(63 ** 6, { as: 'large' }, 'en')).toBe('62.5 billion');
	expect(formatValue(63 ** 6, { as: 'large' }, 'ja')).toBe('625億');
});

test('a formula has its words once', () => {
	const formula =
		'<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>n</mi></mrow>' +
		'<annotation encoding="application/x-tex">n</annotation></semantics></math></span>' +
		'<span class="katex-html" aria-hidden="true"><span class="base"><span>n</span></span></span></span>';
	expect(plainHtml(`with ${formula} of <b>3</b><br>or more`)).toBe('with n of 3or more');
	expect(plainHtml('1 &lt; 2 &#x26; 3')).toBe('1 < 2 & 3');
});
