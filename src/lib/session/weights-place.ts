import * as v from 'valibot';

/** Where one stands among a model's weights. */
export interface WeightsPlace {
	/** TransformerLens name (a Hugging Face name is understood too); null is the list of all. */
	readonly name: string | null;
	/** The value that was picked, as a place in the matrix; null while none is. */
	readonly cell: { readonly row: number; readonly column: number } | null;
}

/** What an address says for the list; no weight has this name. */
const list = 'all';

/** The parts of an address that say where one stands among the weights. */
export const weightsSchema = {
	weights: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z][\w.]{0,99}$/))),
	value: v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}\.\d{1,7}$/)))
};

/** Writes a place as the parts of an address; null leaves a part out. */
export function writeWeights(place: WeightsPlace | null): {
	weights: string | null;
	value: string | null;
} {
	const cell = place && place.name !== null ? place.cell : null;
	return {
		weights: place ? (place.name ?? list) : null,
		value: cell && `${cell.row}.${cell.column}`
	};
}

/** Reads what `writeWeights` wrote. */
export function readWeights(link: {
	weights?: string | undefined;
	value?: string | undefined;
}): WeightsPlace | null {
	if (link.weights === undefined) return null;
	if (link.weights === list) return { name: null, cell: null };
	const [row, column] = link.value?.split('.').map(Number) ?? [];
	const isPicked = row !== undefined && column !== undefined;
	return { name: link.weights, cell: isPicked ? { row, column } : null };
}

/**
 * One step back: value → weight → where it was opened, which is the opened block (`isInside`) or the list,
 * and from the list to the model, which is null; from a value that an explanation led to, back to that.
 */
export function weightsOut(
	place: WeightsPlace,
	isInside: boolean,
	isExplaining = false
): WeightsPlace | null {
	if (place.name === null || isExplaining) return null;
	if (place.cell) return { ...place, cell: null };
	return isInside ? null : { name: null, cell: null };
}
