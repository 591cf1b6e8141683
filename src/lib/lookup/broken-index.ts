/**
 * What is wrong with an index file:
 * - `compression`: it cannot be inflated.
 * - `version`: it was written by another version of the recipe.
 * - `truncated`: it ends before its numbers do.
 * - `rows`: its rows are not those of any text.
 * - `trailing`: something follows its last number.
 */
export type BrokenIndexReason = 'compression' | 'version' | 'truncated' | 'rows' | 'trailing';

/** An index file that cannot be read: make it anew with `models/lookup/make.ts`. */
export class BrokenIndex extends Error {
	override readonly name = 'BrokenIndex';

	constructor(
		readonly reason: BrokenIndexReason,
		/** What exactly was found. */
		readonly detail: string
	) {
		super(`${reason}: ${detail}`);
	}
}
