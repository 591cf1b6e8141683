import { levelOf, none, type NgramCounts } from './counts';
import { checkOrder, eachAfter, estimateOf, seenLengths, type Estimate } from './estimate';
import { discounted, goodTuring } from './good-turing';

/** Of one length: the shares of seen n-grams, [ngram], and what a context hands on to shorter ones, [context]. */
interface Shares {
	/** Discounted probability of each n-gram's last unit after the units before it. */
	readonly seen: Float64Array;
	/** Factor on the shorter context's probabilities of units not seen after the context. */
	readonly backOff: Float64Array;
}

/** What the counts after a context are divided by, and what share is then left for other units. */
function divide(sum: number, total: number, isFull: boolean): { divisor: number; left: number } {
	if (isFull) return { divisor: sum, left: 0 };
	// Where no count is small enough to be discounted, one occurrence more is imagined.
	const divisor = sum > total - 1e-9 ? total + 1 : total;
	return { divisor, left: 1 - sum / divisor };
}

/** The shares of the n-grams of `length` + 1 units; `lower` are those of `length`, null at the first. */
function sharesOf(counts: NgramCounts, length: number, lower: Shares | null): Shares {
	const { followed } = levelOf(counts, length);
	const level = levelOf(counts, length + 1);
	const discounts = goodTuring(level.counts);
	const seen = Float64Array.from(level.counts, (count) => discounted(count, discounts));
	const backOff = new Float64Array(followed.length);
	for (const [context, total] of followed.entries()) {
		if (total === 0) continue;
		let [sum, lowerSum, different] = [0, 0, 0];
		eachAfter(counts, length, context, (_, node) => {
			sum += seen[node] as number;
			lowerSum += lower ? (lower.seen[level.shorter[node] as number] as number) : 0;
			different++;
		});
		const { divisor, left } = divide(sum, total, different === counts.vocabularySize);
		eachAfter(counts, length, context, (_, node) => {
			seen[node] = (seen[node] as number) / divisor;
		});
		// Without a shorter context the rest is shared alike by the units that never occur.
		const rest = lower ? 1 - lowerSum : counts.vocabularySize - different;
		backOff[context] = left > 0 ? left / rest : 0;
	}
	return { seen, backOff };
}

/**
 * Katz back-off: after a context the units seen there get discounted frequencies (Good–Turing, counts up to 5),
 * and what that frees goes to the others as the next shorter context shares it out; at last alike to units that
 * never occur. A context with nothing to discount counts one occurrence more.
 * Throws RangeError unless 1 ≤ n ≤ the order counted.
 * Katz, "Estimation of probabilities from sparse data for the language model component of a speech
 * recognizer", 1987.
 */
export function katz(counts: NgramCounts, n: number): Estimate {
	checkOrder(counts, n);
	const shares: Shares[] = [];
	for (let length = 0; length < n; length++)
		shares.push(sharesOf(counts, length, shares[length - 1] ?? null));
	const start = counts.size === 0 ? 1 / counts.vocabularySize : 1;
	return estimateOf(
		counts,
		n,
		(contexts) => {
			const result = new Float64Array(counts.vocabularySize).fill(start);
			for (let length = 0; length < seenLengths(contexts, n); length++) {
				const context = contexts[length] as number;
				const { seen, backOff } = shares[length] as Shares;
				const factor = backOff[context] as number;
				result.forEach((share, unit) => (result[unit] = share * factor));
				eachAfter(counts, length, context, (unit, child) => {
					result[unit] = seen[child] as number;
				});
			}
			return result;
		},
		({ contexts, ngrams }) => {
			let result = start;
			for (let length = 0; length < seenLengths(contexts, n); length++) {
				const { seen, backOff } = shares[length] as Shares;
				const ngram = ngrams[length] ?? none;
				result =
					ngram === none
						? result * (backOff[contexts[length] as number] as number)
						: (seen[ngram] as number);
			}
			return result;
		}
	);
}
