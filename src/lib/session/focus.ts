import type { ModelConfig } from '../model/config';

/** What the learner looks at; every level of the zoom is a part of it that is set or null. */
export interface Focus {
	/** Position of the token that is followed: the ribbon, the query row, the place of the prediction. */
	readonly position: number;
	/** The opened block; null at the far distance. */
	readonly layer: number | null;
	/** The opened head of that block; null at the near distance. */
	readonly head: number | null;
	/** The key position of the opened cell of that head's pattern; the query is `position`. */
	readonly key: number | null;
}

/** How near the learner stands. */
export type Distance = 'far' | 'near' | 'close';

/** Far: the whole model. Near: one block. Close: one head or one of its cells. */
export function distanceOf(focus: Focus): Distance {
	if (focus.layer === null) return 'far';
	return focus.head === null ? 'near' : 'close';
}

/** One step back: cell → head → block → whole model. */
export function zoomOut(focus: Focus): Focus {
	if (focus.key !== null) return { ...focus, key: null };
	if (focus.head !== null) return { ...focus, head: null };
	return { ...focus, layer: null };
}

/** A focus less the position: what is opened. */
export type Zoom = Omit<Focus, 'position'>;

/** The parts of a zoom that a model has; what it does not have is left closed, and with it what would lie inside. */
export function zoomWithin(
	zoom: Zoom,
	config: Pick<ModelConfig, 'nLayers' | 'nHeads'> | null
): Zoom {
	const layer = within(zoom.layer, config?.nLayers);
	const head = layer === null ? null : within(zoom.head, config?.nHeads);
	return { layer, head, key: head === null ? null : zoom.key };
}

/** A focus every part of which exists in a run over `length` tokens. `at` is the wanted position, null for the last. */
export function focusWithin(
	zoom: Zoom,
	at: number | null,
	length: number,
	config: Pick<ModelConfig, 'nLayers' | 'nHeads'> | null
): Focus {
	const last = Math.max(0, length - 1);
	const inside = zoomWithin(zoom, config);
	return { ...inside, position: Math.min(at ?? last, last), key: within(inside.key, last + 1) };
}

function within(index: number | null, size = 0): number | null {
	return index !== null && index < size ? index : null;
}
