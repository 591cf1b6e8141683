/** A colour that any drawing program reads. */
export interface PlainColor {
	/** `#rrggbb` */
	readonly hex: string;
	/** Opacity, 0 to 1. */
	readonly alpha: number;
}

/**
 * Makes a reader of computed CSS colours, `color(srgb …)`, `lab(…)` and all, as plain hex and opacity.
 * It paints one pixel with each colour and looks at it. Throws where the browser gives no 2D canvas.
 */
export function colorReader(): (css: string) => PlainColor {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser gives no 2D canvas');
	const known = new Map<string, PlainColor>();
	return (css) => {
		const held = known.get(css);
		if (held) return held;
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = css;
		context.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
		const hex = `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
		const color = { hex, alpha: Math.round((a / 255) * 1000) / 1000 };
		known.set(css, color);
		return color;
	};
}
