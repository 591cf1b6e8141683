import { expect, test } from 'vitest';
import { formatInType, judgeAddition } from '../../../../src/lib/figures/near/addition';
import { gridColumns, middleOf } from '../../../../src/lib/figures/near/columns';

test.each([
	[4.768e-7, '4.77 × 10⁻⁷'],
	[1.23e12, '1.23 × 10¹²'],
	[0.5, '0.500'],
	[0, '0']
])('formatInType(%d) is %s', (value, text) => {
	expect(formatInType(value)).toBe(text);
});

test('judgeAddition takes float32 rounding as exact, and nothing larger', () => {
	expect(judgeAddition(5e-7, 0.1).isExact).toBe(true);
	expect(judgeAddition(9e-4, 100).isExact).toBe(true);
	expect(judgeAddition(2e-5, 0.1).isExact).toBe(false);
});

test('middleOf finds the middle of columns of different width', () => {
	expect(middleOf([1, 1], 0)).toBe(0.25);
	expect(middleOf([1, 2, 1], 1)).toBe(0.5);
	expect(middleOf([1, 2, 1], 2)).toBe(0.875);
	expect(gridColumns([1, 0.8])).toBe('minmax(0, 1fr) minmax(0, 0.8fr)');
});
