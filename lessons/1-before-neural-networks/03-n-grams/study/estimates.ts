import { addK } from '$lib/classic/ngrams/add-k';
import type { NgramCounts } from '$lib/classic/ngrams/counts';
import type { Estimate } from '$lib/classic/ngrams/estimate';
import { interpolation } from '$lib/classic/ngrams/interpolation';
import { katz } from '$lib/classic/ngrams/katz';
import { kneserNey } from '$lib/classic/ngrams/kneser-ney';
import { maximumLikelihood } from '$lib/classic/ngrams/maximum-likelihood';
import { ks, type K, type Method } from '../state';

/** Names a method that gives probabilities, with k where it has one. */
export type EstimateKey = Exclude<Method, 'add-k' | 'stupid'> | `add-${K}`;

/** Every estimate that is scored. */
export const estimateKeys: readonly EstimateKey[] = [
	'relative',
	...ks.map((k) => `add-${k}` as const),
	'interpolation',
	'katz',
	'kneser-ney'
];

/** The key of a method; null for scores that are no probabilities. */
export function keyOf(method: Method, k: K): EstimateKey | null {
	if (method === 'stupid') return null;
	return method === 'add-k' ? `add-${k}` : method;
}

/** The estimate of a key. `weights` are those of interpolation, of the lengths 1 to n. */
export function estimateFor(
	counts: NgramCounts,
	key: EstimateKey,
	n: number,
	weights: readonly number[]
): Estimate {
	switch (key) {
		case 'relative':
			return maximumLikelihood(counts, n);
		case 'interpolation':
			return interpolation(counts, n, weights);
		case 'katz':
			return katz(counts, n);
		case 'kneser-ney':
			return kneserNey(counts, n);
		case 'add-1':
		case 'add-0.1':
		case 'add-0.01':
		case 'add-0.001':
			return addK(counts, n, Number(key.slice('add-'.length)));
	}
}
