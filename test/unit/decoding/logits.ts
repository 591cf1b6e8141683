import fc from 'fast-check';

/** Logits of 1 to 40 tokens, ties included. */
export const someLogits = fc
	.array(fc.oneof(fc.float({ min: -20, max: 20, noNaN: true }), fc.integer({ min: -3, max: 3 })), {
		minLength: 1,
		maxLength: 40
	})
	.map((list) => Float32Array.from(list));

/** The logits of given probabilities. */
export const logitsOf = (...probabilities: number[]) => Float32Array.from(probabilities, Math.log);

/** Ids of the tokens that are not cut. */
export const keptIds = (logits: Float32Array) =>
	Array.from(logits.keys()).filter((id) => logits[id] !== -Infinity);

/** All ids from the most to the least probable, ties by the lower id: a plain sort. */
export const sortedIds = (logits: Float32Array) =>
	Array.from(logits.keys()).sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0) || a - b);
