import type { HookCell, Source } from '$lib/model/explain/explanation';
import { dependenciesOf, ruleOf } from '$lib/model/explain/rules';
import type { ModelConfig } from '$lib/model/config';

/** What a map shows of the cell that is explained. */
export interface Lit {
	readonly cell: HookCell;
	/** Hooks that the cell was made from. */
	readonly inputs: ReadonlySet<string>;
	/** The term that is pointed at. */
	readonly marked: Source | null;
}

/** What is lit for a cell; null for one of a hook that the model lacks. */
export function litFor(
	cell: HookCell | null,
	marked: Source | null,
	config: ModelConfig | null
): Lit | null {
	if (!cell || !config) return null;
	try {
		return { cell, inputs: new Set(dependenciesOf(ruleOf(cell.hook, config)).hooks), marked };
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
