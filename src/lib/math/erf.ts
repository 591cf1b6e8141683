/** The error function, at most 2e-7 off. Abramowitz and Stegun 1964, 7.1.26. */
export function erf(x: number): number {
	const size = Math.abs(x);
	const t = 1 / (1 + 0.3275911 * size);
	const tail =
		((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
	const value = 1 - tail * Math.exp(-size * size);
	return x < 0 ? -value : value;
}
