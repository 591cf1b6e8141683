import type { Selection, Tensor } from '$lib/math/tensor';
import type { Trace } from '$lib/model/trace';

/** What a figure wants to read from a trace; null while it wants nothing. */
export type Wanted = { trace: Trace; hook: string; selection?: Selection } | null;

/**
 * Follows one part of a trace: `value` is null until it is there, and stale answers are dropped.
 * Create it while a component initialises; `wanted` is re-read whenever its signals change.
 */
export class Reading {
	#value = $state.raw<Tensor | null>(null);
	#source = $state.raw<Trace | null>(null);
	#error = $state.raw<unknown>(null);

	constructor(wanted: () => Wanted) {
		$effect(() => {
			const want = wanted();
			if (!want) {
				this.#value = null;
				this.#source = null;
				return;
			}
			let current = true;
			want.trace.read(want.hook, want.selection).then(
				(value) => {
					if (!current) return;
					this.#value = value;
					this.#source = want.trace;
					this.#error = null;
				},
				(error: unknown) => {
					// A superseded run is followed at once by the next one, which this effect reads again.
					if (current && !(error instanceof Error && error.name === 'Superseded'))
						this.#error = error;
				}
			);
			return () => (current = false);
		});
	}

	/** The values, or null while they are on their way. The last values stay until newer ones arrive. */
	get value(): Tensor | null {
		return this.#value;
	}

	/** The trace that `value` was read from; an older one while newer values are on their way. */
	get source(): Trace | null {
		return this.#source;
	}

	/** Why the values could not be read; null when they could. */
	get error(): unknown {
		return this.#error;
	}
}
