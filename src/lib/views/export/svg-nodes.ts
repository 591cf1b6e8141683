const namespace = 'http://www.w3.org/2000/svg';

/** The borders of a box, as style properties name them. */
export const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** An SVG path along the middle of one border of a box, `half` a border inside it. */
export function sideOf(side: (typeof sides)[number], box: DOMRect, half: number): string {
	const [left, top] = [round(box.left + half), round(box.top + half)];
	const [right, bottom] = [round(box.right - half), round(box.bottom - half)];
	if (side === 'Top') return `M${left} ${top}H${right}`;
	if (side === 'Bottom') return `M${left} ${bottom}H${right}`;
	return `M${side === 'Left' ? left : right} ${top}V${bottom}`;
}

/** A box of the page as attributes of an SVG element. */
export function boxOf(box: DOMRect): Record<'x' | 'y' | 'width' | 'height', string> {
	return {
		x: round(box.left),
		y: round(box.top),
		width: round(box.width),
		height: round(box.height)
	};
}

/** A new SVG element with attributes and text. */
export function make(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	text = ''
): SVGElement {
	const element = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.textContent = text;
	return element;
}

/** Appends and returns the child. */
export function append(parent: SVGElement, child: SVGElement): SVGElement {
	parent.append(child);
	return child;
}

/** At most three decimals, px. */
export function round(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}
