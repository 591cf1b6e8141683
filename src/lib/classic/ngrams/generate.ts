import { Heap } from '../../math/heap';
import type { Estimate } from './estimate';

/** A unit's part of the line from 0 to 1. */
export interface Segment {
	readonly unit: number;
	/** `to` − `from` is its probability. */
	readonly from: number;
	readonly to: number;
}

/** A unit that was drawn, and why: the random number fell in its part of the line. */
export interface UnitDraw extends Segment {
	/** The random number, in [0, 1). */
	readonly u: number;
}

/** Lays units with a probability end to end, from the most probable to the least, ties by the lower id; lazy. */
export function* layOut(distribution: Float64Array): Generator<Segment, void> {
	const share = (unit: number) => distribution[unit] as number;
	const isBefore = (a: number, b: number) =>
		share(a) > share(b) || (share(a) === share(b) && a < b);
	const units = new Heap(isBefore, [...distribution.keys()]);
	const total = distribution.reduce((sum, value) => sum + value, 0);
	let sum = 0;
	for (let unit = units.pop(); unit !== undefined && share(unit) > 0; unit = units.pop()) {
		const from = sum / total;
		sum += share(unit);
		yield { unit, from, to: sum / total };
	}
}

/**
 * Draws by the inverse of the cumulative distribution over `layOut`. Throws RangeError for u outside [0, 1), or
 * when nothing has a probability.
 */
export function drawUnit(distribution: Float64Array, u: number): UnitDraw {
	if (!(u >= 0 && u < 1)) throw new RangeError(`a draw takes a number in [0, 1), not ${u}`);
	let last: Segment | null = null;
	for (const segment of layOut(distribution)) {
		last = segment;
		if (u < segment.to) return { ...segment, u };
	}
	if (!last) throw new RangeError('there is nothing to draw from');
	// Sums in another order can end a rounding error below 1; what is beyond belongs to the last unit.
	return { ...last, to: 1, u };
}

/**
 * Goes on from a context, one draw a unit; `random` gives the number of each step, in [0, 1). Ends early where
 * the model has no answer.
 */
export function* generate(
	estimate: Estimate,
	context: readonly number[],
	steps: number,
	random: (step: number) => number
): Generator<UnitDraw, void> {
	const written = [...context];
	for (let step = 0; step < steps; step++) {
		const distribution = estimate.distribution(
			written.slice(Math.max(0, written.length - estimate.n + 1))
		);
		if (!distribution) return;
		const drawn = drawUnit(distribution, random(step));
		written.push(drawn.unit);
		yield drawn;
	}
}
