import { vectorDifference } from '$lib/math/difference';
import { formatNumber } from '$lib/views/format';

/** Words for two vectors: with how far they lie apart, or where that says nothing with their lengths alone. */
export interface VectorWords {
	readonly both: (a: string, b: string, apart: string, cosine: string) => string;
	readonly lengths: (a: string, b: string) => string;
}

/** One sentence on two vectors. */
export function vectorSummary(
	a: Float32Array,
	b: Float32Array,
	isComparable: boolean,
	words: VectorWords
): string {
	const lengthOf = (vector: Float32Array) => formatNumber(vectorDifference(vector, vector).first);
	if (!isComparable) return words.lengths(lengthOf(a), lengthOf(b));
	const { apart, cosine } = vectorDifference(a, b);
	return words.both(lengthOf(a), lengthOf(b), formatNumber(apart), formatNumber(cosine));
}
