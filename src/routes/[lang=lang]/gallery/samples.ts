import { uniform } from '$lib/math/random';
import { softmax } from '$lib/math/softmax';
import { tensor, type Tensor } from '$lib/math/tensor';
import type { ProbabilityRow } from '$lib/views/bars/ProbabilityBars.svelte';
import type { StripToken } from '$lib/views/token-strip/TokenStrip.svelte';

/** Made-up vector of `length` values, about normal with deviation 1; the same for the same seed. */
export function sampleVector(length: number, seed: number): Float32Array {
	return Float32Array.from({ length }, (_, index) => {
		let sum = 0;
		for (let part = 0; part < 6; part++) sum += uniform(seed, index * 6 + part) - 0.5;
		return sum * Math.SQRT2;
	});
}

/** Made-up causal weights, [query, key]: each row sums to 1 and sees no later column. */
export function samplePattern(length: number, seed: number): Tensor {
	const scores = sampleVector(length * length, seed);
	const data = new Float32Array(length * length);
	for (let row = 0; row < length; row++) {
		const seen = scores.slice(row * length, row * length + row + 1).map((score) => score * 2);
		data.set(softmax(seen), row * length);
	}
	return tensor([length, length], data);
}

/** Words for labels. */
export const words = {
	en: ['Mia', 'found', 'a', 'key', '.', 'She', 'tried', 'the', 'key', 'in', 'an', 'old'],
	ja: ['ミア', 'は', '鍵', 'を', '見つけた', '。', '古い', '扉', 'に', '鍵', 'を', '差し込んだ']
} as const;

/** Candidates with probabilities that were never a model's. */
export const candidates: ProbabilityRow[] = [
	{ id: 1, label: 'door', probability: 0.62, before: 0.41, chosen: true },
	{ id: 2, label: 'box', probability: 0.21, before: 0.33 },
	{ id: 3, label: 'とびら', probability: 0.052, before: 0.051 },
	{ id: 4, label: '⟨E6 97⟩', probability: 0.0031, before: 0.02 },
	{ id: 5, label: 'extraordinarily', probability: 0.0009, before: 0.0009 },
	{ id: 6, label: '↵', probability: 0.00004, before: 0.004, cut: true },
	{ id: 7, label: 'tree', probability: 0.018, before: 0.018, cut: true }
];

/** The tokens of a short text, one character of it in three pieces, two of them written by the model. */
export const sampleTokens: StripToken[] = [
	{ label: 'Long', dropped: true },
	{ label: 'ago', dropped: true },
	...words.en.map((label) => ({ label })),
	{ label: '⟨E6⟩', joinsNext: true },
	{ label: '⟨97⟩', joinsNext: true },
	{ label: '⟨A5⟩' },
	{ label: '本' },
	{ label: 'door', generated: true },
	{ label: '.', generated: true },
	{ label: '↵', special: true }
];
