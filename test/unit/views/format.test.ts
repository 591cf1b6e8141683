import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatBytes,
	formatCell,
	formatLarge,
	formatNumber,
	formatPercent
} from '../../../src/lib/views/format';

test.each([
	[0, '0'],
	[-0, '0'],
	[NaN, 'NaN'],
	[Infinity, '∞'],
	[-Infinity, '−∞'],
	[1, '1.00'],
	[-1.234, '−1.23'],
	[0.0456, '0.0456'],
	[0.99999, '1.00'],
	[9.996, '10.0'],
	[99.96, '100'],
	[999.4, '999'],
	[999.96, '1,000'],
	[-999.96, '−1,000'],
	[12345, '12,345'],
	[1024, '1,024'],
	[9994999, '9,994,999'],
	[9999600, '1.00e7'],
	[12345678, '1.23e7'],
	[0.0001, '0.000100'],
	[0.000099996, '0.000100'],
	[0.0000123, '1.23e−5'],
	[-1e-38, '−1.00e−38']
])('number %d is %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});

test('a number reads back as itself within half a unit of its third digit', () => {
	fc.assert(
		fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
			const text = formatNumber(value);
			expect(text).not.toContain('-');
			const back = Number(text.replaceAll('−', '-').replaceAll(',', ''));
			expect(Math.abs(back - value)).toBeLessThanOrEqual(
				Math.abs(value) * 0.00501 + Number.MIN_VALUE
			);
		})
	);
});

test.each([
	[0, '0 %'],
	[-0, '0 %'],
	[1, '100 %'],
	[0.744, '74.4 %'],
	[0.0028, '0.28 %'],
	[0.0001, '0.01 %'],
	[0.00009, '< 0.01 %'],
	[1e-30, '< 0.01 %'],
	[0.09996, '10.0 %'],
	[0.09994, '9.99 %'],
	[0.9994, '99.9 %'],
	[0.9996, '> 99.9 %'],
	[0.9999999, '> 99.9 %'],
	[2.5, '250 %'],
	[-0.25, '−25.0 %'],
	[-0.00001, '> −0.01 %'],
	[NaN, 'NaN %']
])('share %d is %s', (share, text) => {
	expect(formatPercent(share)).toBe(text);
});

test('only nothing is 0 % and only everything is 100 %', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
			(share) => {
				expect(['0 %', '0.00 %', '100 %', '100.0 %']).not.toContain(formatPercent(share));
			}
		)
	);
});

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1000, '1 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[9_600_360, '9.6 MB'],
	[999_949_999, '999.9 MB'],
	[999_950_000, '1.0 GB'],
	[2.4e9, '2.4 GB']
])('%d bytes are %s', (bytes, text) => {
	expect(formatBytes(bytes)).toBe(text);
});

test.each([
	[0, '0'],
	[0.484, '.48'],
	[-0.484, '−.48'],
	[-0.001, '.00'],
	[0.994, '.99'],
	[0.996, '1.0'],
	[-1.24, '−1.2'],
	[9.94, '9.9'],
	[9.96, '10'],
	[12.4, '12'],
	[9999.4, '9999'],
	[9999.6, '1e4'],
	[-Infinity, '−∞']
])('in a cell %d is %s', (value, text) => {
	expect(formatCell(value)).toBe(text);
});

test.each([
	[3969, '3,969', '3,969'],
	[999_999, '999,999', '999,999'],
	[1_083_681, '1.08 million', '108万'],
	[63 ** 6, '62.5 billion', '625億'],
	[1041 ** 6, '1.27 × 10¹⁸', '127京'],
	[1e23, '1.00 × 10²³', '1.00 × 10²³']
])('the count %d is said in words that a language has', (count, en, ja) => {
	expect(formatLarge(count, 'en')).toBe(en);
	expect(formatLarge(count, 'ja')).toBe(ja);
});
