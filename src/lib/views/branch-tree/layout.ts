/** A branch in its row of the tree; rows and steps count from 0. */
export interface BranchRow {
	/** Index of its path among those given. */
	readonly path: number;
	/** Row of the branch that it leaves; null for the first row. */
	readonly parent: number | null;
	/** Steps that it shares with that branch; for the first row, with the branch that leaves it first. */
	readonly fork: number;
	/** Number of its steps from the beginning. */
	readonly length: number;
}

/** A part of a row, from one step to another. */
export interface RowSpan {
	readonly row: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Lays paths out as a tree with one row each, so that no lines cross. Rows stand in the order of the paths' steps, a
 * beginning before what goes on from it: a path has the same place whatever was walked last.
 */
export function layOutBranches(paths: readonly (readonly number[])[]): BranchRow[] {
	const order = paths.map((_, index) => index);
	order.sort((a, b) => compare(paths[a] ?? [], paths[b] ?? []) || a - b);
	const rows: BranchRow[] = [];
	for (const [row, path] of order.entries()) {
		const steps = paths[path] ?? [];
		const above = order[row - 1];
		const fork = above === undefined ? 0 : sharedSteps(paths[above] ?? [], steps);
		const parent = above === undefined ? null : lastRowBefore(rows, fork);
		rows.push({ path, parent, fork, length: steps.length });
	}
	const [first, ...others] = rows;
	if (!first) return [];
	return [{ ...first, fork: Math.min(first.length, ...others.map(({ fork }) => fork)) }, ...others];
}

/** The first step that is drawn: a little before the first fork, so that the common stem is seen. */
export function firstStep(rows: readonly BranchRow[]): number {
	return Math.max(0, (rows[0]?.fork ?? 0) - 2);
}

/** The way through the tree from its beginning to the end of a row, outermost part last. */
export function wayTo(rows: readonly BranchRow[], row: number, start: number): RowSpan[] {
	const spans: RowSpan[] = [];
	let to = rows[row]?.length ?? 0;
	for (let at: number | null = row; at !== null; at = rows[at]?.parent ?? null) {
		const isFirst = (rows[at]?.parent ?? null) === null;
		const from = isFirst ? start : (rows[at]?.fork ?? 0);
		spans.unshift({ row: at, from, to });
		to = from;
	}
	return spans;
}

/** The last row that begins before a step; the first row is there from the beginning. */
function lastRowBefore(rows: readonly BranchRow[], step: number): number {
	return Math.max(
		0,
		rows.findLastIndex(({ fork }) => fork < step)
	);
}

function compare(a: readonly number[], b: readonly number[]): number {
	const shared = sharedSteps(a, b);
	return (a[shared] ?? -1) - (b[shared] ?? -1);
}

function sharedSteps(a: readonly number[], b: readonly number[]): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}
