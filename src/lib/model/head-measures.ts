import type { Tensor } from '../math/tensor';
import { headScores, type HeadScores } from './head-scores';

/**
 * What a head does with its attention, by `HeadScores` and three numbers more, each averaged over the queries that can
 * have it (the first query sees itself alone and never counts); null where none can.
 */
export interface HeadMeasures extends HeadScores {
	/** The weight on punctuation before the query or at it, over queries that see some; in [0, 1]. */
	readonly punctuation: number | null;
	/** Entropy of a row over the largest it can have, H / ln(query + 1): 0 one key alone, 1 all alike. Vig and Belinkov 2019. */
	readonly spread: number | null;
	/** Mean distance Σ weight · (query − key), in tokens. Vig and Belinkov 2019. */
	readonly distance: number | null;
}

export type Measure = keyof HeadMeasures;

/** All measures, in the order in which they are shown. */
export const measures = [
	'previous',
	'induction',
	'duplicate',
	'first',
	'self',
	'punctuation',
	'spread',
	'distance'
] as const satisfies readonly Measure[];

/** A token that is looked at or looks, as positions of a text. */
export interface Pair {
	readonly query: number;
	readonly key: number;
}

/** Signs alone, and the space before them. */
export function isPunctuation(text: string): boolean {
	return /^\s*[\p{P}\p{S}]+\s*$/u.test(text);
}

/**
 * The measures of every head of a block, from its pattern [head, query, key] and the tokens that it ran over.
 * Throws RangeError when the two do not fit.
 */
export function headMeasures(
	pattern: Tensor,
	tokens: readonly { readonly id: number; readonly text: string }[]
): HeadMeasures[] {
	const n = tokens.length;
	const signs = tokens.map(({ text }) => isPunctuation(text));
	const scores = headScores(
		pattern,
		tokens.map(({ id }) => id)
	);
	return scores.map((own, head) => {
		const weights = pattern.data.subarray(head * n * n, (head + 1) * n * n);
		const rows = Array.from({ length: Math.max(0, n - 1) }, (_, i) => i + 1);
		const row = (query: number) => weights.subarray(query * n, query * n + query + 1);
		return {
			...own,
			punctuation: mean(
				rows
					.filter((query) => signs.slice(0, query + 1).includes(true))
					.map((query) => row(query).reduce((sum, w, key) => sum + (signs[key] ? w : 0), 0))
			),
			spread: mean(rows.map((query) => spreadOf(row(query)))),
			distance: mean(
				rows.map((query) => row(query).reduce((sum, w, key) => sum + w * (query - key), 0))
			)
		};
	});
}

function spreadOf(weights: Float32Array): number {
	let entropy = 0;
	for (const w of weights) if (w > 0) entropy -= w * Math.log(w);
	return entropy / Math.log(weights.length);
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean weight of every head of a block on chosen pairs, from its pattern; null without a pair that it has. */
export function pairScores(pattern: Tensor, pairs: readonly Pair[]): (number | null)[] {
	const [heads = 0, queries = 0, keys = 0] = pattern.dims;
	const within = pairs.filter(({ query, key }) => query < queries && key <= query);
	return Array.from({ length: heads }, (_, head) =>
		mean(within.map(({ query, key }) => pattern.data[(head * queries + query) * keys + key] ?? 0))
	);
}

/** The average of measures of several texts, each text counting the same; null where no text has the measure. */
export function averageMeasures(texts: readonly HeadMeasures[]): HeadMeasures {
	const averages = measures.map((measure) => {
		const known = texts.map((text) => text[measure]).filter((value) => value !== null);
		return [measure, mean(known)] as const;
	});
	return Object.fromEntries(averages) as unknown as HeadMeasures;
}
