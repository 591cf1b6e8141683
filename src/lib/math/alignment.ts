/** Two places that belong together; null where a place of the other sequence has no partner. */
export interface Pair {
	readonly first: number | null;
	readonly second: number | null;
}

/** What became of a place: the same in both, another in its stead, or there in one sequence alone. */
export type PairKind = 'same' | 'replaced' | 'first-only' | 'second-only';

/**
 * Aligns two sequences with the fewest edits (insert, delete, replace: one each), and among these with the most
 * equal pairs. Pairs are in order on both sides, and each place is in exactly one of them. Takes time and memory
 * in proportion to the product of the lengths. Levenshtein 1966; Needleman and Wunsch 1970.
 */
export function align<T>(first: readonly T[], second: readonly T[]): Pair[] {
	const width = second.length + 1;
	const costs = alignmentCosts(first, second);
	const at = (row: number, column: number) => costs[row * width + column] as number;
	const edit = editCost(first, second);
	const pairs: Pair[] = [];
	let [row, column] = [first.length, second.length];
	// From the end, by whichever step led there; a pair before a gap, so that gaps stand as early as they can.
	while (row > 0 || column > 0) {
		const isEqual = row > 0 && column > 0 && first[row - 1] === second[column - 1];
		if (
			row > 0 &&
			column > 0 &&
			at(row, column) === at(row - 1, column - 1) + (isEqual ? -1 : edit)
		)
			pairs.push({ first: --row, second: --column });
		else if (row > 0 && at(row, column) === at(row - 1, column) + edit)
			pairs.push({ first: --row, second: null });
		else pairs.push({ first: null, second: --column });
	}
	return pairs.reverse();
}

/** What became of a pair's places. */
export function pairKind<T>(
	{ first, second }: Pair,
	firsts: readonly T[],
	seconds: readonly T[]
): PairKind {
	if (second === null) return 'first-only';
	if (first === null) return 'second-only';
	return firsts[first] === seconds[second] ? 'same' : 'replaced';
}

/** An edit costs more than all equal pairs together bring in, so that edits count first. */
function editCost(first: readonly unknown[], second: readonly unknown[]): number {
	return Math.min(first.length, second.length) + 1;
}

/** Least cost of aligning the first `row` and `column` entries, [first.length + 1, second.length + 1]. */
function alignmentCosts<T>(first: readonly T[], second: readonly T[]): Float64Array {
	const width = second.length + 1;
	const edit = editCost(first, second);
	const costs = new Float64Array((first.length + 1) * width);
	for (let column = 1; column < width; column++) costs[column] = column * edit;
	for (let row = 1; row <= first.length; row++) {
		const here = row * width;
		const above = here - width;
		costs[here] = row * edit;
		for (let column = 1; column < width; column++) {
			const paired = first[row - 1] === second[column - 1] ? -1 : edit;
			costs[here + column] = Math.min(
				(costs[above + column - 1] as number) + paired,
				(costs[above + column] as number) + edit,
				(costs[here + column - 1] as number) + edit
			);
		}
	}
	return costs;
}
