import { expect, test } from 'vitest';
import { isMissed, toFigures, type Row } from '../../bench/rows';
import { formatValue, replaceTable, toMarkdown } from '../../bench/table';

const row: Row = {
	name: 'instrumented over plain',
	value: 1.064,
	unit: '×',
	better: 'lower',
	target: 1.05,
	note: 'logits only'
};

test('a figure misses its target on the worse side of it alone', () => {
	expect(isMissed(row)).toBe(true);
	expect(isMissed({ ...row, value: 1.05 })).toBe(false);
	expect(isMissed({ ...row, better: 'higher' })).toBe(false);
	expect(isMissed({ ...row, better: 'higher', value: 0.9, target: 1 })).toBe(true);
	expect(isMissed({ ...row, value: null })).toBe(false);
	expect(isMissed({ ...row, target: null })).toBe(false);
});

test('values are written with their unit', () => {
	expect(formatValue(1.0649, '×')).toBe('1.06×');
	expect(formatValue(0.04567, '×')).toBe('0.0457×');
	expect(formatValue(12_988_455.4, 'bytes')).toBe('12,988,455 bytes');
	expect(formatValue(null, '×')).toBe('–');
});

test('the table holds one line a row and the machine below', () => {
	const free: Row = { ...row, name: 'growth', value: 3, target: null, note: 'runs' };
	expect(toMarkdown([row, free], 'One machine.').split('\n')).toEqual([
		'| What | Measured | Target, or which is better | Note |',
		'| --- | ---: | --- | --- |',
		'| instrumented over plain | 1.06× (missed) | ≤ 1.05× | logits only |',
		'| growth | 3.00× | lower | runs |',
		'',
		'One machine.'
	]);
});

test('the results file holds the figures without their notes', () => {
	expect(toFigures([row])).toEqual([
		{
			name: 'instrumented over plain',
			value: 1.064,
			unit: '×',
			better: 'lower',
			target: 1.05
		}
	]);
});

test('the table takes the place between the markers, again and again', () => {
	const document = 'before\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nafter\n';
	const expected = 'before\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\nafter\n';
	expect(replaceTable(document, 'new')).toBe(expected);
	expect(replaceTable(expected, 'new')).toBe(expected);
	expect(() => replaceTable('no markers', 'new')).toThrow(RangeError);
	expect(() => replaceTable('<!-- /bench --> <!-- bench -->', 'new')).toThrow(RangeError);
});
