import type { Row } from './rows';

/** Fixed measures of the figure in one of its two forms, px. */
export interface Measures {
	/** Room before the ribbons for the tokens' names, along the stream. */
	readonly label: number;
	/** Length of the embedding's stretch of ribbon. */
	readonly embedding: number;
	/** Between blocks. */
	readonly gap: number;
	/** Ribbon after the last block. */
	readonly tail: number;
	/** Across, before the cases begin: the blocks' titles. */
	readonly head: number;
	/** Across, from the cases' edge to the first row: the heads' numbers. */
	readonly numbers: number;
	/** Across, after the last row. */
	readonly foot: number;
	/** Room beside the row in focus for the words of the lens. */
	readonly lens: number;
	/** Share of a block's length that belongs to attention; the rest to the MLP. */
	readonly attention: number;
}

const wide: Measures = {
	label: 120,
	embedding: 84,
	gap: 14,
	tail: 22,
	head: 28,
	numbers: 20,
	foot: 10,
	lens: 40,
	attention: 0.91
};
const turned: Measures = {
	label: 84,
	embedding: 70,
	gap: 40,
	tail: 36,
	head: 22,
	numbers: 18,
	foot: 26,
	lens: 0,
	attention: 0.82
};

/** What a form is chosen and measured by. */
export interface Form {
	/** Width at hand, px. */
	readonly width: number;
	/** Tokens across and blocks downward, for narrow pages. */
	readonly turned: boolean;
	/** Size of the page's type against the usual 16 px; larger for a projector. */
	readonly type: number;
}

/** The measures of a form, grown with the type; narrower wide figures give the names less room. */
export function measuresOf({ width, turned: isTurned, type }: Form): Measures {
	const narrow = { ...wide, label: 110, embedding: 72, gap: 8 };
	const { attention, ...rooms } = isTurned ? turned : width < 860 * type ? narrow : wide;
	return {
		attention,
		label: rooms.label * type,
		embedding: rooms.embedding * type,
		gap: rooms.gap * type,
		tail: rooms.tail * type,
		head: rooms.head * type,
		numbers: rooms.numbers * type,
		foot: rooms.foot * type,
		lens: rooms.lens * type
	};
}

/** A stretch of the along axis, px. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where things lie along the stream, px. */
export interface AlongAxis {
	readonly start: number;
	/** One per block: its case, where attention ends and the MLP begins, and one column a head. */
	readonly blocks: readonly (Span & {
		readonly middle: number;
		readonly columns: readonly Span[];
	})[];
	readonly end: number;
}

/** Least length of a block on a wide page, px: narrower than this the figure scrolls. */
const leastBlock = 84;
/** Length of one head's lane when the figure is turned, px. */
const headLane = 26;

/** Lays the blocks out along the stream; a wide figure fills `width`. */
export function alongAxis(
	{ layers, heads, width, turned: isTurned, type }: Form & { layers: number; heads: number },
	measures: Measures
): AlongAxis {
	const { label, embedding, gap, tail, attention } = measures;
	const free = width - label - embedding - tail - gap * (layers - 1);
	const length = isTurned
		? (heads * Math.max(14, Math.min(headLane, 180 / heads)) * type) / attention
		: Math.max(leastBlock * type, Math.floor(free / Math.max(1, layers)));
	const first = label + embedding;
	const blocks = Array.from({ length: layers }, (_, layer) => {
		const start = first + layer * (length + gap);
		const middle = start + length * attention;
		const pad = Math.min(3, length * 0.02);
		const column = (middle - start - pad) / heads;
		const columns = Array.from({ length: heads }, (__, head): Span => {
			return { start: start + pad + head * column, end: start + pad + (head + 1) * column };
		});
		return { start, end: start + length, middle, columns };
	});
	const last = blocks.at(-1);
	return { start: label, blocks, end: (last ? last.end : first) + tail };
}

/** A row with its place on the across axis. */
export type PlacedRow = Row & {
	/** px */
	readonly center: number;
	/** px */
	readonly pitch: number;
};

/** Where the rows lie across the stream, px. */
export interface AcrossAxis {
	readonly rows: readonly PlacedRow[];
	/** Centre of the row in focus. */
	readonly focus: number;
	/** Centre of the room for the lens' words. */
	readonly lens: number;
	readonly end: number;
	/** Pitch of a token's row. */
	readonly pitch: number;
}

/** How many rows fit before some fold. */
export function capacityOf({ width, turned: isTurned, type }: Form): number {
	return isTurned ? Math.max(6, Math.floor((width / type - 66) / 18)) : 32;
}

/** Lays the rows out across the stream: wide figures shrink them from 30 to 15 px, turned ones fill `width`. */
export function acrossAxis(
	rows: readonly Row[],
	{ focus, width, turned: isTurned, type }: Form & { focus: number },
	measures: Measures
): AcrossAxis {
	const { head, numbers, foot } = measures;
	const room = isTurned ? width - head - numbers - foot : 440 * type;
	const [least, most] = isTurned ? [17 * type, 44 * type] : [15 * type, 30 * type];
	const pitch = Math.floor(Math.max(least, Math.min(most, room / Math.max(1, rows.length))));
	let at = measures.head + measures.numbers;
	let lens = at;
	let middle = at;
	const placed = rows.map((row): PlacedRow => {
		const height = row.kind === 'fold' && !isTurned ? Math.max(20 * type, pitch) : pitch;
		// On half pixels, so that the thinnest ribbons are drawn alike.
		const center = Math.floor(at + height / 2) + 0.5;
		at += height;
		if (row.kind === 'token' && row.position === focus) {
			middle = center;
			lens = isTurned ? center : at + measures.lens * 0.6;
			at += measures.lens;
		}
		return { ...row, center, pitch: height };
	});
	return { rows: placed, focus: middle, lens, end: at + measures.foot, pitch };
}
