/** Where the middle of a column lies in a row of columns that share its width as `shares` says, in [0, 1]. */
export function middleOf(shares: readonly number[], column: number): number {
	const total = shares.reduce((sum, share) => sum + share, 0);
	const before = shares.slice(0, column).reduce((sum, share) => sum + share, 0);
	return (before + (shares[column] ?? 0) / 2) / total;
}

/** The same columns for CSS. */
export function gridColumns(shares: readonly number[]): string {
	return shares.map((share) => `minmax(0, ${share}fr)`).join(' ');
}
