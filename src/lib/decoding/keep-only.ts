/** The logits with every token but `kept` cut: its logit is −∞, so that its probability is 0. */
export function keepOnly(logits: Float32Array, kept: Iterable<number>): Float32Array {
	const result = new Float32Array(logits.length).fill(-Infinity);
	for (const id of kept) result[id] = logits[id] ?? -Infinity;
	return result;
}
