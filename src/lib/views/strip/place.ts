/** A run of places of a vector and where it is drawn. */
export interface GroupBox {
	/** First place. */
	readonly from: number;
	/** One past the last place. */
	readonly to: number;
	/** px */
	readonly left: number;
	/** px */
	readonly width: number;
}

/** Lays `groups` equal runs of a vector of `length` over `width` px, with a gap of 4 px between them. */
export function groupBoxes(length: number, groups: number, width: number): GroupBox[] {
	const gap = groups > 1 ? 4 : 0;
	const each = Math.max((width - gap * (groups - 1)) / groups, 1);
	return Array.from({ length: groups }, (_, group) => {
		const left = Math.round(group * (each + gap));
		return {
			from: Math.round((group * length) / groups),
			to: Math.round(((group + 1) * length) / groups),
			left,
			width: Math.max(Math.round(group * (each + gap) + each) - left, 1)
		};
	});
}

/** Where one place of a grouped vector is drawn, px; an empty span for no groups. */
export function spanOf(boxes: readonly GroupBox[], index: number): { left: number; width: number } {
	const box = boxes.find(({ to }) => index < to) ?? boxes.at(-1);
	if (!box) return { left: 0, width: 0 };
	const width = box.width / (box.to - box.from);
	return { left: box.left + (index - box.from) * width, width };
}

/** The place at a distance from the left, px; in a gap, the nearest on its left. */
export function placeAt(boxes: readonly GroupBox[], x: number): number {
	const box = boxes.findLast(({ left }) => x >= left) ?? boxes[0];
	if (!box) return 0;
	const share = Math.max(x - box.left, 0) / box.width;
	return Math.min(box.from + Math.floor(share * (box.to - box.from)), box.to - 1);
}
