import { formatNumber } from '$lib/views/format';

const digits: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[i] ?? ''])
);

/** A number as it is written in type: powers of ten where `formatNumber` has an exponent, e.g. `4.77 × 10⁻⁷`. */
export function formatInType(value: number): string {
	const [mantissa = '', exponent] = formatNumber(value).split('e');
	if (exponent === undefined) return mantissa;
	const raised = [...exponent].map((sign) => (sign === '−' ? '⁻' : (digits[sign] ?? ''))).join('');
	return `${mantissa} × 10${raised}`;
}

/** How exact an addition of captured values is. */
export interface Addition {
	/** Largest |in + part − sum|. */
	readonly miss: number;
	/** True where no more than float32 rounding is between them. */
	readonly isExact: boolean;
}

/** Judges an addition of float32 values: `reach` is the largest |sum|. */
export function judgeAddition(miss: number, reach: number): Addition {
	return { miss, isExact: miss <= 1e-5 * Math.max(1, reach) };
}
