/** The outside world of work in slices. */
export interface SliceOptions {
	/** Told how far the work is, at the end of each slice, as the generator yields it. */
	readonly onProgress?: ((done: number) => void) | undefined;
	/** Stops the work at the end of a slice. */
	readonly signal?: AbortSignal | undefined;
	/** Length of a slice, ms. */
	readonly budget?: number;
	/** Lets the page do something else. */
	readonly pause?: () => Promise<void>;
	/** The time, ms. */
	readonly now?: () => number;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs a generator to its end without holding up the page for longer than a slice.
 * Rejects with what it throws, or with the signal's reason.
 */
export async function inSlices<T>(
	work: Generator<number, T>,
	{
		onProgress,
		signal,
		budget = 12,
		pause = nextTask,
		now = () => performance.now()
	}: SliceOptions = {}
): Promise<T> {
	for (let begun = now(); ;) {
		const step = work.next();
		if (step.done) return step.value;
		if (now() - begun < budget) continue;
		onProgress?.(step.value);
		await pause();
		signal?.throwIfAborted();
		begun = now();
	}
}
