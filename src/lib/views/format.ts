/** A number with three significant digits and a true minus sign, e.g. `−1.23`, `0.0456`, `12,300`. */
export function formatNumber(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (value === Infinity) return '∞';
	if (value === -Infinity) return '−∞';
	if (value === 0) return '0';
	const size = Math.abs(value);
	const text =
		size < 1e-4 || size >= 1e7
			? size.toExponential(2)
			: size >= 1000
				? Math.round(size).toLocaleString('en')
				: size.toPrecision(3);
	return (value < 0 ? '−' : '') + text;
}

/** A share of one as a percentage with up to three significant digits, e.g. `74.4 %`, `0.28 %`. */
export function formatPercent(share: number): string {
	const percent = share * 100;
	if (percent === 0) return '0 %';
	if (percent < 0.01) return '< 0.01 %';
	return `${percent >= 99.95 ? percent.toFixed(0) : percent >= 10 ? percent.toFixed(1) : percent.toFixed(2)} %`;
}

/** A size in bytes in decimal units, e.g. `9.6 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A number in as few characters as a cell holds: two digits or so, no leading zero, e.g. `.48`, `−1.2`, `12`. */
export function formatCell(value: number): string {
	if (!Number.isFinite(value) || value === 0) return formatNumber(value);
	const size = Math.abs(value);
	const text =
		size >= 1e4
			? size.toExponential(0)
			: size >= 10
				? size.toFixed(0)
				: size >= 1
					? size.toFixed(1)
					: size.toFixed(2);
	const short = text.replace(/^0\./, '.');
	return (value < 0 && Number(text) !== 0 ? '−' : '') + short;
}
