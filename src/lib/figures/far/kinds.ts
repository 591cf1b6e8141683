import { headScores, type HeadScores } from '$lib/model/head-scores';
import type { Tensor } from '$lib/math/tensor';

/** On fewer tokens than this, every head looks at the previous or the first one for want of others. */
const leastTokens = 8;
/** With fewer repeated tokens than this, what a head does with repeats is one accident, not a habit. */
const leastRepeats = 4;

/**
 * The habits of every head, [layer][head], as far as this text can show them: none on a short text,
 * none about repeats where few tokens repeat. `patterns` are `attn.hook_pattern` [head, query, key].
 */
export function measuredHabits(
	patterns: readonly Tensor[],
	ids: readonly number[]
): HeadScores[][] {
	if (ids.length < leastTokens) return [];
	const repeats = ids.length - new Set(ids).size;
	return patterns.map((pattern) =>
		headScores(pattern, ids).map((scores) =>
			repeats < leastRepeats ? { ...scores, duplicate: null, induction: null } : scores
		)
	);
}
