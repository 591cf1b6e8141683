import { placeLinks, type PlacedLink } from './bundles';
import { acrossAxis, alongAxis, measuresOf, type AcrossAxis, type AlongAxis } from './frame';
import type { Form, PlacedRow, Span } from './frame';
import type { HeadLinks } from './links';
import { normScale, type NormScale } from './norms';
import { placing, ribbonPath, type Place } from './path';
import type { Row } from './rows';

export interface LayoutInput extends Form {
	readonly rows: readonly Row[];
	/** Position of the token in focus. */
	readonly focus: number;
	readonly layers: number;
	readonly heads: number;
	/**
	 * Norm of the stream, [stage][position]: before the first block, then after attention and after the MLP
	 * of each. Empty while unknown.
	 */
	readonly norms: readonly (readonly number[])[];
	/** Attention from the focus, [layer][head]. Empty while unknown. */
	readonly links: readonly (readonly HeadLinks[])[];
	/** Draw the links under the threshold too, as threads. */
	readonly showWeak: boolean;
}

/** A rectangle on the page, px. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedBlock {
	readonly layer: number;
	/** The case. */
	readonly box: Box;
	/** The MLP's part of the case. */
	readonly mlp: Box;
	/** One column a head. */
	readonly heads: readonly Box[];
}

export interface PlacedRibbon {
	readonly position: number;
	/** Outline about a centre of 0 across; move it to (x, y). */
	readonly path: string;
	readonly x: number;
	readonly y: number;
}

/** Everything that the figure's stage draws, px. */
export interface FarLayout {
	readonly turned: boolean;
	readonly width: number;
	readonly height: number;
	readonly rows: readonly PlacedRow[];
	/** Pitch of the tokens' rows. */
	readonly pitch: number;
	readonly ribbons: readonly PlacedRibbon[];
	readonly blocks: readonly PlacedBlock[];
	/** In the order of drawing, strongest last. */
	readonly links: readonly PlacedLink[];
	/** Where the lens' words stand: after the embedding, then after each block. */
	readonly lens: readonly { readonly x: number; readonly y: number }[];
	/** Where the ribbons begin and end along the stream. */
	readonly stream: Span;
	/** Where the row in focus lies across the stream. */
	readonly focus: number;
	readonly scale: NormScale & {
		/** Width of a ribbon at the norm `full`, px. */
		readonly width: number;
	};
}

/** Geometry of the far view from numbers alone. */
export function layoutFar(input: LayoutInput): FarLayout {
	const { turned, norms } = input;
	const measures = measuresOf(input);
	const along = alongAxis(input, measures);
	const across = acrossAxis(input.rows, input, measures);
	const place = placing(turned);
	const scale = { ...normScale(norms), width: Math.min(across.pitch * 0.68, 22 * input.type) };
	const corner = place(along.end, across.end);
	const bow = scale.width / 2 + 7;
	return {
		turned,
		width: corner.x,
		height: corner.y,
		rows: across.rows,
		pitch: across.pitch,
		ribbons: placeRibbons(place, along, across, norms, scale),
		blocks: placeBlocks(place, along, { start: measures.head, end: across.end }),
		links: placeLinks(input.links, { ...input, place, along, across, bow }),
		lens: lensStops(along).map((stop, index) => {
			const aside = turned ? (measures.gap / 2) * (index === 0 ? -1 : 1) : 0;
			return place(stop + aside, across.lens);
		}),
		stream: { start: along.start, end: along.end },
		focus: across.focus,
		scale
	};
}

/** Ribbons are drawn no thinner than this, px. */
const leastWidth = 1;

/** Where the lens looks: at the end of the embedding and of each block. */
function lensStops({ blocks, end }: AlongAxis): number[] {
	return [blocks[0]?.start ?? end, ...blocks.map((block) => block.end)];
}

function placeBlocks(place: Place, { blocks }: AlongAxis, edge: Span): PlacedBlock[] {
	const box = (along: Span): Box => {
		const from = place(along.start, edge.start);
		const to = place(along.end, edge.end);
		return { ...from, width: to.x - from.x, height: to.y - from.y };
	};
	return blocks.map((block, layer) => ({
		layer,
		box: box(block),
		mlp: box({ start: block.middle, end: block.end }),
		heads: block.columns.map(box)
	}));
}

function placeRibbons(
	place: Place,
	{ start, blocks, end }: AlongAxis,
	{ rows }: AcrossAxis,
	norms: readonly (readonly number[])[],
	scale: NormScale & { width: number }
): PlacedRibbon[] {
	if (norms.length === 0) return [];
	const stops = [start, ...blocks.flatMap((block) => [block.start, block.middle, block.end]), end];
	// Between blocks nothing writes: the norm after one is the norm before the next.
	const stages = [0, ...blocks.flatMap((_, l) => [2 * l, 2 * l + 1, 2 * l + 2]), norms.length - 1];
	return rows.flatMap((row) => {
		if (row.kind === 'fold') return [];
		const halves = stages.map((stage) => {
			const norm = norms[stage]?.[row.position] ?? 0;
			return Math.max(leastWidth, Math.min(norm / scale.full, 1) * scale.width) / 2;
		});
		const { x, y } = place(0, row.center);
		return [{ position: row.position, path: ribbonPath(place, stops, halves), x, y }];
	});
}
