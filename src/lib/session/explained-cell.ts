import * as v from 'valibot';
import type { HookCell } from '../model/explain/explanation';
import type { Focus } from './focus';

/** The parts of an address that say which cell is explained: its hook, and its index. */
export const explainedSchema = {
	cell: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z][\w.]{0,99}$/))),
	index: v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}(\.\d{1,7}){0,3}$/)))
};

/** Writes a cell as the parts of an address; null leaves them out. */
export function writeExplained(cell: HookCell | null): {
	cell: string | null;
	index: string | null;
} {
	return { cell: cell && cell.hook, index: cell && cell.index.join('.') };
}

/** Reads what `writeExplained` wrote. */
export function readExplained(link: {
	cell?: string | undefined;
	index?: string | undefined;
}): HookCell | null {
	if (link.cell === undefined || link.index === undefined) return null;
	return { kind: 'hook', hook: link.cell, index: link.index.split('.').map(Number) };
}

/** Whether two cells are one. */
export function isSameCell(a: HookCell | null, b: HookCell | null): boolean {
	return a?.hook === b?.hook && a?.index.join('.') === b?.index.join('.');
}

/**
 * Where a cell is seen: its head's map for a score or a share, its block for the others, the whole model for what lies
 * outside the blocks. A head that is opened stays so for its own queries, keys, values and outputs.
 */
export function focusOn({ hook, index }: HookCell, focus: Focus): Focus {
	const [first = 0, second = 0, third = 0] = index;
	const found = /^blocks\.(\d+)\.(.*)$/.exec(hook);
	if (!found) return { position: first, layer: null, head: null, key: null };
	const layer = Number(found[1]);
	const name = found[2] ?? '';
	if (name === 'attn.hook_attn_scores' || name === 'attn.hook_pattern')
		return { position: second, layer, head: first, key: third };
	const isOpened = focus.layer === layer && focus.head === second;
	if (isOpened && ['attn.hook_q', 'attn.hook_z'].includes(name))
		return { ...focus, position: first };
	if (isOpened && ['attn.hook_k', 'attn.hook_v'].includes(name)) return { ...focus, key: first };
	return { position: first, layer, head: null, key: null };
}
