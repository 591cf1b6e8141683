import type { Part } from '../values/snapshot.svelte';
import type { PairRequest } from './pair-reading.svelte';
import type { ComparedRun, Pairing } from './pairing';

/** What a figure follows: a column of the alignment, and what else its values depend on. */
export interface PairContext {
	readonly pairing: Pairing;
	readonly column: number;
}

/**
 * Asks both runs for the parts of a column; null where there is no such column. `partsOf` names them for a run and its
 * position in the column, null where it has no partner there.
 */
export function requestOf<Context extends PairContext>(
	context: Context,
	partsOf: (run: ComparedRun, position: number | null) => Record<string, Part>
): PairRequest<Context> | null {
	const { a, b, columns } = context.pairing;
	const pair = columns[context.column];
	if (!pair) return null;
	return {
		a: { trace: a.run, parts: partsOf(a, pair.first) },
		b: { trace: b.run, parts: partsOf(b, pair.second) },
		context
	};
}
