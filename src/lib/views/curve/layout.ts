import { line, scaleLinear, scaleLog, scaleSymlog, ticks } from 'd3';

/** One measurement: `x` is 0 or more, `y` lies in the domain. */
export interface CurvePoint {
	readonly x: number;
	readonly y: number;
}

/** Where a curve is drawn, px from the top left. */
export interface CurveLayout {
	readonly points: readonly { readonly x: number; readonly y: number }[];
	/** Through all points, as an SVG path. */
	readonly path: string;
	readonly ticksX: readonly { readonly at: number; readonly value: number }[];
	readonly ticksY: readonly { readonly at: number; readonly value: number }[];
	/** Left and right end of the field. */
	readonly left: number;
	readonly right: number;
	/** Top and bottom of the field. */
	readonly top: number;
	readonly bottom: number;
}

/** Least distance of two labels of the x axis, and of one from the last, which ends where its point is; px at usual type. */
const apart = { each: 40, last: 58 };

/**
 * Lays a curve out over a logarithmic x axis, in px. From 0, which has no logarithm, the axis is linear up to the
 * first x beyond it (a symmetric logarithm). `typeScale` is how much larger than usual type is.
 */
export function layOutCurve(
	points: readonly CurvePoint[],
	domainY: readonly [number, number],
	{ width, height, typeScale }: { width: number; height: number; typeScale: number }
): CurveLayout {
	const [left, right] = [26 * typeScale, width - 6];
	const [top, bottom] = [6, height - 18 * typeScale];
	const xs = points.map(({ x }) => x);
	const last = Math.max(1, ...xs);
	const first = Math.min(last, ...xs.filter((x) => x > 0));
	const scaleX = (xs.includes(0) ? scaleSymlog().constant(first) : scaleLog())
		.domain([xs.includes(0) ? 0 : first, last])
		.range([left, right]);
	const scaleY = scaleLinear(domainY, [bottom, top]);
	const placed = points.map(({ x, y }) => ({ x: scaleX(x), y: scaleY(y) }));
	return {
		points: placed,
		path:
			line<{ x: number; y: number }>(
				({ x }) => x,
				({ y }) => y
			)(placed) ?? '',
		ticksX: spread(
			tickValues(Math.min(...xs), first, last).map((value) => ({ value, at: scaleX(value) })),
			typeScale
		),
		ticksY: ticks(...domainY, 2).map((value) => ({ value, at: scaleY(value) })),
		left,
		right,
		top,
		bottom
	};
}

/** Both ends of the axis and the powers of ten between them. */
function tickValues(start: number, first: number, last: number): number[] {
	const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
	return [...new Set([start, ...powers.filter((power) => power >= first && power < last), last])];
}

/** The first and the last tick, and of those between them as many as do not touch another. */
function spread<T extends { readonly at: number }>(ticks: readonly T[], typeScale: number): T[] {
	const start = ticks.slice(0, 1);
	const others = ticks.slice(1).reduceRight<T[]>((kept, tick) => {
		const [next] = kept;
		if (!next) return [tick];
		const room = (kept.length === 1 ? apart.last : apart.each) * typeScale;
		const isClear = tick.at - (start[0]?.at ?? 0) >= apart.each * typeScale;
		return isClear && next.at - tick.at >= room ? [tick, ...kept] : kept;
	}, []);
	return [...start, ...others];
}

/** Index of the point that is nearest to a place on the x axis, px. */
export function nearestPoint({ points }: Pick<CurveLayout, 'points'>, x: number): number {
	let nearest = 0;
	points.forEach((point, index) => {
		if (Math.abs(point.x - x) < Math.abs((points[nearest]?.x ?? Infinity) - x)) nearest = index;
	});
	return nearest;
}
