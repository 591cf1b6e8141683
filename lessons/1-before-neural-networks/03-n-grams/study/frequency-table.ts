import { tensor, type Tensor } from '$lib/math/tensor';
import type { State } from '../state';
import { chooseContext, followersOf, frequentContexts } from './context';
import type { Study } from './study';

/** A context with what follows it. */
interface Row {
	readonly context: readonly number[];
	/** How often a unit follows it. */
	readonly seen: number;
	/** Occurrences of each unit after it. */
	readonly counts: ReadonlyMap<number, number>;
}

/** Relative frequencies of the most telling contexts and units. */
export interface FrequencyTable {
	readonly rows: readonly Row[];
	/** Units. */
	readonly columns: readonly number[];
	/** Share of its row that each unit has, [row, column]; NaN where the row was never seen or is hidden. */
	readonly values: Tensor;
	/** The row of the context that is looked at; what follows it most often is the first column. */
	readonly focus: number;
	countAt(row: number, column: number): number;
}

function rowOf({ counts }: Study, context: readonly number[]): Row {
	const followers = followersOf(counts, context);
	return {
		context,
		seen: followers.reduce((sum, { count }) => sum + count, 0),
		counts: new Map(followers.map(({ unit, count }) => [unit, count]))
	};
}

/** Units that follow the rows most often; what follows the first row comes in by itself. */
function columnsOf(rows: readonly Row[], focus: Row | undefined, most: number): number[] {
	const sums = new Map<number, number>();
	for (const { counts, seen } of rows)
		for (const [unit, count] of counts) sums.set(unit, (sums.get(unit) ?? 0) + count / seen);
	const [best] = focus?.counts.keys() ?? [];
	if (best !== undefined) sums.set(best, Infinity);
	return [...sums]
		.sort(([a, x], [b, y]) => (x === y ? a - b : y - x))
		.slice(0, most)
		.map(([unit]) => unit);
}

/** The table for a state, at most `size`; with `hides` the row that is looked at holds no data. */
export function frequencyTable(
	study: Study,
	state: Pick<State, 'n' | 'pick' | 'context'>,
	size: { readonly rows: number; readonly columns: number },
	hides: boolean
): FrequencyTable {
	const { context } = chooseContext(study, state);
	const frequent = frequentContexts(study.counts, context.length, size.rows);
	const place = frequent.findIndex((row) => row.context.join() === context.join());
	const focus = Math.max(place, 0);
	const contexts = frequent.map((row) => row.context);
	if (place < 0) contexts.splice(0, contexts.length < size.rows ? 0 : 1, context);
	const rows = contexts.map((one) => rowOf(study, one));
	const columns = columnsOf(rows, rows[focus], size.columns);
	const countAt = (row: number, column: number) =>
		rows[row]?.counts.get(columns[column] ?? -1) ?? 0;
	const data = Float32Array.from({ length: rows.length * columns.length }, (_, cell) => {
		const row = Math.floor(cell / columns.length);
		const seen = rows[row]?.seen ?? 0;
		if (seen === 0 || (hides && row === focus)) return Number.NaN;
		return countAt(row, cell % columns.length) / seen;
	});
	return {
		rows,
		columns,
		values: tensor([rows.length, columns.length], data),
		focus,
		countAt
	};
}
