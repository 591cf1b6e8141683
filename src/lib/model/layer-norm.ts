/** The learned part of a layer norm. */
export interface LayerNorm {
	/** What each normalized entry is multiplied by, [dModel]. */
	readonly gain: Float32Array;
	/** What is then added to it, [dModel]. */
	readonly bias: Float32Array;
	/** Added to the variance. */
	readonly eps: number;
}

/**
 * Layer norm of a row [dModel]: (x − mean) / √(variance + eps) · gain + bias, summed in float64.
 * Throws RangeError when gain or bias have another length. Ba, Kiros, Hinton 2016.
 */
export function layerNorm(row: Float32Array, { gain, bias, eps }: LayerNorm): Float32Array {
	const n = row.length;
	if (gain.length !== n || bias.length !== n)
		throw new RangeError(
			`a row of ${n} and a norm of ${gain.length} and ${bias.length} do not fit`
		);
	const mean = row.reduce((sum, x) => sum + x, 0) / n;
	const variance = row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
	const scale = Math.sqrt(variance + eps);
	return row.map((x, i) => ((x - mean) / scale) * (gain[i] ?? 0) + (bias[i] ?? 0));
}
