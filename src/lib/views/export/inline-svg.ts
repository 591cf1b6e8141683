import type { PlainColor } from './css-color';

const paints = ['fill', 'stroke', 'stop-color'] as const;
const copied = [
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'fill-opacity',
	'stroke-opacity',
	'fill-rule',
	'paint-order',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'letter-spacing',
	'text-anchor',
	'dominant-baseline',
	'text-decoration-line'
] as const;

/** A copy of an SVG drawing that needs no style sheet: what the page's styles say stands in attributes. */
export function inlineSvg(
	source: SVGSVGElement,
	colorOf: (css: string) => PlainColor
): SVGSVGElement {
	const copy = source.cloneNode(true) as SVGSVGElement;
	const originals = [source, ...source.querySelectorAll('*')];
	const copies = [copy, ...copy.querySelectorAll('*')];
	originals.forEach((original, index) => {
		const target = copies[index];
		if (!target) return;
		const style = getComputedStyle(original);
		if (style.display === 'none' || style.visibility === 'hidden') return target.remove();
		for (const name of paints)
			target.setAttribute(name, paintOf(style.getPropertyValue(name), colorOf));
		for (const name of copied) {
			const value = style.getPropertyValue(name);
			if (value && value !== 'none' && value !== 'normal' && value !== 'auto')
				target.setAttribute(name, value);
		}
		for (const name of ['class', 'style', 'role', 'tabindex', 'aria-hidden', 'aria-label'])
			target.removeAttribute(name);
	});
	return copy;
}

function paintOf(css: string, colorOf: (css: string) => PlainColor): string {
	if (css === 'none' || css === '' || css.startsWith('url(') || css.startsWith('context-'))
		return css || 'none';
	const { hex, alpha } = colorOf(css);
	return alpha === 0 ? 'none' : alpha === 1 ? hex : `${hex}${toByte(alpha)}`;
}

function toByte(alpha: number): string {
	return Math.round(alpha * 255)
		.toString(16)
		.padStart(2, '0');
}
