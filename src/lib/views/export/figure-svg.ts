import { colorReader, type PlainColor } from './css-color';
import { inlineSvg } from './inline-svg';
import { append, boxOf, make, round, sideOf, sides } from './svg-nodes';
import { textLines } from './text-lines';

/** What an exported figure says of itself. */
export interface FigureNotes {
	/** Name of the figure, read out and shown by viewers. */
	readonly title: string;
	/** Where its numbers come from: model, text, tensor names. */
	readonly description?: string;
	/** Ground left free on every side, px; 0 unless given. */
	readonly margin?: number;
}

/**
 * A figure as it stands on the page now, as one SVG file without references: texts stay texts, boxes
 * become rectangles, canvases become embedded pictures, drawings keep their shapes. Shadows, outlines and
 * gradients of the page are left out. Throws RangeError for a figure without a size.
 */
export function figureSvg(
	figure: Element,
	{ title, description, margin = 0 }: FigureNotes
): string {
	const { left, top, width, height } = figure.getBoundingClientRect();
	if (width < 1 || height < 1) throw new RangeError('a figure that is not shown has no size');
	const box = new DOMRect(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
	const root = make('svg', {
		width: round(box.width),
		height: round(box.height),
		viewBox: `${round(box.left)} ${round(box.top)} ${round(box.width)} ${round(box.height)}`
	});
	root.append(make('title', {}, title));
	if (description) root.append(make('desc', {}, description));
	const writer = new Writer();
	root.append(writer.ground(figure, box));
	writer.write(figure, root);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** Walks a part of the page and writes what is seen of it. */
class Writer {
	#colorOf = colorReader();
	#measure = document.createElement('canvas').getContext('2d');
	#clips = 0;

	/** The page's ground behind the figure, so that light lines do not vanish on another page. */
	ground(figure: Element, box: DOMRect): SVGElement {
		let at: Element | null = figure;
		let color: PlainColor = { hex: '#ffffff', alpha: 0 };
		for (; at && color.alpha === 0; at = at.parentElement)
			color = this.#colorOf(getComputedStyle(at).backgroundColor);
		return make('rect', { ...boxOf(box), fill: color.alpha === 0 ? '#ffffff' : color.hex });
	}

	write(element: Element, into: SVGElement): void {
		const style = getComputedStyle(element);
		if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none')
			return;
		if (style.opacity !== '1') into = append(into, make('g', { opacity: style.opacity }));
		if (element instanceof HTMLElement && isTurned(style))
			return this.#writeTurned(element, style, into);
		this.#writeUnturned(element, style, into);
	}

	#writeUnturned(element: Element, style: CSSStyleDeclaration, into: SVGElement): void {
		const box = element.getBoundingClientRect();
		if (element instanceof SVGSVGElement) return this.#writeDrawing(element, box, into);
		if (element instanceof HTMLCanvasElement) return writeCanvas(element, box, into);
		this.#writeBox(style, box, into);
		if (style.overflowX !== 'visible' && isOverfull(element)) into = this.#clip(box, into);
		for (const child of element.childNodes) {
			if (child instanceof Element) this.write(child, into);
			else if (child instanceof Text) this.#writeText(child, style, into);
		}
	}

	/** Measures a turned element as if it lay flat, and turns the drawing instead. */
	#writeTurned(element: HTMLElement, style: CSSStyleDeclaration, into: SVGElement): void {
		const turn = new DOMMatrix(style.transform);
		const [originX = 0, originY = 0] = style.transformOrigin.split(' ').map(parseFloat);
		const held = element.style.transform;
		element.style.transform = 'none';
		const box = element.getBoundingClientRect();
		const matrix = new DOMMatrix()
			.translate(box.left + originX, box.top + originY)
			.multiply(turn)
			.translate(-box.left - originX, -box.top - originY);
		const { a, b, c, d, e, f } = matrix;
		const group = make('g', { transform: `matrix(${[a, b, c, d, e, f].map(round).join(' ')})` });
		this.#writeUnturned(element, getComputedStyle(element), append(into, group));
		element.style.transform = held;
	}

	#writeDrawing(drawing: SVGSVGElement, box: DOMRect, into: SVGElement): void {
		const copy = inlineSvg(drawing, this.#colorOf);
		for (const [name, value] of Object.entries(boxOf(box))) copy.setAttribute(name, value);
		copy.setAttribute('overflow', getComputedStyle(drawing).overflowX);
		into.append(copy);
	}

	#writeBox(style: CSSStyleDeclaration, box: DOMRect, into: SVGElement): void {
		const fill = this.#colorOf(style.backgroundColor);
		const radius = parseFloat(style.borderTopLeftRadius) || 0;
		if (fill.alpha > 0 && box.width > 0 && box.height > 0)
			into.append(
				make('rect', { ...boxOf(box), rx: radius, fill: fill.hex, 'fill-opacity': fill.alpha })
			);
		for (const side of sides) {
			const width = parseFloat(style[`border${side}Width`]);
			const color = this.#colorOf(style[`border${side}Color`]);
			const kind = style[`border${side}Style`];
			if (!(width > 0) || kind === 'none' || color.alpha === 0) continue;
			const dash = kind === 'dashed' ? 3 : kind === 'dotted' ? 1 : null;
			into.append(
				make('path', {
					d: sideOf(side, box, width / 2),
					stroke: color.hex,
					'stroke-width': width,
					'stroke-linecap': dash ? 'butt' : 'square',
					...(dash && { 'stroke-dasharray': dash })
				})
			);
		}
	}

	#writeText(node: Text, style: CSSStyleDeclaration, into: SVGElement): void {
		for (const line of textLines(node)) {
			const color = this.#colorOf(style.color);
			const text = make('text', {
				x: round(line.left),
				y: round(line.top + this.#ascent(style, line.height)),
				fill: color.hex,
				'font-family': style.fontFamily,
				'font-size': style.fontSize,
				'font-weight': style.fontWeight,
				'text-decoration': style.textDecorationLine,
				'xml:space': 'preserve'
			});
			text.textContent = line.text;
			into.append(text);
		}
	}

	/** Distance from the top of a line's box to its baseline. */
	#ascent(style: CSSStyleDeclaration, height: number): number {
		if (!this.#measure) return height * 0.8;
		this.#measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		const { fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#measure.measureText('x');
		return (height * fontBoundingBoxAscent) / (fontBoundingBoxAscent + fontBoundingBoxDescent);
	}

	#clip(box: DOMRect, into: SVGElement): SVGElement {
		const id = `clip-${++this.#clips}`;
		const clip = append(into, make('clipPath', { id }));
		clip.append(make('rect', boxOf(box)));
		return append(into, make('g', { 'clip-path': `url(#${id})` }));
	}
}

function writeCanvas(canvas: HTMLCanvasElement, box: DOMRect, into: SVGElement): void {
	if (canvas.width === 0 || canvas.height === 0) return;
	const picture = { href: canvas.toDataURL('image/png'), preserveAspectRatio: 'none' };
	into.append(make('image', { ...boxOf(box), ...picture, 'image-rendering': 'pixelated' }));
}

function isTurned(style: CSSStyleDeclaration): boolean {
	if (style.transform === 'none') return false;
	const { b, c } = new DOMMatrix(style.transform);
	return b !== 0 || c !== 0;
}

function isOverfull(element: Element): boolean {
	return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
}
