import type { LensCell } from '$lib/model/lens';

/** What the colour of a cell says. */
export type Shading = 'probability' | 'rank';

/**
 * How strong the colour of a cell is, in [0, 1]: the square root of the probability, so that small ones show, or the
 * rank on a logarithmic scale, 1 for the best of `count` tokens and 0 for the last.
 */
export function shadeOf(
	{ probability, rank }: Pick<LensCell, 'probability' | 'rank'>,
	shading: Shading,
	count: number
): number {
	if (shading === 'probability') return Math.sqrt(probability);
	return count > 1 ? 1 - Math.log(rank) / Math.log(count) : 1;
}

/** The depth from which on a token is the best at every depth; null where it is not the best at the end. */
export function leadsFrom(cells: readonly LensCell[]): number | null {
	const late = cells.findLastIndex(({ rank }) => rank > 1) + 1;
	return late < cells.length ? late : null;
}
