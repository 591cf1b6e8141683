/** How many significant digits a number keeps. */
const digits = 3;

/** What a size becomes at `digits` digits: 999.96 is 1000 then, and is written as that. */
function roundedSize(size: number): number {
	return Number(size.toPrecision(digits));
}

/**
 * A number with three significant digits and a true minus sign, from 1,000 on with its whole part in full,
 * e.g. `−1.23`, `0.0456`, `12,345`; in powers of ten below 0.0001 and from 10,000,000 on, e.g. `1.23e−5`.
 */
export function formatNumber(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (value === Infinity) return '∞';
	if (value === -Infinity) return '−∞';
	if (value === 0) return '0';
	const size = Math.abs(value);
	const rounded = roundedSize(size);
	const text =
		rounded < 1e-4 || rounded >= 1e7
			? size
					.toExponential(digits - 1)
					.replace('e-', 'e−')
					.replace('e+', 'e')
			: rounded >= 1000
				? Math.round(size).toLocaleString('en')
				: size.toPrecision(digits);
	return (value < 0 ? '−' : '') + text;
}

/** From here on a language has no word that readers know, and powers of ten are written. */
const firstUnnamed = { en: 1e15, ja: 1e20 };

/**
 * A count in the words of a language, however large it is: `3,969`, and from a million on with three digits
 * `62.5 billion` or `625億`, then `1.27 × 10²³`.
 */
export function formatLarge(count: number, language: 'en' | 'ja'): string {
	if (count < 1e6) return count.toLocaleString('en');
	if (count < firstUnnamed[language])
		return new Intl.NumberFormat(language, {
			notation: 'compact',
			compactDisplay: 'long',
			maximumSignificantDigits: digits
		}).format(count);
	const [factor, power = ''] = count.toExponential(digits - 1).split('e+');
	return `${factor} × 10${power.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;
}

/**
 * A share of one as a percentage with up to three significant digits, e.g. `74.4 %`, `0.28 %`. Neither
 * nothing nor everything is said of what is only near it: `< 0.01 %`, `> 99.9 %`.
 */
export function formatPercent(share: number): string {
	if (share < 0)
		return formatPercent(-share)
			.replace(/[\d.]+/, '−$&')
			.replace(/[<>]/, swapped);
	const percent = share * 100;
	const rounded = roundedSize(percent);
	if (percent === 0) return '0 %';
	if (percent < 0.01) return '< 0.01 %';
	if (percent < 100 && rounded >= 100) return '> 99.9 %';
	return `${percent.toFixed(rounded >= 100 ? 0 : rounded >= 10 ? 1 : 2)} %`;
}

const swapped = (sign: string): string => (sign === '<' ? '>' : '<');

/** A size in bytes in decimal units, e.g. `9.6 MB`, `2.4 GB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 999_500) return `${(bytes / 1e3).toFixed(0)} kB`;
	if (bytes < 999_950_000) return `${(bytes / 1e6).toFixed(1)} MB`;
	return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** A number in as few characters as a cell holds: two digits or so, no leading zero, e.g. `.48`, `−1.2`, `12`. */
export function formatCell(value: number): string {
	if (!Number.isFinite(value) || value === 0) return formatNumber(value);
	const size = Math.abs(value);
	const text =
		size >= 9999.5
			? size.toExponential(0).replace('e+', 'e')
			: size >= 9.95
				? size.toFixed(0)
				: size >= 0.995
					? size.toFixed(1)
					: size.toFixed(2);
	const short = text.replace(/^0\./, '.');
	return (value < 0 && Number(text) !== 0 ? '−' : '') + short;
}
