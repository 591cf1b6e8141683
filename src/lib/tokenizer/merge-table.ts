import { BrokenTokenizer } from './broken-tokenizer';
import type { Vocabulary } from './vocabulary';

/** The merges that a tokenizer has learned, found by the ids of their two parts. */
export class MergeTable {
	readonly #ranks = new Map<number, number>();
	readonly #results: Int32Array;
	readonly #size: number;

	/** Throws BrokenTokenizer for a merge that is no pair, or whose parts or result are no entries. */
	constructor(merges: readonly unknown[], vocabulary: Vocabulary) {
		this.#size = vocabulary.entries.length;
		this.#results = new Int32Array(merges.length);
		merges.forEach((merge, index) => {
			const [left, right] = partsOf(merge, index);
			const [leftId, rightId, result] = [left, right, left + right].map((token) => {
				const id = vocabulary.idOf(token);
				if (id === undefined)
					throw new BrokenTokenizer('merge-outside-vocabulary', { token, index });
				return id;
			}) as [number, number, number];
			// Of two equal merges the later counts, as in Hugging Face's library.
			this.#ranks.set(leftId * this.#size + rightId, index);
			this.#results[index] = result;
		});
	}

	/** Place of a merge in the learned order, 0 first; undefined when the two ids do not merge. */
	rank(left: number, right: number): number | undefined {
		return this.#ranks.get(left * this.#size + right);
	}

	/** Id of the token that the merge of a rank makes. */
	result(rank: number): number {
		const id = this.#results[rank];
		if (id === undefined) throw new RangeError(`there is no merge of rank ${rank}`);
		return id;
	}
}

/** Files write a merge as "left right" or, since 2024, as ["left", "right"]. */
function partsOf(merge: unknown, index: number): [string, string] {
	const parts: unknown = typeof merge === 'string' ? merge.split(' ') : merge;
	if (Array.isArray(parts) && parts.length === 2) {
		const [left, right] = parts as [unknown, unknown];
		if (typeof left === 'string' && typeof right === 'string' && left && right)
			return [left, right];
	}
	throw new BrokenTokenizer('bad-merge', { index });
}
