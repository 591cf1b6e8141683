/** A row of the figure: one token, or a run of tokens folded into a narrow band (both ends included). */
export type Row =
	| { readonly kind: 'token'; readonly position: number }
	| { readonly kind: 'fold'; readonly from: number; readonly to: number };

export interface FoldOptions {
	/** Number of tokens, at least 1. */
	readonly length: number;
	/** Position of the token in focus; always shown. */
	readonly focus: number;
	/** How strongly each position is attended to by the focus; stronger ones are shown first. */
	readonly pull: readonly number[];
	/** The most rows to show, folds included; the first token, the last and the focus are shown at least. */
	readonly capacity: number;
}

/**
 * Chooses which tokens to show: all where they fit, else the ends, the neighbourhood of the focus,
 * and those that the focus attends to most; runs of the others fold. Runs of one or two are shown,
 * because a fold would take as much room.
 */
export function foldRows(options: FoldOptions): Row[] {
	const { length, capacity } = options;
	if (length <= capacity)
		return Array.from({ length }, (_, position) => ({ kind: 'token', position }));
	for (let tokens = capacity - 1; ; tokens--) {
		const rows = group(length, chosen(options, tokens));
		if (rows.length <= capacity || tokens <= 3) return rows;
	}
}

function chosen({ length, focus, pull }: FoldOptions, tokens: number): ReadonlySet<number> {
	const all = Array.from({ length }, (_, position) => position);
	const shown = new Set([0, focus, length - 1]);
	const near = Math.floor(tokens / 3);
	const neighbours = all
		.filter((position) => position >= focus - near && position <= focus + near / 3)
		.sort((a, b) => Math.abs(a - focus) - Math.abs(b - focus) || a - b);
	const pulling = all
		.filter((position) => (pull[position] ?? 0) > 0)
		.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0));
	const before = all.filter((position) => position < focus).reverse();
	for (const position of [...neighbours, ...pulling, ...before])
		if (shown.size < tokens) shown.add(position);
	return shown;
}

/** Number of hidden positions in a row around a hidden one. */
function gapAt(position: number, shown: ReadonlySet<number>): number {
	let from = position;
	let to = position;
	while (!shown.has(from - 1)) from--;
	while (!shown.has(to + 1)) to++;
	return to - from + 1;
}

function group(length: number, shown: ReadonlySet<number>): Row[] {
	const rows: Row[] = [];
	for (let position = 0; position < length; position++) {
		const last = rows.at(-1);
		if (shown.has(position) || gapAt(position, shown) <= 2) rows.push({ kind: 'token', position });
		else if (last?.kind === 'fold') rows[rows.length - 1] = { ...last, to: position };
		else rows.push({ kind: 'fold', from: position, to: position });
	}
	return rows;
}
