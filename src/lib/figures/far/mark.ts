/** What the pointer or the keyboard is on: a head, or one of its links. */
export interface Mark {
	readonly layer: number;
	readonly head: number;
	/** Position at the far end of the link; null for the head as a whole. */
	readonly key: number | null;
}

/** Name of a head for people, `block.head`, both counted from 1. */
export function headName(layer: number, head: number): string {
	return `${layer + 1}.${head + 1}`;
}

/** Name of a head in sets and links, `layer.head`, both counted from 0. */
export function headKey(layer: number, head: number): string {
	return `${layer}.${head}`;
}

/** True when the mark is on this head. */
export function isOn(mark: Mark | null, layer: number, head: number): boolean {
	return mark !== null && mark.layer === layer && mark.head === head;
}
