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
