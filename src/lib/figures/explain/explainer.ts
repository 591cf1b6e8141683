import type { HookCell, Source } from '$lib/model/explain/explanation';
import type { CellReader } from '$lib/model/explain/reader';

/** What a view needs to explain its cells, and what happens when a number is followed to where it came from. */
export interface Explainer {
	/** What to read from; null while there is nothing to read. A new object for each run. */
	readonly reader: CellReader | null;
	/** The cell that is explained; null while none was asked for. */
	readonly cell: HookCell | null;
	/** The cell that led to it; null where nothing did. */
	readonly before: HookCell | null;
	/** A visible form of a token of the vocabulary. */
	readonly tokenLabel: (id: number) => string;
	/** Goes to a number that `shown` was made from. */
	readonly follow: (source: Source, shown: HookCell) => void;
	/** The place of the term that is pointed at; null while none is. */
	readonly marked: Source | null;
	/** Lights the place of a term that is pointed at; null when it is left. */
	readonly mark: (source: Source | null) => void;
	/** Goes back to the cell that led here. */
	readonly back: () => void;
	/** Leaves the explanation. */
	readonly close: () => void;
	/** Explains a cell that was picked on a map. */
	readonly open: (cell: HookCell) => void;
	/** Whether the keyboard's focus should move to the explanation now; asking once settles it. */
	readonly takeFocus: () => boolean;
}
