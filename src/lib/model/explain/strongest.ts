/** Terms as a list reads them: the largest in size first, and what the others come to together. */
export interface Strongest<T> {
	readonly shown: readonly T[];
	readonly others: number;
	/** Sum of the others. */
	readonly rest: number;
}

/** The `most` terms that are largest in size; one more rather than a rest of one. What is NaN comes first. */
export function strongestTerms<T extends { readonly value: number }>(
	terms: readonly T[],
	most: number
): Strongest<T> {
	const size = ({ value }: T) => (Number.isNaN(value) ? Infinity : Math.abs(value));
	const ordered = [...terms].sort((a, b) => size(b) - size(a) || 0);
	const count = ordered.length <= most + 1 ? ordered.length : most;
	const rest = ordered.slice(count);
	return {
		shown: ordered.slice(0, count),
		others: rest.length,
		rest: rest.reduce((sum, { value }) => sum + value, 0)
	};
}
