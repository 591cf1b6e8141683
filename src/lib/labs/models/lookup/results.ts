import { estimateRate, type Estimate } from '$lib/lookup/estimate';
import type { StorySample } from '$lib/lookup/story-sample';
import type { Range } from '$lib/lookup/text-index';
import type { LoadedExact } from './load';
import type { LoadedTold } from './lookup.svelte';

/** How often something occurs in a source whose text is here. */
export interface ExactResult {
	readonly source: LoadedExact;
	readonly times: number;
	/** Times a million tokens of the source. */
	readonly perMillion: number;
	/** Documents that hold it. */
	readonly documents: number;
	/** Where it occurs, for each reading. */
	readonly ranges: readonly Range[];
}

/** How often something occurs in a source of which a sample was told again. */
export interface ToldResult {
	readonly source: LoadedTold;
	readonly estimate: Estimate;
	/** Times a million tokens of the source. */
	readonly perMillion: number;
	/** 95 % interval of `perMillion`. */
	readonly interval: readonly [number, number] | null;
}

const million = 1e6;

/** Counts all readings together. */
export function countExact(source: LoadedExact, ngrams: readonly number[][]): ExactResult {
	const ranges = ngrams.map((ngram) => source.index.find(ngram));
	const times = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
	return {
		source,
		times,
		perMillion: (times / source.index.tokens) * million,
		documents: source.index.countDocuments(...ranges),
		ranges
	};
}

/** Estimates all readings together. */
export function countTold(source: LoadedTold, ngrams: readonly number[][]): ToldResult {
	const estimate = estimateRate(countAll(source.sample, ngrams), source.about.documents);
	const { rate, interval } = estimate;
	return {
		source,
		estimate,
		perMillion: rate * million,
		interval: interval && [interval[0] * million, interval[1] * million]
	};
}

function countAll(sample: StorySample, ngrams: readonly number[][]) {
	const each = ngrams.map((ngram) => sample.count(ngram));
	const sizes = each[0]?.sizes ?? [];
	const counts = sizes.map((_, i) => each.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));
	return { counts, sizes };
}

/** The greatest of all rates and interval ends, for a scale. */
export function largestRate(exact: readonly ExactResult[], told: readonly ToldResult[]): number {
	return Math.max(
		0,
		...exact.map(({ perMillion }) => perMillion),
		...told.map(({ perMillion, interval }) => interval?.[1] ?? perMillion)
	);
}

/** A number that is only estimated, rounded to two significant digits. */
export function roundEstimate(value: number): number {
	return Number(value.toPrecision(2));
}
