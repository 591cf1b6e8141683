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

/** Units with a probability, laid end to end from the most probable to the least, ties by the lower id. */
export function layOut(distribution: Float64Array): Segment[] {
	const units = [...distribution.keys()].filter((unit) => (distribution[unit] as number) > 0);
	const share = (unit: number) => distribution[unit] as number;
	units.sort((a, b) => share(b) - share(a) || a - b);
	const total = units.reduce((sum, unit) => sum + share(unit), 0);
	let sum = 0;
	return units.map((unit) => {
		const from = sum / total;
		sum += share(unit);
		return { unit, from, to: sum / total };
	});
}

/**
 * Draws by the inverse of the cumulative distribution over `layOut`. Throws RangeError for u outside [0, 1), or
 * when nothing has a probability.
 */
export function drawUnit(distribution: Float64Array, u: number): UnitDraw {
	if (!(u >= 0 && u < 1)) throw new RangeError(`a draw takes a number in [0, 1), not ${u}`);
	const segments = layOut(distribution);
	// Rounding may leave the last end below 1; what is beyond belongs to the last unit.
	const hit = segments.find(({ to }) => u < to) ?? segments.at(-1);
	if (!hit) throw new RangeError('there is nothing to draw from');
	return { ...hit, u };
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
