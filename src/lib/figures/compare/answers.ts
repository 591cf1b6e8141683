import { totalVariation } from '$lib/math/difference';
import { topIndices } from '$lib/math/order';
import { softmax } from '$lib/math/softmax';

/** A token that may come next, in both runs. */
export interface AnswerRow {
	readonly id: number;
	/** Probabilities over the full vocabulary, before any decoding setting. */
	readonly a: number;
	readonly b: number;
}

/** Two answers side by side. */
export interface AnswerPair {
	/** The most probable tokens of both, by the larger of their probabilities. */
	readonly rows: readonly AnswerRow[];
	/** How much probability lies elsewhere, in [0, 1], over the full vocabulary. */
	readonly moved: number;
}

/** The probabilities of a row of logits; null where they are no distribution. */
export function sharesOf(logits: Float32Array): Float32Array | null {
	try {
		return softmax(logits);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The `count` most probable tokens of each of two distributions over the same tokens, all of them once. */
export function pairAnswers(a: Float32Array, b: Float32Array, count: number): AnswerPair {
	const ids = [...new Set([...topIndices(a, count), ...topIndices(b, count)])];
	const rows = ids.map((id): AnswerRow => ({ id, a: a[id] ?? 0, b: b[id] ?? 0 }));
	rows.sort((x, y) => Math.max(y.a, y.b) - Math.max(x.a, x.b) || x.id - y.id);
	return { rows, moved: totalVariation(a, b) };
}
