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
	/** The most tokens to show; the first, the last and the focus are shown at least. */
	readonly capacity: number;
}

/**
 * Chooses which tokens to show: all where they fit, else the ends, the neighbourhood of the focus,
 * and those that the focus attends to most; runs of the others fold. A run of one is shown.
 */
export function foldRows({ length, focus, pull, capacity }: FoldOptions): Row[] {
	const all = Array.from({ length }, (_, position) => position);
	if (length <= capacity) return all.map((position) => ({ kind: 'token', position }));
	const shown = new Set([0, focus, length - 1]);
	const fits = (): boolean => shown.size < capacity;
	const near = Math.floor(capacity / 3);
	const neighbours = all
		.filter((position) => position >= focus - near && position <= focus + near / 3)
		.sort((a, b) => Math.abs(a - focus) - Math.abs(b - focus) || a - b);
	const pulling = all
		.filter((position) => (pull[position] ?? 0) > 0)
		.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0));
	const before = all.filter((position) => position < focus).reverse();
	for (const position of [...neighbours, ...pulling, ...before]) if (fits()) shown.add(position);
	return group(length, shown);
}

function group(length: number, shown: ReadonlySet<number>): Row[] {
	const rows: Row[] = [];
	for (let position = 0; position < length; position++) {
		const last = rows.at(-1);
		const alone = shown.has(position - 1) && shown.has(position + 1);
		if (shown.has(position) || alone) rows.push({ kind: 'token', position });
		else if (last?.kind === 'fold') rows[rows.length - 1] = { ...last, to: position };
		else rows.push({ kind: 'fold', from: position, to: position });
	}
	return rows;
}
