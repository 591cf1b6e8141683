import { countsOfCounts } from './estimate';

/** Counts above this are trusted as they are. */
const largestCut = 5;

/** What stays of a count of r: [r] for r = 0 … cut (the first is unused); greater counts stay whole. */
export type Discounts = readonly number[];

/**
 * Shares of their counts that n-grams seen 1 to `cut` times keep, so that the unseen get as much as was seen
 * once: d(r) = (r′/r − A) / (1 − A) with r′ = (r + 1) n(r+1) / n(r) and A = (cut + 1) n(cut+1) / n(1).
 * Null unless every share lies between 0 and 1.
 */
function discountsUpTo(cut: number, amount: readonly number[]): Discounts | null {
	const n = (r: number) => amount[r] ?? 0;
	const common = ((cut + 1) * n(cut + 1)) / n(1);
	const kept = Array.from({ length: cut + 1 }, (_, r) =>
		r === 0 ? 0 : (((r + 1) * n(r + 1)) / (r * n(r)) - common) / (1 - common)
	);
	return kept.slice(1).every((share) => share > 0 && share < 1) ? kept : null;
}

/**
 * Good–Turing discounts of one level's counts as Katz uses them: counts up to 5 are discounted, or up to the
 * largest lower cut for which the formula gives shares between 0 and 1. A text too small or too regular for any
 * cut loses half an occurrence from the n-grams seen once.
 * Good 1953; Katz 1987; the lowering of the cut is ours.
 */
export function goodTuring(counts: Uint32Array): Discounts {
	const amount = countsOfCounts(counts, largestCut + 1);
	for (let cut = largestCut; cut >= 1; cut--) {
		const found = discountsUpTo(cut, amount);
		if (found) return found;
	}
	return [0, 0.5];
}

/** A count after discounting. */
export function discounted(count: number, discounts: Discounts): number {
	return count < discounts.length ? count * (discounts[count] as number) : count;
}
