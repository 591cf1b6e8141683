import type { Source } from '$lib/model/explain/explanation';
import type { Names } from './names';

/** What the lists of an explanation share: what their numbers are called, and where these lead. */
export interface Ways {
	readonly names: Names;
	/** Goes to where a number came from. */
	readonly onfollow: (source: Source) => void;
	/** The place of a number that is pointed at, null when it is left. */
	readonly onmark: (source: Source | null) => void;
}

/** Marks a place while the pointer or the keyboard is at its button. */
export function marking(onmark: Ways['onmark'], source: Source) {
	const [mark, leave] = [() => onmark(source), () => onmark(null)];
	return { onpointerenter: mark, onpointerleave: leave, onfocus: mark, onblur: leave };
}
