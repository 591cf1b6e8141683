import { divergenceBits } from '$lib/math/divergence';

/** How much a token's probability changed. */
export interface Moved {
	readonly id: number;
	/** After less before, in [−1, 1]. */
	readonly change: number;
}

/** What interventions did to a distribution. */
export interface Effect {
	/** D(before‖after), bits. */
	readonly bits: number;
	/** The tokens that gained most, and those that lost most, the most first; none that hardly moved. */
	readonly rose: readonly Moved[];
	readonly fell: readonly Moved[];
}

/** Changes below this are no news, and rounding would order them. */
const least = 1e-4;

/** The effect on probabilities over the full vocabulary, with at most `count` tokens either way. */
export function effectOn(before: Float32Array, after: Float32Array, count: number): Effect {
	const moved = Array.from(after, (share, id): Moved => ({
		id,
		change: share - (before[id] ?? 0)
	}));
	const told = moved.filter(({ change }) => Math.abs(change) >= least);
	told.sort((a, b) => b.change - a.change || a.id - b.id);
	return {
		bits: divergenceBits(before, after),
		rose: told.filter(({ change }) => change > 0).slice(0, count),
		fell: told
			.filter(({ change }) => change < 0)
			.slice(-count)
			.toReversed()
	};
}
