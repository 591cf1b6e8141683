import type { Rgb } from './scale';

/** Relative luminance of a colour, 0 to 1. WCAG 2.2, “relative luminance”. */
export function luminance(color: Rgb): number {
	const [r, g, b] = color.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. WCAG 2.2, “contrast ratio”. */
export function contrast(one: Rgb, other: Rgb): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number
	];
	return (light + 0.05) / (dark + 0.05);
}

/**
 * Black or white, whichever reads better on a colour; at least 4.58:1 on any. The design's ink and ground
 * would fall to 4.05:1 on the middle of a ramp.
 */
export function inkOn(background: Rgb): '#000' | '#fff' {
	return contrast(background, [0, 0, 0]) >= contrast(background, [255, 255, 255]) ? '#000' : '#fff';
}
