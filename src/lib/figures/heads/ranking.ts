import { kindThreshold } from '$lib/model/head-scores';
import { pairScores, type HeadMeasures, type Measure, type Pair } from '$lib/model/head-measures';
import type { Tensor } from '$lib/math/tensor';

/** A head with what was measured of it. */
export interface RankedHead {
	readonly layer: number;
	readonly head: number;
	/** What orders the heads: the chosen measure, or the weight on the marked pairs; null where it cannot be told. */
	readonly score: number | null;
	readonly measures: HeadMeasures | null;
}

/** Measures in [0, 1] that name a head above `kindThreshold`; the others only order them. */
const naming: ReadonlySet<Measure> = new Set([
	'previous',
	'induction',
	'duplicate',
	'first',
	'self',
	'punctuation'
]);

/** Whether a measure names heads, so that others can be left out. */
export function namesHeads(measure: Measure): boolean {
	return naming.has(measure);
}

/** All heads by their score, the greatest first; those without one last, in the order of the model. */
export function rankHeads(
	measured: readonly (readonly HeadMeasures[])[],
	by: Measure
): RankedHead[] {
	return inOrder(
		measured.flatMap((heads, layer) =>
			heads.map((measures, head) => ({ layer, head, measures, score: measures[by] }))
		)
	);
}

/** All heads by their mean weight on the marked pairs. `patterns` are [head, query, key] of each block. */
export function rankByPairs(
	patterns: readonly Tensor[],
	pairs: readonly Pair[],
	measured: readonly (readonly HeadMeasures[])[]
): RankedHead[] {
	return inOrder(
		patterns.flatMap((pattern, layer) =>
			pairScores(pattern, pairs).map((score, head) => ({
				layer,
				head,
				score,
				measures: measured[layer]?.[head] ?? null
			}))
		)
	);
}

/** Only heads that the measure names. */
export function named(heads: readonly RankedHead[], by: Measure): readonly RankedHead[] {
	return namesHeads(by) ? heads.filter(({ score }) => (score ?? 0) > kindThreshold) : heads;
}

function inOrder(heads: readonly RankedHead[]): RankedHead[] {
	return heads.toSorted(
		(a, b) =>
			(b.score ?? -Infinity) - (a.score ?? -Infinity) || a.layer - b.layer || a.head - b.head
	);
}
