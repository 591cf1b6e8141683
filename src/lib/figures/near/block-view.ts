import type { Tensor } from '$lib/math/tensor';
import type { LabelledToken } from '$lib/views/token-label';
import type { Answers } from '../values/snapshot.svelte';
import type { HookCell } from '$lib/model/explain/explanation';
import type { Lit } from '../explain/lit';
import type { Cursor, StageName } from './stages';

/** What the values of a block belong to. */
export interface BlockContext {
	readonly layer: number;
	readonly position: number;
	readonly tokens: readonly LabelledToken[];
}

/** Everything that the parts of an opened block share. */
export interface BlockView {
	readonly answers: Answers<StageName, BlockContext>;
	/** Strips run downward where there is room beside each other, across where there is not. */
	readonly direction: 'down' | 'across';
	/** px along a strip. */
	readonly length: number;
	/** Symmetric reach of the colours of what is added to the stream, and of the sum, in each part of the block. */
	readonly reach: { readonly attention: number; readonly mlp: number };
	readonly headsOff: ReadonlySet<string>;
	readonly cursor: Cursor | null;
	readonly follow: (cursor: Cursor | null) => void;
	/** Opens a weight by its TransformerLens name; no such buttons without it. */
	readonly openWeight?: ((name: string) => void) | undefined;
	/** Explains an entry of a strip; they cannot be picked without it. */
	readonly explain?: ((cell: HookCell) => void) | undefined;
	/** What is lit for the cell that is explained. */
	readonly lit?: Lit | null | undefined;
}

/** px between the heads of a strip that is made of heads. */
export const headGap = 6;

/** Values of a stage; none where it was not captured. */
export function dataOf(view: BlockView, stage: StageName): Float32Array | null {
	return view.answers.values[stage]?.data ?? null;
}

/** The followed entry of a stage; null while none is. */
export function entryOf(values: Tensor | null, index: number | null): number | null {
	return index === null ? null : (values?.data[index] ?? null);
}

/** Number of a head as it is written everywhere: block and head, counted from one. */
export function headLabel(layer: number, head: number): string {
	return `${layer + 1}.${head + 1}`;
}

/** Key of a head in the set of those that are switched off. */
export function headKey(layer: number, head: number): string {
	return `${layer}.${head}`;
}
