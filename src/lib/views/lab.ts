import type { Rgb } from './scale';

/**
 * Reads `#rrggbb` and `rgb(r, g, b)`, the forms that tokens and computed colours have; for opaque colours alone.
 * Throws RangeError for any other form.
 */
export function parseColor(css: string): Rgb {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css.trim());
	if (hex) return triple(hex.slice(1).map((digits) => parseInt(digits, 16)));
	const rgb = /^rgb\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*\)$/.exec(css.trim());
	if (rgb) return triple(rgb.slice(1).map(Number));
	throw new RangeError(`not a colour that is known here: ${css}`);
}

/**
 * Mixes two colours linearly in CIELAB, where equal steps look about equal: share 0 is `from`, 1 is `to`. Channels are
 * rounded and kept within 0 to 255. D50 white and the sRGB matrices of CSS Color 4, § 18, as d3-color has them: d3
 * itself would bring every page 5 kB for these lines.
 */
export function labMixer(from: Rgb, to: Rgb): (share: number) => Rgb {
	const [a, b] = [toLab(from), toLab(to)];
	return (share) => fromLab(triple(a.map((start, i) => start + ((b[i] ?? 0) - start) * share)));
}

type Triple = readonly [number, number, number];

const white: Triple = [0.96422, 1, 0.82521];
const epsilon = 6 / 29;

function toLab(color: Rgb): Triple {
	const [r, g, b] = triple(color.map(linear));
	const y = compressed((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / white[1]);
	const x = compressed((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / white[0]);
	const z = compressed((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / white[2]);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function fromLab([l, a, b]: Triple): Rgb {
	const middle = (l + 16) / 116;
	const x = white[0] * expanded(middle + a / 500);
	const y = white[1] * expanded(middle);
	const z = white[2] * expanded(middle - b / 200);
	return triple(
		[
			3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
			-0.9787684 * x + 1.9161415 * y + 0.033454 * z,
			0.0719453 * x - 0.2289914 * y + 1.4052427 * z
		].map((channel) => Math.min(255, Math.max(0, Math.round(gamma(channel)))))
	);
}

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function gamma(share: number): number {
	return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
}

function compressed(t: number): number {
	return t > epsilon ** 3 ? Math.cbrt(t) : t / (3 * epsilon ** 2) + 4 / 29;
}

function expanded(t: number): number {
	return t > epsilon ? t ** 3 : 3 * epsilon ** 2 * (t - 4 / 29);
}

function triple([a = 0, b = 0, c = 0]: readonly number[]): Triple {
	return [a, b, c];
}
