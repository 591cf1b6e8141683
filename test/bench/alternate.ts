/** Something to be timed: does its work once and gives the time that counts, ms. */
export type Timed = () => Promise<number>;

/** How much is measured. */
export interface Effort {
	readonly rounds: number;
	/** Times each side is timed in a round; the least counts, since other work can only add. */
	readonly repeats: number;
}

/**
 * Times of every side, ms, one for each round. Within a round the sides take turns (A B C A B C …), every other round
 * in the opposite order; one round before the first is not counted.
 */
export async function alternate<Side extends string>(
	sides: Readonly<Record<Side, Timed>>,
	{ rounds, repeats }: Effort
): Promise<Record<Side, number[]>> {
	const names = Object.keys(sides) as Side[];
	const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
		Side,
		number[]
	>;
	for (let round = -1; round < rounds; round++) {
		const order = round % 2 === 0 ? names : [...names].reverse();
		const least = await leastTimes(sides, order, repeats);
		if (round < 0) continue;
		for (const name of names) times[name].push(least.get(name) ?? NaN);
	}
	return times;
}

async function leastTimes<Side extends string>(
	sides: Readonly<Record<Side, Timed>>,
	order: readonly Side[],
	repeats: number
): Promise<Map<Side, number>> {
	const least = new Map<Side, number>();
	for (let repeat = 0; repeat < repeats; repeat++)
		for (const name of order)
			least.set(name, Math.min(least.get(name) ?? Infinity, await sides[name]()));
	return least;
}
