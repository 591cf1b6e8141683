import { line, scaleLinear, ticks } from 'd3';

/** A curve over n = 1, 2 …; infinite values stand in a row of their own above all others. */
export interface BitsCurve {
	readonly key: string;
	readonly label: string;
	readonly values: readonly number[];
}

/** A curve as it is drawn, px from the top left. */
export interface PlacedCurve {
	readonly key: string;
	readonly label: string;
	/** SVG path through the finite values. */
	readonly path: string;
	readonly points: readonly { readonly n: number; readonly x: number; readonly y: number }[];
	/** Where the label stands: beside the last value. */
	readonly labelY: number;
}

/** Sizes of the chart, px. */
export interface BitsSize {
	readonly width: number;
	readonly height: number;
	/** How much larger than usual type is. */
	readonly typeScale: number;
	/** Room for labels at the right. */
	readonly labelRoom: number;
}

/** Least distance of two labels, px at usual type. */
const labelDistance = 14;

/** Lays curves out over n and bits from 0, in px; labels stand at the curves' ends and give way to each other. */
export function layOutBits(curves: readonly BitsCurve[], longest: number, size: BitsSize) {
	const { width, height, typeScale, labelRoom } = size;
	const [left, right] = [30 * typeScale, width - labelRoom];
	const infiniteY = 8 * typeScale;
	const hasInfinite = curves.some(({ values }) => values.includes(Infinity));
	const [top, bottom] = [(hasInfinite ? 24 : 10) * typeScale, height - 22 * typeScale];
	const finite = curves.flatMap(({ values }) => values.filter(Number.isFinite));
	const highest = Math.max(1, ...finite);
	const x = scaleLinear([1, longest], [left, right]);
	const y = scaleLinear([0, highest], [bottom, top]);
	const path = line<{ x: number; y: number }>(
		(point) => point.x,
		(point) => point.y
	);
	const placed = curves.map(({ key, label, values }) => {
		const points = values.flatMap((value, at) =>
			Number.isFinite(value) ? [{ n: at + 1, x: x(at + 1), y: y(value) }] : []
		);
		const last = values.at(-1) ?? 0;
		const end = Number.isFinite(last) ? y(last) : infiniteY;
		return { key, label, points, path: path(points) ?? '', end };
	});
	const labels = spread(
		placed.map(({ key, end }) => ({ key, y: end })),
		labelDistance * typeScale
	);
	return {
		curves: placed.map(({ end: _, ...curve }): PlacedCurve => ({
			...curve,
			labelY: labels.get(curve.key) ?? infiniteY
		})),
		ticksX: Array.from({ length: longest }, (_, at) => ({ n: at + 1, x: x(at + 1) })),
		ticksY: ticks(0, highest, 5).map((value) => ({ value, y: y(value) })),
		infiniteY,
		left,
		right,
		top,
		bottom
	};
}

/** Moves labels up from the lowest so that none touches the next, by key. */
function spread(labels: readonly { key: string; y: number }[], distance: number) {
	const placed = new Map<string, number>();
	let below = Infinity;
	for (const { key, y } of [...labels].sort((a, b) => b.y - a.y)) {
		below = Math.min(y, below - distance);
		placed.set(key, below);
	}
	return placed;
}
