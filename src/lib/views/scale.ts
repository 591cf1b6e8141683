import { labMixer, parseColor } from './lab';

/** How a number becomes a colour: √ ramp for weights in [0, 1], diverging for signed values, linear for others. */
export type ScaleKind = 'weight' | 'signed' | 'sequential';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** The colours that a scale is made of, as `parseColor` reads them. */
export interface Palette {
	readonly ground: string;
	readonly hairline: string;
	readonly attention: string;
	readonly negative: string;
	readonly positive: string;
}

/** A share in [0, 1] to a colour between `ground` and `ink`, by its square root, so that small weights show. */
export function weightRamp(ground: string, ink: string): (share: number) => Rgb {
	const mix = mixer(ground, ink);
	return (share) => mix(Math.sqrt(clamp(share, 0, 1)));
}

/** A share in [0, 1] to a colour between `ground` and `ink`, linearly in CIELAB. */
export function sequentialRamp(ground: string, ink: string): (share: number) => Rgb {
	const mix = mixer(ground, ink);
	return (share) => mix(clamp(share, 0, 1));
}

/** A value in [−1, 1] to a colour: `negative` at −1, `ground` at 0, `positive` at 1, linearly in CIELAB. */
export function divergingRamp(
	negative: string,
	ground: string,
	positive: string
): (value: number) => Rgb {
	const below = mixer(ground, negative);
	const above = mixer(ground, positive);
	return (value) => (value < 0 ? below(Math.min(-value, 1)) : above(Math.min(value, 1)));
}

/**
 * The range that a scale covers when none is given: [0, 1] for weights, symmetric about 0 for signed values,
 * from 0 or the least value to the greatest for others. Only finite values count; never empty.
 */
export function domainOf(values: Iterable<number>, kind: ScaleKind): [number, number] {
	if (kind === 'weight') return [0, 1];
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	if (kind === 'signed') {
		const reach = Math.max(Math.abs(low), Math.abs(high));
		return Number.isFinite(reach) && reach > 0 ? [-reach, reach] : [-1, 1];
	}
	low = Math.min(low, 0);
	return high > low ? [low, high] : [0, 1];
}

/** The colour of each value of a kind of scale over a domain; values outside it take the colour of its end. */
export function colorScale(
	kind: ScaleKind,
	[low, high]: readonly [number, number],
	palette: Palette
): (value: number) => Rgb {
	const share = (value: number) => (high > low ? (value - low) / (high - low) : 0);
	if (kind === 'signed') {
		const ramp = divergingRamp(palette.negative, palette.ground, palette.positive);
		const reach = Math.max(Math.abs(low), Math.abs(high)) || 1;
		return (value) => ramp(value / reach);
	}
	const ramp = (kind === 'weight' ? weightRamp : sequentialRamp)(palette.ground, palette.attention);
	return (value) => ramp(share(value));
}

const steps = 255;

/** Tables of 256 colours by their ends: a page shows few ramps and paints them on many canvases. */
const tables = new Map<string, readonly Rgb[]>();

function mixer(from: string, to: string): (share: number) => Rgb {
	const key = `${from} ${to}`;
	const table = tables.get(key) ?? tableOf(from, to);
	tables.set(key, table);
	const first = table[0] ?? [0, 0, 0];
	return (share) => table[Math.round(share * steps)] ?? first;
}

function tableOf(from: string, to: string): Rgb[] {
	const mix = labMixer(parseColor(from), parseColor(to));
	return Array.from({ length: steps + 1 }, (_, step) => mix(step / steps));
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
