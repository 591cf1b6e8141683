import type { Method, State } from '../state';
import { methods } from '../state';
import { chooseContext } from './context';
import { keyOf } from './estimates';
import type { Models } from './models';

/** What one method gives after a context. */
export interface MethodColumn {
	readonly method: Method;
	/** Of the units in the table's rows; null where the method has no answer. */
	readonly values: readonly number[] | null;
	/** Sum over all units: 1 for probabilities. */
	readonly sum: number | null;
}

/** The methods side by side on one context. */
export interface MethodTable {
	readonly context: readonly number[];
	/** What came next in the text held back; null where the context was not taken from there. */
	readonly came: number | null;
	/** A frequent unit that keeps to few others; null among characters, or without one. */
	readonly loyal: number | null;
	/** Units, the most probable first. */
	readonly units: readonly number[];
	readonly columns: readonly MethodColumn[];
}

function valuesOf(models: Models, method: Method, { k, n }: State, context: readonly number[]) {
	const key = keyOf(method, k);
	return key === null
		? models.scorer(n).scores(context)
		: models.estimate(key, n).distribution(context);
}

/** The most probable units, at most `most`, the wanted ones always among them; the unknown unit is none. */
function probableWith(
	wanted: readonly (number | null)[],
	shares: Float64Array,
	most: number
): number[] {
	const probableFirst = (a: number, b: number) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b;
	const kept = new Set(wanted.filter((unit) => unit !== null));
	const others = [...shares.keys()].slice(1).filter((unit) => !kept.has(unit));
	const top = others.sort(probableFirst).slice(0, Math.max(0, most - kept.size));
	return [...top, ...kept].sort(probableFirst);
}

/**
 * The most probable units by Kneser–Ney, with what really came and, of words, the one that keeps to few others; and
 * what every method gives them.
 */
export function methodTable(models: Models, state: State, most: number): MethodTable {
	const { context, came } = chooseContext(models.study, state);
	const all = methods.map((method) => ({
		method,
		values: valuesOf(models, method, state, context)
	}));
	const order = all.find(({ method }) => method === 'kneser-ney')?.values ?? new Float64Array(0);
	// Of letters every one keeps company; of words, the one that does not shows what methods differ in.
	const loyal = models.study.kind === 'characters' ? null : (models.loyal?.unit ?? null);
	const units = probableWith([came, loyal], order, most);
	return {
		context,
		came,
		loyal,
		units,
		columns: all.map(({ method, values }) => ({
			method,
			values: values && units.map((unit) => values[unit] ?? 0),
			sum: values && values.reduce((sum, value) => sum + value, 0)
		}))
	};
}
