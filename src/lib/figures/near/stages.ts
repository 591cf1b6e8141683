import type { Tensor } from '$lib/math/tensor';
import type { Part } from '../values/snapshot.svelte';

/** The values that the near view shows, in the order of computation. */
export const stageNames = [
	'pre',
	'ln1Scale',
	'ln1',
	'q',
	'k',
	'v',
	'scores',
	'pattern',
	'z',
	'attnOut',
	'mid',
	'ln2Scale',
	'ln2',
	'mlpPre',
	'post',
	'mlpOut',
	'out'
] as const;
export type StageName = (typeof stageNames)[number];

/** TransformerLens name of each stage within its block. */
export const stageHooks: Record<StageName, string> = {
	pre: 'hook_resid_pre',
	ln1Scale: 'ln1.hook_scale',
	ln1: 'ln1.hook_normalized',
	q: 'attn.hook_q',
	k: 'attn.hook_k',
	v: 'attn.hook_v',
	scores: 'attn.hook_attn_scores',
	pattern: 'attn.hook_pattern',
	z: 'attn.hook_z',
	attnOut: 'hook_attn_out',
	mid: 'hook_resid_mid',
	ln2Scale: 'ln2.hook_scale',
	ln2: 'ln2.hook_normalized',
	mlpPre: 'mlp.hook_pre',
	post: 'mlp.hook_post',
	mlpOut: 'hook_mlp_out',
	out: 'hook_resid_post'
};

/** Values of one block, each null where it was not captured. */
export type BlockValues = Readonly<Record<StageName, Tensor | null>>;

/** What the near view reads: the row of one position of each stage, the maps of all heads whole. */
export function partsOf(layer: number, position: number): Record<StageName, Part> {
	const part = (name: StageName): Part => ({
		hook: `blocks.${layer}.${stageHooks[name]}`,
		...(name === 'scores' || name === 'pattern' ? {} : { selection: [position] })
	});
	return Object.fromEntries(stageNames.map((name) => [name, part(name)])) as Record<
		StageName,
		Part
	>;
}

/** Which values share an index: entries of the stream, of the heads side by side, or neurons. */
export type Space = 'stream' | 'heads' | 'neurons';

const spaces: Partial<Record<StageName, Space>> = {
	q: 'heads',
	k: 'heads',
	v: 'heads',
	z: 'heads',
	mlpPre: 'neurons',
	post: 'neurons'
};

/** The space that a stage's entries lie in. */
export function spaceOf(stage: StageName): Space {
	return spaces[stage] ?? 'stream';
}

/** Index of an entry of a stage's strip within its hook: at a position, heads side by side. */
export function indexOfEntry(
	stage: StageName,
	position: number,
	entry: number,
	dHead: number
): number[] {
	if (spaceOf(stage) !== 'heads') return [position, entry];
	return [position, Math.floor(entry / dHead), entry % dHead];
}

/** The entry of a stage's strip at a position that an index within its hook names; null for one of another position. */
export function entryOfIndex(
	stage: StageName,
	position: number,
	[at, first = 0, second = 0]: readonly number[],
	dHead: number
): number | null {
	if (at !== position) return null;
	return spaceOf(stage) === 'heads' ? first * dHead + second : first;
}

/** A cell of the maps of a block's heads. */
export interface MapCell {
	readonly head: number;
	/** Position of the query. */
	readonly row: number;
	/** Position of the key. */
	readonly column: number;
}

/** Index of a cell in the maps [head, query, key] of a text of `length` tokens. */
export function indexOfCell({ head, row, column }: MapCell, length: number): number {
	return (head * length + row) * length + column;
}

/** The cell that an index in the maps [head, query, key] is of. */
export function cellOfIndex(index: number, length: number): MapCell {
	const row = Math.floor(index / length);
	return { head: Math.floor(row / length), row: row % length, column: index % length };
}

/** One entry that is followed through all stages of its space, or a cell through both maps of its head. */
export interface Cursor {
	readonly space: Space | 'cells';
	readonly index: number;
}
