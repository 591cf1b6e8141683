/** Middle of the values, the mean of the two middle ones for an even number. Throws RangeError for none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	if (upper === undefined || lower === undefined) throw new RangeError('no values');
	return (lower + upper) / 2;
}

/**
 * Median over rounds of `a` over `b`, times of the same unit. Rounds are short, so that what else the machine does
 * weighs on both sides of one ratio alike. Throws RangeError for lists of different or no length.
 */
export function medianOfRatios(a: readonly number[], b: readonly number[]): number {
	if (a.length !== b.length)
		throw new RangeError(`${a.length} rounds cannot be compared with ${b.length}`);
	return median(a.map((time, round) => time / (b[round] ?? NaN)));
}

/**
 * Time that a sequence of steps takes when nothing else runs: each step's least time over the repeats, summed.
 * `repeats` is [repeat][step], ms. Throws RangeError for no repeats or for repeats of different lengths.
 */
export function leastTime(repeats: readonly (readonly number[])[]): number {
	const [first] = repeats;
	if (first === undefined || repeats.some(({ length }) => length !== first.length))
		throw new RangeError('repeats of the same steps are needed');
	const least = first.map((_, step) => Math.min(...repeats.map((times) => times[step] ?? NaN)));
	return least.reduce((sum, time) => sum + time, 0);
}
