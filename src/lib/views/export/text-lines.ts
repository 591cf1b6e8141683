/** A run of text as the page lays it on one line; lengths in px of the page. */
export interface TextLine {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The lines that a text node is laid on, each with its box; white space that is not drawn is left out. */
export function textLines(node: Text): TextLine[] {
	const range = document.createRange();
	const lines: TextLine[] = [];
	let offset = 0;
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
		node.data
	)) {
		range.setStart(node, offset);
		range.setEnd(node, (offset += segment.length));
		const box = range.getClientRects()[0];
		if (!box || box.width === 0) continue;
		const line = lines.at(-1);
		if (line && Math.abs(line.top - box.top) < 1 && box.left >= line.left)
			lines[lines.length - 1] = {
				...line,
				text: line.text + segment,
				width: box.right - line.left
			};
		else
			lines.push({
				text: segment,
				left: box.left,
				top: box.top,
				width: box.width,
				height: box.height
			});
	}
	return lines.filter(({ text }) => text.trim() !== '');
}
