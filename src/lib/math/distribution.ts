/** How many values lie where, and what they amount to. */
export interface Distribution {
	/** Number of values, those that are no finite number too. */
	readonly count: number;
	readonly nan: number;
	/** Number of values that are +∞ and −∞. */
	readonly infinite: { readonly above: number; readonly below: number };
	/** Of the finite values, in float64; NaN where there are none. */
	readonly least: number;
	readonly greatest: number;
	readonly mean: number;
	/** Population standard deviation. */
	readonly deviation: number;
	/** Index of the finite value of largest size, in reading order; null where there is none. */
	readonly strongest: number | null;
	/**
	 * Equal bins from `least` to `greatest`, each without its upper end but the last. Their counts add up to the
	 * number of finite values. One bin where all are equal, none where there is no finite value.
	 */
	readonly bins: readonly number[];
	/** Where colours may end so that a few strays do not fade all others: 4 root mean squares, or the largest size. */
	readonly reach: number;
	/** Number of finite values beyond ±`reach`. */
	readonly beyond: number;
}

/** Gives all values in order, piece by piece; called once for each of two passes. */
type Passes = () => Iterable<Float32Array>;

const reachInRms = 4;

/** Exact distribution of values that need not be in memory at once, in `bins` bins. */
export function distributionOf(passes: Passes, bins: number): Distribution {
	const first = firstPass(passes());
	const finite = first.count - first.nan - first.above - first.below;
	const { count, nan, above, below, least, greatest, strongest } = first;
	const told = { count, nan, infinite: { above, below }, strongest };
	if (finite === 0) {
		const none = { least: NaN, greatest: NaN, mean: NaN, deviation: NaN };
		return { ...told, ...none, bins: [], reach: 0, beyond: 0 };
	}
	const mean = first.sum / finite;
	const largest = Math.max(-least, greatest);
	const reach = Math.min(largest, reachInRms * Math.sqrt(first.squares / finite));
	const { counts, spread, beyond } = secondPass(passes(), {
		least,
		greatest,
		mean,
		reach,
		bins: greatest > least ? bins : 1
	});
	const deviation = Math.sqrt(spread / finite);
	return { ...told, least, greatest, mean, deviation, bins: counts, reach, beyond };
}

function firstPass(pieces: Iterable<Float32Array>) {
	let [count, nan, above, below, sum, squares] = [0, 0, 0, 0, 0, 0];
	let [least, greatest] = [Infinity, -Infinity];
	let strongest: number | null = null;
	let size = -1;
	for (const piece of pieces)
		for (const value of piece) {
			const index = count++;
			if (Number.isNaN(value)) nan++;
			else if (value === Infinity) above++;
			else if (value === -Infinity) below++;
			else {
				sum += value;
				squares += value * value;
				if (value < least) least = value;
				if (value > greatest) greatest = value;
				if (Math.abs(value) > size) {
					size = Math.abs(value);
					strongest = index;
				}
			}
		}
	return { count, nan, above, below, sum, squares, least, greatest, strongest };
}

function secondPass(
	pieces: Iterable<Float32Array>,
	known: { least: number; greatest: number; mean: number; reach: number; bins: number }
) {
	const { least, greatest, mean, reach, bins } = known;
	const counts = new Array<number>(bins).fill(0);
	const perUnit = greatest > least ? bins / (greatest - least) : 0;
	let [spread, beyond] = [0, 0];
	for (const piece of pieces)
		for (const value of piece) {
			if (!Number.isFinite(value)) continue;
			spread += (value - mean) ** 2;
			if (Math.abs(value) > reach) beyond++;
			const bin = Math.min(bins - 1, Math.floor((value - least) * perUnit));
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
	return { counts, spread, beyond };
}
