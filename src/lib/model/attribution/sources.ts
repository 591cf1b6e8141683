import type { HeadPlace } from '../intervention';
import type { AttributedPlace, AttributedRun } from './attribute';
import type { OutputWeights } from './output-weights';
import { dot } from './products';

/** What a head adds because of one earlier token. */
export interface HeadSource {
	/** Position of the token that is attended to. */
	readonly key: number;
	/** Attention weight, in [0, 1] unless it was edited. */
	readonly weight: number;
	/** weight · (value · W_O · axis) / scale, in the logit's units. */
	readonly value: number;
}

/** A head's contribution as a sum over the tokens that it attends to. */
export interface HeadSources {
	readonly place: HeadPlace;
	/** In the order of the text. */
	readonly sources: readonly HeadSource[];
	/** What interventions on the head's output have added; 0 where there are none. */
	readonly edit: number;
	/** True where there are such interventions at this position. */
	readonly isEdited: boolean;
	/** Sources and edit together. */
	readonly sum: number;
	/** The head's contribution from its recorded output. */
	readonly contribution: number;
	/** contribution − sum: rounding. 0 where the output was edited, since the edit is what is left. */
	readonly residue: number;
}

/**
 * Splits a head's contribution by source token: z is Σ pattern · value, and everything after it is linear
 * (Elhage et al. 2021). Keys after the query have no weight and are left out, unless the mask was taken away.
 * Rejects as `attribute`.
 */
export async function sourcesOf(
	run: AttributedRun,
	weights: OutputWeights,
	{ position, target }: AttributedPlace,
	{ layer, head }: HeadPlace
): Promise<HeadSources> {
	const { dHead } = run.config;
	const at = `blocks.${layer}.attn`;
	const direction = await weights.direction(target);
	const [pattern, values, z, scales, whole] = await Promise.all([
		run.read(`${at}.hook_pattern`, [head, position]),
		run.read(`${at}.hook_v`, [null, head]),
		run.read(`${at}.hook_z`, [position, head]),
		run.read('ln_final.hook_scale', [position]),
		weights.through(`${at}.W_O`, direction)
	]);
	const scale = scales.data[0] ?? NaN;
	const through = whole.subarray(head * dHead, (head + 1) * dHead);
	const sources = Array.from(pattern.data, (weight, key): HeadSource => {
		const given = dot(values.data.subarray(key * dHead, (key + 1) * dHead), through);
		return { key, weight, value: (weight * given) / scale };
	}).filter(({ key, weight }) => key <= position || weight !== 0);
	const attended = sources.reduce((total, { value }) => total + value, 0);
	const contribution = dot(z.data, through) / scale;
	const isEdited = run.interventions.some(
		({ hook, index: [row = null, column = null] }) =>
			hook === `${at}.hook_z` && (row ?? position) === position && (column ?? head) === head
	);
	const edit = isEdited ? contribution - attended : 0;
	const sum = attended + edit;
	return {
		place: { layer, head },
		sources,
		edit,
		isEdited,
		sum,
		contribution,
		residue: contribution - sum
	};
}
