import type { Decoded } from '$lib/decoding/pipeline';
import { topIndices } from '$lib/math/order';

/** A token that may come next. */
export interface Candidate {
	readonly id: number;
	/** What the draw uses; what it would have been without the cut if `isCut`. */
	readonly probability: number;
	/** Removed by top-k, top-p or greedy choice. */
	readonly isCut: boolean;
	/** Probability in the untouched model under the same settings; undefined when nothing is compared. */
	readonly before: number | undefined;
}

/** The candidates to list, and what all others share. */
export interface Candidates {
	readonly listed: readonly Candidate[];
	readonly rest: { readonly count: number; readonly probability: number };
	/** Tokens with no probability left after the settings, over the full vocabulary. */
	readonly cutCount: number;
}

/**
 * The `count` most probable candidates, those that may be drawn first, then those that were cut.
 * With `before`, a token that led without the intervention keeps its place in the list.
 */
export function candidatesOf(decoded: Decoded, before: Decoded | null, count: number): Candidates {
	const uncut = uncutProbabilities(decoded);
	const final = decoded.probabilities;
	const leader = before ? topIndices(before.probabilities, 1) : [];
	const ids = [...new Set([...topIndices(final, count), ...topIndices(uncut, count)])]
		.sort((a, b) => (final[b] ?? 0) - (final[a] ?? 0) || (uncut[b] ?? 0) - (uncut[a] ?? 0))
		.slice(0, count);
	const shown = leader.every((id) => ids.includes(id)) ? ids : [...ids.slice(0, -1), ...leader];
	const listed = shown.map((id): Candidate => {
		const isCut = (final[id] ?? 0) === 0;
		return {
			id,
			isCut,
			probability: (isCut ? uncut[id] : final[id]) ?? 0,
			before: before?.probabilities[id]
		};
	});
	const drawable = listed.filter((candidate) => !candidate.isCut);
	const mass = drawable.reduce((sum, candidate) => sum + candidate.probability, 0);
	const kept = final.reduce((n, p) => n + (p > 0 ? 1 : 0), 0);
	return {
		listed,
		rest: { count: Math.max(0, kept - drawable.length), probability: Math.max(0, 1 - mass) },
		cutCount: final.length - kept
	};
}

/** The distribution after the last step that takes no token away. */
function uncutProbabilities({ stages, probabilities }: Decoded): Float32Array {
	return stages.find(({ step }) => step === 'temperature')?.probabilities ?? probabilities;
}
