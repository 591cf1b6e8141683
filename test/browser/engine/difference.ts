/** Largest |a − b| / max(1, |b|); entries that are the same infinity differ by nothing. */
export function largestDifference(a: Float32Array, b: Float32Array): number {
	if (a.length !== b.length) throw new RangeError(`${a.length} values against ${b.length}`);
	return a.reduce((largest, value, i) => {
		const reference = b[i] ?? NaN;
		if (value === reference) return largest;
		const difference = Math.abs(value - reference) / Math.max(1, Math.abs(reference));
		return difference <= largest ? largest : difference;
	}, 0);
}
