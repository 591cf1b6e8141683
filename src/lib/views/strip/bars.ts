import { tensor } from '../../math/tensor';
import { strongest } from '../paint';

/** Bars of a vector about a zero line, ready to draw; lengths in px. */
export interface BarLayout {
	/** SVG path of the bars above zero. */
	readonly positive: string;
	/** SVG path of the bars below zero. */
	readonly negative: string;
	/** Distance of the zero line from the top. */
	readonly zero: number;
	/** Several values share a bar; it shows the one of largest magnitude. */
	readonly aggregated: boolean;
	/** Where the bar that holds a value stands. */
	place(index: number): { left: number; width: number };
	/** The value at a distance from the left; of several, the one of largest magnitude. */
	indexAt(x: number): number;
}

/** Lays a vector out as bars in `width` × `height` px; `domain` is the range of the axis, 0 always in it. */
export function layOutBars(
	values: Float32Array,
	width: number,
	height: number,
	domain?: readonly [number, number]
): BarLayout {
	const count = Math.max(Math.min(values.length, Math.floor(width)), 1);
	const shown = strongest(tensor([1, values.length], values), 1, count).data;
	const finite = shown.filter(Number.isFinite);
	const low = Math.min(domain?.[0] ?? Math.min(...finite), 0);
	const high = Math.max(domain?.[1] ?? Math.max(...finite), 0);
	const unit = high > low ? (height - 1) / (high - low) : 0;
	const zero = Math.round(high * unit) + 0.5;
	const pitch = width / count;
	const gap = pitch >= 6 ? 2 : pitch >= 3 ? 1 : 0;
	let positive = '';
	let negative = '';
	shown.forEach((value, index) => {
		if (!Number.isFinite(value) || value === 0) return;
		const left = Math.round(index * pitch);
		const right = Math.max(Math.round((index + 1) * pitch) - gap, left + 1);
		const size = Math.min(Math.max(value, low), high) * unit;
		const bar = `M${left} ${zero}H${right}V${round(zero - size)}H${left}Z`;
		if (value > 0) positive += bar;
		else negative += bar;
	});
	const binOf = (index: number) => Math.floor((index * count) / values.length);
	return {
		positive,
		negative,
		zero,
		aggregated: count < values.length,
		place: (index) => ({ left: Math.round(binOf(index) * pitch), width: Math.max(pitch - gap, 1) }),
		indexAt(x) {
			const bin = Math.min(Math.max(Math.floor(x / pitch), 0), count - 1);
			const first = Math.ceil((bin * values.length) / count);
			const end = Math.max(Math.ceil(((bin + 1) * values.length) / count), first + 1);
			let best = first;
			for (let index = first; index < end; index++)
				if (Math.abs(values[index] ?? 0) > Math.abs(values[best] ?? 0)) best = index;
			return best;
		}
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
