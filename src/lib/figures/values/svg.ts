import type { Tensor } from '$lib/math/tensor';
import { colorScale, type Palette, type Rgb, type ScaleKind } from '$lib/views/scale';

const hex = ([r, g, b]: Rgb): string =>
	`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made fit for XML; control characters, which XML does not allow, become U+FFFD. */
export function xmlText(text: string): string {
	return [...text]
		.map((character) => {
			const code = character.codePointAt(0) ?? 0;
			const isAllowed = code >= 0x20 ? code < 0xfffe || code > 0xffff : /[\t\n\r]/.test(character);
			return isAllowed ? (escapes[character] ?? character) : '\ufffd';
		})
		.join('');
}

const font = 'font-family="system-ui, sans-serif" font-size="11"';

function frame(
	title: string,
	width: number,
	height: number,
	palette: Palette,
	marks: string
): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
		`viewBox="0 0 ${width} ${height}" role="img"><title>${xmlText(title)}</title>` +
		`<rect width="${width}" height="${height}" fill="${palette.ground}"/>${marks}</svg>\n`
	);
}

/** How a vector is drawn. */
export interface VectorDrawing {
	readonly title: string;
	/** Symmetric reach of the colours about 0. */
	readonly reach: number;
	/** How many equal groups (heads) the vector is made of. */
	readonly groups: number;
	readonly palette: Palette;
}

/** A strip of values as an SVG document: one mark per value, 4 × 24 px, each with its index and value as title. */
export function vectorSvg(values: Float32Array, drawing: VectorDrawing): string {
	const { title, reach, groups, palette } = drawing;
	const color = colorScale('signed', [-reach, reach], palette);
	const each = Math.max(1, values.length / groups);
	const marks = Array.from(values, (value, i) => {
		const x = 8 + i * 4 + Math.floor(i / each) * 6;
		return `<rect x="${x}" y="8" width="4" height="24" fill="${hex(color(value))}"><title>${i}: ${value}</title></rect>`;
	});
	return frame(title, 16 + values.length * 4 + (groups - 1) * 6, 40, palette, marks.join(''));
}

/** How a matrix is drawn. */
export interface MatrixDrawing {
	readonly title: string;
	readonly scale: ScaleKind;
	readonly domain: readonly [number, number];
	readonly rowLabels: readonly string[];
	readonly columnLabels: readonly string[];
	/** CSS colour of the labels. */
	readonly ink: string;
	readonly palette: Palette;
}

/** A matrix [rows, columns] as an SVG document, cells of 20 px; entries above the diagonal or not finite are left out. */
export function matrixSvg(values: Tensor, drawing: MatrixDrawing): string {
	const { title, scale, domain, rowLabels, columnLabels, ink, palette } = drawing;
	const [rows = 0, columns = 0] = values.dims;
	const color = colorScale(scale, domain, palette);
	const [left, top, cell] = [96, 8, 20];
	const marks: string[] = [];
	for (let row = 0; row < rows; row++) {
		marks.push(
			`<text x="${left - 8}" y="${top + row * cell + 14}" text-anchor="end" fill="${ink}" ${font}>${xmlText(rowLabels[row] ?? '')}</text>`
		);
		for (let column = 0; column <= row && column < columns; column++) {
			const value = values.data[row * columns + column] ?? Number.NaN;
			if (!Number.isFinite(value)) continue;
			marks.push(
				`<rect x="${left + column * cell}" y="${top + row * cell}" width="${cell - 1}" height="${cell - 1}" fill="${hex(color(value))}"><title>${xmlText(`${rowLabels[row] ?? ''} → ${columnLabels[column] ?? ''}`)}: ${value}</title></rect>`
			);
		}
	}
	for (let column = 0; column < columns; column++) {
		const [x, y] = [left + column * cell + 14, top + rows * cell + 10];
		marks.push(
			`<text x="${x}" y="${y}" text-anchor="end" transform="rotate(-45 ${x} ${y})" fill="${ink}" ${font}>${xmlText(columnLabels[column] ?? '')}</text>`
		);
	}
	return frame(title, left + columns * cell + 8, top + rows * cell + 88, palette, marks.join(''));
}

/** Puts SVG documents made here one below the other into one. */
export function stackSvg(documents: readonly string[]): string {
	let height = 0;
	let width = 0;
	const placed = documents.map((document) => {
		const size = /width="([\d.]+)" height="([\d.]+)"/.exec(document);
		const part = document.replace('<svg ', `<svg y="${height}" `);
		width = Math.max(width, Number(size?.[1] ?? 0));
		height += Number(size?.[2] ?? 0);
		return part;
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
		`viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>\n`
	);
}
