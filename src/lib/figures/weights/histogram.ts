import type { WeightFacts } from '$lib/engine/client';

/** A bar of a histogram: its range of values, how many lie there, and where it stands in px. */
export interface Bar {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
}

/** Lays the bins of a distribution out in `width` × `height` px; a bin that holds anything is at least 1 px high. */
export function layOutHistogram(
	{ bins, least, greatest }: Pick<WeightFacts, 'bins' | 'least' | 'greatest'>,
	width: number,
	height: number
): Bar[] {
	const most = Math.max(...bins, 1);
	const step = (greatest - least) / bins.length;
	const pitch = width / bins.length;
	return bins.map((count, bin) => {
		const tall = count === 0 ? 0 : Math.max(1, (count / most) * height);
		const left = Math.round(bin * pitch);
		return {
			from: least + bin * step,
			to: bin === bins.length - 1 ? greatest : least + (bin + 1) * step,
			count,
			left,
			width: Math.max(1, Math.round((bin + 1) * pitch) - left - (pitch >= 4 ? 1 : 0)),
			top: height - tall,
			height: tall
		};
	});
}
