/** Ends of an axis of signed numbers, 0 within it. */
export interface SignedRange {
	/** At most 0. */
	readonly low: number;
	/** At least 0, and above `low`. */
	readonly high: number;
}

/** Least part of an axis on either side of 0, so that the zero line always stands clear of its ends. */
const leastSide = 0.12;

/** The range that bars of some numbers need; what is no finite number needs none. */
export function rangeOf(values: readonly number[]): SignedRange {
	const finite = values.filter(Number.isFinite);
	const low = Math.min(0, ...finite);
	const high = Math.max(0, ...finite);
	const least = Math.max(high - low, Number.MIN_VALUE / leastSide) * leastSide;
	return { low: Math.min(low, -least), high: Math.max(high, least) };
}
