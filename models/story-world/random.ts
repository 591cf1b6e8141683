/** A seeded stream of numbers in [0, 1). mulberry32, Tommy Ettinger 2017. */
export type Random = () => number;

/** Starts a stream; the same seed (an unsigned 32-bit integer) gives the same numbers. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** One entry of a list, each as likely as the others. Throws RangeError on an empty list. */
export function pick<T>(random: Random, list: readonly T[]): T {
	const chosen = list[Math.floor(random() * list.length)];
	if (chosen === undefined) throw new RangeError('cannot pick from an empty list');
	return chosen;
}
