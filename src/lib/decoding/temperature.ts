/**
 * Divides logits by a temperature above 0. Below 1 the distribution sharpens, above 1 it flattens.
 * Temperature 0 is the limit, the greedy choice, which is a step of its own; throws RangeError for it.
 * Ackley, Hinton, Sejnowski 1985.
 */
export function temperature(logits: Float32Array, value: number): Float32Array {
	if (!(value > 0)) throw new RangeError(`a temperature to divide by is above 0, not ${value}`);
	return logits.map((logit) => logit / value);
}
