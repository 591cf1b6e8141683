/** Byte-pair encoding, Sennrich et al. 2016, learned with an index from pairs to words. */

interface Word {
	/** Token ids, at first one a byte. */
	symbols: number[];
	/** Occurrences in the text. */
	readonly count: number;
}

/** Two neighbouring ids as one key; ids stay below 65,536. */
const pairKey = (left: number, right: number) => left * 65536 + right;

/** Pairs with their occurrences and the words that hold them. */
class PairIndex {
	readonly counts = new Map<number, number>();
	readonly #places = new Map<number, Set<Word>>();

	change(word: Word, sign: 1 | -1): void {
		for (let i = 0; i + 1 < word.symbols.length; i++) {
			const key = pairKey(word.symbols[i]!, word.symbols[i + 1]!);
			this.counts.set(key, (this.counts.get(key) ?? 0) + sign * word.count);
			if (sign < 0) continue;
			let places = this.#places.get(key);
			if (!places) this.#places.set(key, (places = new Set()));
			places.add(word);
		}
	}

	/** The most frequent pair; of equals, the one with the lowest ids. */
	best(): number | undefined {
		let best: number | undefined;
		let most = 1;
		for (const [key, count] of this.counts)
			if (count > most || (count === most && best !== undefined && key < best)) {
				best = key;
				most = count;
			}
		return best;
	}

	/** Takes a pair out and returns the words that held it (some may hold it no longer). */
	take(key: number): Iterable<Word> {
		const places = this.#places.get(key) ?? [];
		this.#places.delete(key);
		return places;
	}
}

function mergeIn(symbols: number[], left: number, right: number, merged: number): number[] {
	const result: number[] = [];
	for (let i = 0; i < symbols.length; i++) {
		if (symbols[i] === left && symbols[i + 1] === right) {
			result.push(merged);
			i++;
		} else result.push(symbols[i]!);
	}
	return result;
}

/**
 * Learns merges as pairs of ids; merge number i makes the id `firstId + i`.
 * `words` are UTF-8 byte sequences (as ids) with their counts. Pairs seen once
 * are not merged, so fewer than `merges` may come back.
 */
export function learnMerges(
	words: readonly { symbols: number[]; count: number }[],
	firstId: number,
	merges: number
): [left: number, right: number][] {
	const index = new PairIndex();
	for (const word of words) index.change(word, 1);
	const learned: [number, number][] = [];
	while (learned.length < merges) {
		const key = index.best();
		if (key === undefined) break;
		const [left, right] = [Math.floor(key / 65536), key % 65536];
		const merged = firstId + learned.length;
		for (const word of index.take(key)) {
			const symbols = mergeIn(word.symbols, left, right, merged);
			if (symbols.length === word.symbols.length) continue;
			index.change(word, -1);
			word.symbols = symbols;
			index.change(word, 1);
		}
		index.counts.delete(key);
		learned.push([left, right]);
	}
	return learned;
}
