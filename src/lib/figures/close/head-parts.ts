import type { LabelledToken } from '$lib/views/token-label';
import type { Intervention } from '$lib/model/intervention';
import { stageHooks } from '../near/stages';
import type { Answers, Part } from '../values/snapshot.svelte';

/** The values that the close view shows. */
export type HeadPart =
	'pre' | 'ln1' | 'q' | 'k' | 'v' | 'scores' | 'pattern' | 'z' | 'attnOut' | 'mid' | 'post' | 'out';

/** What the values of a head belong to. */
export interface HeadContext {
	readonly layer: number;
	readonly head: number;
	readonly position: number;
	readonly tokens: readonly LabelledToken[];
}

export type HeadAnswers = Answers<HeadPart, HeadContext>;

/**
 * What the close view reads: queries, keys, values and outputs whole [pos, head, dHead], so that any
 * cell can be worked out under the pointer; this head's scores and pattern [query, key]; the rest at one position.
 */
export function headParts(layer: number, head: number, position: number): Record<HeadPart, Part> {
	const hook = (name: HeadPart): string => `blocks.${layer}.${stageHooks[name]}`;
	const here = (name: HeadPart): Part => ({ hook: hook(name), selection: [position] });
	return {
		pre: here('pre'),
		ln1: here('ln1'),
		q: { hook: hook('q') },
		k: { hook: hook('k') },
		v: { hook: hook('v') },
		scores: { hook: hook('scores'), selection: [head] },
		pattern: { hook: hook('pattern'), selection: [head] },
		z: { hook: hook('z') },
		attnOut: here('attnOut'),
		mid: here('mid'),
		post: here('post'),
		out: here('out')
	};
}

/** By what this head's whole output at a position was multiplied in the run; 1 where nothing was changed. */
export function outputFactor(
	interventions: readonly Intervention[],
	{ layer, head }: { readonly layer: number; readonly head: number },
	position: number
): number {
	return interventions
		.filter(
			({ hook, index: [pos = null, heads = null, dimension = null] }) =>
				hook === `blocks.${layer}.${stageHooks.z}` &&
				(pos ?? position) === position &&
				(heads ?? head) === head &&
				dimension === null
		)
		.reduce((factor, { mul }) => factor * mul, 1);
}
