/**
 * Kullback–Leibler divergence D(p‖q) = Σ p log₂(p / q) in bits, in float64: 0 for equal distributions, ∞ where q
 * leaves no probability to what p has some for. Throws RangeError for another length. Kullback and Leibler 1951.
 */
export function divergenceBits(p: ArrayLike<number>, q: ArrayLike<number>): number {
	if (p.length !== q.length)
		throw new RangeError(`${p.length} and ${q.length} entries do not match`);
	let nats = 0;
	for (let i = 0; i < p.length; i++) {
		const share = p[i] as number;
		if (share > 0) nats += share * Math.log(share / (q[i] as number));
	}
	// Rounding of the shares may leave a hair below nothing.
	return Math.max(0, nats / Math.LN2);
}
