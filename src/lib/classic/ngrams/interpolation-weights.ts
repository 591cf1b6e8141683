import { levelOf, type NgramCounts, type Trail } from './counts';
import { checkOrder, countAt, seenLengths } from './estimate';

/** What an estimation of weights gives. */
export interface FittedWeights {
	/** λ of the lengths 1 to n, each in [0, 1]. */
	readonly weights: readonly number[];
	/** Mean bits per unit of the text before each round and after the last; never rising. */
	readonly bits: readonly number[];
}

/** Relative frequencies of each unit of a text after its own context, [position, length]; NaN when unseen. */
function frequencies(counts: NgramCounts, n: number, trails: readonly Trail[]): Float64Array {
	const found = new Float64Array(trails.length * n).fill(Number.NaN);
	for (const [position, trail] of trails.entries())
		for (let length = 0; length < seenLengths(trail.contexts, n); length++) {
			const total = levelOf(counts, length).followed[trail.contexts[length] as number] as number;
			found[position * n + length] = countAt(counts, trail, length) / total;
		}
	return found;
}

/**
 * One round of expectation and maximisation. The model chooses at the longest seen length whether to answer
 * there or to ask the next shorter one; a length's new weight is the share of answers among the times it was
 * asked, both expected under the old weights.
 */
function oneRound(found: Float64Array, weights: readonly number[], uniform: number) {
	const n = weights.length;
	const answered = new Float64Array(n);
	const asked = new Float64Array(n);
	const below = new Float64Array(n + 1);
	let bits = 0;
	for (let start = 0; start < found.length; start += n) {
		below[0] = uniform;
		let lengths = 0;
		for (; lengths < n && !Number.isNaN(found[start + lengths]); lengths++) {
			const weight = weights[lengths] as number;
			below[lengths + 1] =
				weight * (found[start + lengths] as number) + (1 - weight) * (below[lengths] as number);
		}
		bits -= Math.log2(below[lengths] as number);
		let reached = 1;
		for (let length = lengths - 1; length >= 0; length--) {
			const own = (weights[length] as number) * (found[start + length] as number);
			const share = own / (below[length + 1] as number);
			asked[length] = (asked[length] as number) + reached;
			answered[length] = (answered[length] as number) + reached * share;
			reached *= 1 - share;
		}
	}
	const next = weights.map((weight, length) =>
		(asked[length] as number) > 0
			? (answered[length] as number) / (asked[length] as number)
			: weight
	);
	return { next, bits: bits / Math.max(1, found.length / n) };
}

/** A weight of 1 would leave a unit that was never seen without any share. */
const heaviest = 0.9999;

/**
 * The weights of `interpolation` under which a text that was not counted, given by its trails, is most likely, by expectation
 * maximisation from ½ each. Lengths that the text never asks keep ½, and none exceeds 0.9999.
 * Jelinek and Mercer 1980; Dempster, Laird, Rubin 1977.
 */
export function fitWeights(
	counts: NgramCounts,
	n: number,
	trails: readonly Trail[],
	rounds = 20
): FittedWeights {
	checkOrder(counts, n);
	const found = frequencies(counts, n, trails);
	let weights: readonly number[] = new Array<number>(n).fill(0.5);
	const bits: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const result = oneRound(found, weights, 1 / counts.vocabularySize);
		bits.push(result.bits);
		weights = result.next.map((weight) => Math.min(weight, heaviest));
	}
	bits.push(oneRound(found, weights, 1 / counts.vocabularySize).bits);
	return { weights, bits };
}
