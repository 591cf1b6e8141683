import { expect } from 'vitest';

/** The bound that every backend has to keep: largest |value − reference| / max(1, |reference|). */
export const bound = 1e-4;

/** Largest |value − reference| / max(1, |reference|); infinities must agree exactly. */
export function difference(values: ArrayLike<number>, reference: ArrayLike<number>): number {
	expect(values.length).toBe(reference.length);
	let worst = 0;
	for (let i = 0; i < values.length; i++) {
		const [value = NaN, exact = NaN] = [values[i], reference[i]];
		if (value === exact) continue;
		const off = Math.abs(value - exact) / Math.max(1, Math.abs(exact));
		worst = Number.isNaN(off) ? Infinity : Math.max(worst, off);
	}
	return worst;
}

/** The largest difference of a comparison and the hook that it was seen at. */
export class Worst {
	hook = '';
	value = 0;

	see(hook: string, value: number): void {
		if (value < this.value) return;
		this.hook = hook;
		this.value = value;
	}

	/** Prints the label and fails above the bound. */
	expectWithinBound(label: string): void {
		console.log(`${label}: largest difference ${this.value.toExponential(2)} at ${this.hook}`);
		expect(this.value, `${label}: ${this.hook}`).toBeLessThanOrEqual(bound);
	}
}
