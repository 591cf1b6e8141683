/** How the maps of one block's heads are set, px. */
export interface HeadGrid {
	/** One row of maps, each right under its head's column in the case. */
	readonly aligned: boolean;
	readonly columns: number;
	/** From one map to the next. */
	readonly pitch: number;
	/** Side of a map. */
	readonly size: number;
}

/**
 * Sets `heads` maps into a block that is `room` px wide and whose head columns are `lane` px wide: in one row
 * under the columns where those are wide enough, else in balanced rows, of small maps where heads are many.
 * A turned figure has one row, which can be swiped where it is too long.
 */
export function gridOf({
	turned,
	heads,
	room,
	lane
}: {
	turned: boolean;
	heads: number;
	room: number;
	lane: number;
}): HeadGrid {
	if (turned) {
		const pitch = Math.max(72, Math.min(136, Math.floor(room / heads)));
		return { aligned: false, columns: heads, pitch, size: pitch - 8 };
	}
	if (lane >= 36)
		return { aligned: true, columns: heads, pitch: lane, size: Math.min(96, Math.floor(lane - 4)) };
	const fitting = (least: number, gap: number): number =>
		Math.max(1, Math.min(heads, Math.floor((room + gap) / (least + gap))));
	const roomy = Math.ceil(heads / fitting(40, 8)) <= 3;
	const gap = roomy ? 8 : 4;
	const rows = Math.ceil(heads / fitting(roomy ? 40 : 24, gap));
	const columns = Math.ceil(heads / rows);
	const pitch = (room + gap) / columns;
	return { aligned: false, columns, pitch, size: Math.floor(pitch - gap) };
}
