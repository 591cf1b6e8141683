/** Constants of Philox4x32: the two multipliers and the two Weyl steps of the key. */
const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
const weyl = [0x9e3779b9, 0xbb67ae85] as const;
const rounds = 10;

/** Four unsigned 32-bit words. */
export type Words = readonly [number, number, number, number];

/** The upper 32 bits of the product of two unsigned 32-bit integers. */
function multiplyHigh(a: number, b: number): number {
	const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
	const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
	const cross = aLow * bHigh + (middle & 0xffff);
	return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536)) >>> 0;
}

/**
 * Philox4x32-10: four unsigned 32-bit words that depend on the counter and the key alone.
 * Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011.
 */
export function philox(counter: Words, key: readonly [number, number]): Words {
	let [a, b, c, d] = counter;
	let [k0, k1] = key;
	for (let round = 0; round < rounds; round++) {
		const [m0, m1] = multipliers;
		[a, b, c, d] = [
			(multiplyHigh(m1, c) ^ b ^ k0) >>> 0,
			Math.imul(m1, c) >>> 0,
			(multiplyHigh(m0, a) ^ d ^ k1) >>> 0,
			Math.imul(m0, a) >>> 0
		];
		[k0, k1] = [(k0 + weyl[0]) >>> 0, (k1 + weyl[1]) >>> 0];
	}
	return [a, b, c, d];
}

/** An integer's lower and upper 32 bits; throws RangeError unless it is an integer from 0 to 2⁵³ − 1. */
function split(value: number, name: string): [number, number] {
	if (!Number.isSafeInteger(value) || value < 0)
		throw new RangeError(`${name} is an integer from 0 to 2^53 - 1, not ${value}`);
	return [value >>> 0, Math.floor(value / 2 ** 32)];
}

/**
 * Number `counter` of the random sequence of `seed`, uniform in [0, 1) with 53 random bits.
 * A pure function (Philox4x32-10), so that going back to an earlier draw gives the same number.
 * Throws RangeError unless both are integers from 0 to 2⁵³ − 1.
 */
export function uniform(seed: number, counter: number): number {
	const [low, high] = split(counter, 'the counter');
	const [a, b] = philox([low, high, 0, 0], split(seed, 'the seed'));
	return ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53;
}

/** Reads the sequence of one seed in order; for samplers that do not need to go back. */
export class RandomStream {
	readonly #seed: number;
	#counter = 0;

	constructor(seed: number) {
		this.#seed = seed;
	}

	/** The next number in [0, 1). */
	next(): number {
		return uniform(this.#seed, this.#counter++);
	}

	/** The next integer from 0 to `limit` − 1. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	/** One of the items; throws RangeError when there are none. */
	pick<T>(items: readonly T[]): T {
		if (items.length === 0) throw new RangeError('there is nothing to pick from');
		return items[this.below(items.length)] as T;
	}
}
