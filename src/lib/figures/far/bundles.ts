import type { AcrossAxis, AlongAxis, Span } from './frame';
import type { HeadLinks, Link } from './links';
import { bowPath, strandPath, type Place } from './path';

export interface PlacedLink extends Link {
	/** Centre line. */
	readonly path: string;
	/** Stroke width, px. */
	readonly stroke: number;
	/** False for a thread under the threshold. */
	readonly strong: boolean;
	/** Where it leaves the ribbon attended to, px. */
	readonly from: { readonly x: number; readonly y: number };
}

export interface BundleInput {
	readonly place: Place;
	readonly along: AlongAxis;
	readonly across: AcrossAxis;
	/** Position of the token in focus. */
	readonly focus: number;
	/** How far a link to itself hangs beside the ribbon, px. */
	readonly bow: number;
	/** Lay out the links under the threshold too, as threads. */
	readonly showWeak: boolean;
}

/**
 * The links of every head as bundles: in a head's trunk and where it joins the ribbon in focus, strands lie
 * side by side, each as wide as its weight, so that the bundle's width is the share drawn. Strongest last.
 */
export function placeLinks(
	links: readonly (readonly HeadLinks[])[],
	input: BundleInput
): PlacedLink[] {
	const centers = centersOf(input.across);
	return links
		.flatMap((layer) => layer.flatMap((head) => bundle(head, centers, input)))
		.sort((a, b) => a.weight - b.weight);
}

/** Centre of each position's row; of its fold for a folded one. */
function centersOf({ rows }: AcrossAxis): (position: number) => number {
	return (position) =>
		rows.find((row) =>
			row.kind === 'token' ? row.position === position : row.from <= position && position <= row.to
		)?.center ?? 0;
}

function bundle(
	{ layer, head, strong, weak }: HeadLinks,
	centers: (position: number) => number,
	input: BundleInput
): PlacedLink[] {
	const column = input.along.blocks[layer]?.columns[head];
	if (!column) return [];
	const full = Math.max(2, Math.min(9, (column.end - column.start) * 0.28));
	const total = strong.reduce((sum, { weight }) => sum + weight, 0) * full;
	let used = 0;
	const strands = strong.map((link) => {
		const stroke = link.weight * full;
		const lane = used + stroke / 2 - total / 2;
		used += stroke;
		return strand(link, lane, Math.max(stroke, 0.8), true, column, centers, input);
	});
	if (!input.showWeak) return strands;
	return [...weak.map((link) => strand(link, 0, 0.5, false, column, centers, input)), ...strands];
}

function strand(
	link: Link,
	lane: number,
	stroke: number,
	strong: boolean,
	{ start, end }: Span,
	centers: (position: number) => number,
	{ place, focus, bow }: BundleInput
): PlacedLink {
	const middle = (start + end) / 2;
	const reach = Math.min((end - start) * 0.46, 32);
	const key = centers(link.key);
	const query = centers(focus);
	const from = { along: middle - reach, across: key };
	const to = { along: middle + reach, across: query + lane };
	const path =
		link.key === focus
			? bowPath(place, from, { ...to, across: query }, bow)
			: strandPath(place, { from, trunk: middle - lane, to });
	return { ...link, path, stroke, strong, from: place(from.along, from.across) };
}
