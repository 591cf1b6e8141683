import { childOf, levelOf, none, seenContexts, type NgramCounts } from './counts';
import { checkOrder, countsOfCounts, eachAfter, uniformOver, type Estimate } from './estimate';

/** What one length contributes. */
interface Part {
	/** What each n-gram counts for, [ngram]: occurrences at length n, different units before it below. */
	readonly values: Uint32Array;
	/** Sum of these over the units after each context, [context]. */
	readonly totals: Float64Array;
	/** How many units after each context count for anything, [context]. */
	readonly different: Uint32Array;
	/** Taken from each value, in (0, 1). */
	readonly discount: number;
}

/**
 * In how many different places each n-gram of `length` units continues something: the number of different units
 * right before it, N₁₊(• ngram), [ngram]. Throws RangeError unless a longer length was counted.
 */
export function continuationCounts(counts: NgramCounts, length: number): Uint32Array {
	const result = new Uint32Array(levelOf(counts, length).counts.length);
	for (const node of levelOf(counts, length + 1).shorter)
		result[node] = (result[node] as number) + 1;
	return result;
}

/** n₁ / (n₁ + 2 n₂); 0.75 where either is missing, for which the formula gives 0 or 1. */
export function absoluteDiscount(values: Uint32Array): number {
	const [, once = 0, twice = 0] = countsOfCounts(values, 2);
	return once > 0 && twice > 0 ? once / (once + 2 * twice) : 0.75;
}

function partOf(counts: NgramCounts, length: number, n: number): Part {
	const values =
		length + 1 === n ? levelOf(counts, n).counts : continuationCounts(counts, length + 1);
	const contexts = levelOf(counts, length).counts.length;
	const totals = new Float64Array(contexts);
	const different = new Uint32Array(contexts);
	for (let context = 0; context < contexts; context++)
		eachAfter(counts, length, context, (_, node) => {
			const value = values[node] as number;
			if (value === 0) return;
			totals[context] = (totals[context] as number) + value;
			different[context] = (different[context] as number) + 1;
		});
	return { values, totals, different, discount: absoluteDiscount(values) };
}

/**
 * Interpolated Kneser–Ney with one discount a length: P(unit | context) is (value − D)⁺ / total, and what D takes
 * goes to the next shorter context, down to equal shares. A value is how often the n-gram occurs at length n, and
 * at shorter lengths after how many different units it does. Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Kneser and Ney 1995; interpolated as in Chen and Goodman 1999.
 */
export function kneserNey(counts: NgramCounts, n: number): Estimate {
	checkOrder(counts, n);
	const parts = Array.from({ length: n }, (_, length) => partOf(counts, length, n));
	/** The parts that have something to say of a context, shortest first. */
	const partsFor = (context: ArrayLike<number>) => {
		const found: { length: number; node: number; part: Part; total: number }[] = [];
		for (const [length, node] of seenContexts(counts, context, n - 1).entries()) {
			const part = parts[length];
			if (node === none || !part) break;
			const total = part.totals[node] as number;
			if (total > 0) found.push({ length, node, part, total });
		}
		return found;
	};
	return {
		n,
		distribution(context) {
			const shares = uniformOver(counts.vocabularySize);
			for (const { length, node, part, total } of partsFor(context)) {
				const { values, different, discount } = part;
				const handedOn = (discount * (different[node] as number)) / total;
				for (let unit = 0; unit < shares.length; unit++)
					shares[unit] = (shares[unit] as number) * handedOn;
				eachAfter(counts, length, node, (unit, child) => {
					const own = Math.max((values[child] as number) - discount, 0) / total;
					shares[unit] = (shares[unit] as number) + own;
				});
			}
			return shares;
		},
		probability(context, unit) {
			let share = 1 / counts.vocabularySize;
			for (const { length, node, part, total } of partsFor(context)) {
				const { values, different, discount } = part;
				const child = childOf(counts, length, node, unit);
				const value = child === none ? 0 : (values[child] as number);
				const handedOn = (discount * (different[node] as number)) / total;
				share = Math.max(value - discount, 0) / total + handedOn * share;
			}
			return share;
		}
	};
}
