import { softmax } from '../math/softmax';
import { select, type Tensor } from '../math/tensor';

/** The most probable token of a row of logits. */
export interface LensTop {
	/** The first of those that are equal. */
	readonly id: number;
	/** Over the full vocabulary at temperature 1. */
	readonly probability: number;
}

/** What the lens says at one depth of one position, about its own answer and about one token. */
export interface LensCell {
	readonly top: LensTop;
	/** The token's, over the full vocabulary at temperature 1. */
	readonly probability: number;
	/** 1 for the most probable token; one more than the number of tokens with a greater logit. */
	readonly rank: number;
}

/** The most probable token at each depth; `logits` is [depth, dVocab], as `Run.lens` gives them. Throws as `softmax`. */
export function lensTops(logits: Tensor): LensTop[] {
	return rowsOf(logits).map((row) => topOf(softmax(row)));
}

/**
 * What the lens says at each depth about a token; `logits` is [depth, dVocab], as `Run.lens` gives them.
 * nostalgebraist 2020. Throws RangeError for a token that there is not, and as `softmax`.
 */
export function lensCells(logits: Tensor, token: number): LensCell[] {
	return rowsOf(logits).map((row) => {
		const own = row[token];
		if (own === undefined)
			throw new RangeError(`a vocabulary of ${row.length} has no token ${token}`);
		const probabilities = softmax(row);
		let greater = 0;
		for (const logit of row) if (logit > own) greater++;
		return { top: topOf(probabilities), probability: probabilities[token] ?? 0, rank: greater + 1 };
	});
}

function rowsOf(logits: Tensor): Float32Array[] {
	return Array.from({ length: logits.dims[0] ?? 0 }, (_, depth) => select(logits, [depth]).data);
}

function topOf(probabilities: Float32Array): LensTop {
	let best = 0;
	for (let id = 1; id < probabilities.length; id++)
		if ((probabilities[id] as number) > (probabilities[best] as number)) best = id;
	return { id: best, probability: probabilities[best] ?? 0 };
}
