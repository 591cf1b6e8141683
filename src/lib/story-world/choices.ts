import { RandomStream } from '../math/random';

/**
 * Random choices of one story, which also adds up how surprising they were: an upper bound
 * of the entropy of what is told (different choices may give the same text).
 */
export class Choices {
	readonly #stream: RandomStream;
	#nats = 0;

	/** The same seed, an integer from 0 to 2⁵³ − 1, makes the same choices. */
	constructor(seed: number) {
		this.#stream = new RandomStream(seed);
	}

	/** Minus the logarithm of the probability of all choices so far. */
	get nats(): number {
		return this.#nats;
	}

	/** One of the items, each as likely; throws RangeError when there are none. */
	pick<T>(items: readonly T[]): T {
		const chosen = this.#stream.pick(items);
		this.#nats += Math.log(items.length);
		return chosen;
	}

	/** True with the given probability. */
	happens(probability: number): boolean {
		if (probability >= 1) return true;
		const isSo = this.#stream.next() < probability;
		this.#nats -= Math.log(isSo ? probability : 1 - probability);
		return isSo;
	}
}
