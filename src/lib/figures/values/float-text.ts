/**
 * The shortest decimal text that reads back as the same float32, e.g. `0.475` where a double prints
 * 0.4749999940395355; `-Infinity` and `NaN` keep JavaScript's names.
 */
export function floatText(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	const single = Math.fround(value);
	for (let digits = 1; digits < 9; digits++) {
		const short = Number(single.toPrecision(digits));
		if (Math.fround(short) === single) return String(short);
	}
	return String(Number(single.toPrecision(9)));
}
