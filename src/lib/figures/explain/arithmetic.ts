import type { Constants, Step, Term } from '$lib/model/explain/explanation';
import { formatNumber } from '$lib/views/format';

/** `a − b` without two signs after each other. */
function less(a: number, b: number): string {
	return b < 0
		? `${formatNumber(a)} + ${formatNumber(-b)}`
		: `${formatNumber(a)} − ${formatNumber(b)}`;
}

/** `a + b` without two signs after each other. */
function plus(a: string, b: number): string {
	return b < 0 ? `${a} − ${formatNumber(-b)}` : `${a} + ${formatNumber(b)}`;
}

/** What a term is worked out from, in its numbers, e.g. `0.81 × −1.2`; empty where it is one number. */
export function termArithmetic({ form, factors }: Term, constants: Constants): string {
	const [a = NaN, b = NaN, c = NaN, d = NaN] = factors.map(({ value }) => value);
	const said = formatNumber(a);
	const { mean = NaN, count = NaN, width = NaN, greatest = NaN } = constants;
	switch (form) {
		case 'alone':
			return '';
		case 'product':
			return `${said} × ${formatNumber(b)}`;
		case 'normed':
			return `(${plus(`${said} × ${formatNumber(b)}`, c)}) × ${formatNumber(d)}`;
		case 'scaled':
			return `${said} × ${formatNumber(b)} ÷ √${width}`;
		case 'square':
			return `(${less(a, mean)})² ÷ ${count}`;
		case 'power':
			return `e^(${less(a, greatest)})`;
	}
}

/** What a step is worked out from, in its numbers; empty where its words say all. */
export function stepArithmetic({ name, operands }: Step): string {
	const [a = NaN, b = NaN] = operands;
	switch (name) {
		case 'root':
			return `√(${formatNumber(a)} + ${formatNumber(b)})`;
		case 'centred':
			return less(a, b);
		case 'divided':
		case 'share':
			return `${formatNumber(a)} ÷ ${formatNumber(b)}`;
		case 'power':
			return `e^(${less(a, b)})`;
		case 'activated':
			return operands.length > 1
				? `½ × ${formatNumber(a)} × (${plus('1', b)})`
				: `max(0, ${formatNumber(a)})`;
		case 'tanh':
			return `tanh(${formatNumber(a)})`;
		case 'erf':
			return `erf(${formatNumber(a)} ÷ √2)`;
		case 'input':
		case 'mean':
		case 'variance':
		case 'greatest':
		case 'total':
		case 'bend':
			return '';
	}
}
