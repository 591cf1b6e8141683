/** What a row of values amounts to. */
export interface Statistics {
	/** Euclidean length. */
	readonly norm: number;
	readonly mean: number;
	/** Population standard deviation. */
	readonly deviation: number;
	readonly least: number;
	readonly greatest: number;
	/** Number of entries above zero. */
	readonly positive: number;
	readonly count: number;
}

/** Statistics of the finite entries, accumulated in float64; masked scores (−∞) are left out. */
export function statisticsOf(values: Iterable<number>): Statistics {
	let count = 0;
	let sum = 0;
	let squares = 0;
	let least = Infinity;
	let greatest = -Infinity;
	let positive = 0;
	const finite = Array.from(values).filter(Number.isFinite);
	for (const value of finite) {
		count++;
		sum += value;
		squares += value * value;
		least = Math.min(least, value);
		greatest = Math.max(greatest, value);
		if (value > 0) positive++;
	}
	const mean = count ? sum / count : 0;
	const spread = finite.reduce((total, value) => total + (value - mean) ** 2, 0);
	const deviation = count ? Math.sqrt(spread / count) : 0;
	return { norm: Math.sqrt(squares), mean, deviation, least, greatest, positive, count };
}

/** Largest |a + b − sum| over the entries: how far a drawn addition is from exact. */
export function additionError(a: Float32Array, b: Float32Array, sum: Float32Array): number {
	return sum.reduce(
		(worst, value, i) => Math.max(worst, Math.abs((a[i] ?? 0) + (b[i] ?? 0) - value)),
		0
	);
}

/** Largest |x| among the finite entries; 0 for none. */
export function reachOf(values: Float32Array): number {
	return values.reduce(
		(reach, x) => (Number.isFinite(x) ? Math.max(reach, Math.abs(x)) : reach),
		0
	);
}
