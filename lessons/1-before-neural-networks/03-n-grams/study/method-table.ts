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

/** The most probable units by Kneser–Ney, what really came among them, and what every method gives them. */
export function methodTable(models: Models, state: State, most: number): MethodTable {
	const { context, came } = chooseContext(models.study, state);
	const all = methods.map((method) => ({
		method,
		values: valuesOf(models, method, state, context)
	}));
	const order = all.find(({ method }) => method === 'kneser-ney')?.values ?? new Float64Array(0);
	const units = [...order.keys()].slice(1);
	units.sort((a, b) => (order[b] ?? 0) - (order[a] ?? 0) || a - b);
	const top = units.slice(0, most);
	if (came !== null && !top.includes(came)) top.splice(-1, 1, came);
	return {
		context,
		came,
		units: top,
		columns: all.map(({ method, values }) => ({
			method,
			values: values && top.map((unit) => values[unit] ?? 0),
			sum: values && values.reduce((sum, value) => sum + value, 0)
		}))
	};
}
