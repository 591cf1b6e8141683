import { levelOf, type NgramCounts } from '$lib/classic/ngrams/counts';
import { continuationCounts } from '$lib/classic/ngrams/kneser-ney';
import type { Study } from './study';

/** A unit that is frequent but keeps to few others. */
export interface Loyal {
	readonly unit: number;
	/** How often it occurs. */
	readonly count: number;
	/** How many different units stand before it. */
	readonly company: number;
	/** The unit that stands before it most often, and how often. */
	readonly partner: number;
	readonly partnerCount: number;
}

/** Fewer occurrences than one in so many units say nothing. */
const leastShare = 1 / 2_000;

/** The unit with letters that has the fewest different units before it for how often it occurs; null without one. */
export function mostLoyal({ counts, unitTexts }: Study): Loyal | null {
	const { units, counts: found } = levelOf(counts, 1);
	const company = continuationCounts(counts, 1);
	let best: Omit<Loyal, 'partner' | 'partnerCount'> | null = null;
	for (const [node, unit] of units.entries()) {
		const one = { unit, count: found[node] as number, company: company[node] as number };
		if (one.count < Math.max(3, counts.size * leastShare) || one.company === 0) continue;
		if (!/\p{L}/u.test(unitTexts[unit] ?? '')) continue;
		if (!best || one.company * best.count < best.company * one.count) best = one;
	}
	return best && { ...best, ...partnerOf(counts, best.unit) };
}

/** The unit that stands most often right before another. */
function partnerOf(counts: NgramCounts, unit: number) {
	const { first, units: firstUnits } = levelOf(counts, 1);
	const pairs = levelOf(counts, 2);
	let best = { partner: 0, partnerCount: 0 };
	for (const [node, partner] of firstUnits.entries())
		for (let at = first[node] as number; at < (first[node + 1] as number); at++)
			if (pairs.units[at] === unit && (pairs.counts[at] as number) > best.partnerCount)
				best = { partner, partnerCount: pairs.counts[at] as number };
	return best;
}
