/** What is decomposed: the logit of a token, less that of another one or less the mean over the vocabulary. */
export interface Target {
	readonly token: number;
	/** The token to compare with; null for the vocabulary's mean, which changes no probability. */
	readonly against: number | null;
}

/** The target's number in a row of logits, [dVocab], in float64. Throws RangeError for a token outside the row. */
export function targetLogit(logits: Float32Array, { token, against }: Target): number {
	const own = logits[token];
	const other = against === null ? meanOf(logits) : logits[against];
	if (own === undefined || other === undefined)
		throw new RangeError(
			`a vocabulary of ${logits.length} has no token ${own === undefined ? token : against}`
		);
	return own - other;
}

function meanOf(values: Float32Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
