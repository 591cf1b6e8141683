/** A clock that starts now; each tick notes the time since the one before, ms. */
export function stepClock(): { readonly steps: readonly number[]; tick(): void } {
	const steps: number[] = [];
	let last = performance.now();
	return {
		steps,
		tick() {
			const now = performance.now();
			steps.push(now - last);
			last = now;
		}
	};
}
