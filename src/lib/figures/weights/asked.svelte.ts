/**
 * Follows one answer of the engine: `value` is that of the newest question, the former one until it is there.
 * Create it while a component initialises; `ask` is called again whenever its signals change, null asks nothing.
 */
export class Asked<T> {
	#value = $state.raw<T | null>(null);
	#error = $state.raw<unknown>(null);
	#isAsking = $state(false);

	constructor(ask: () => ((signal: AbortSignal) => Promise<T>) | null) {
		$effect(() => {
			const question = ask();
			this.#isAsking = question !== null;
			this.#error = null;
			if (!question) return void (this.#value = null);
			const abort = new AbortController();
			question(abort.signal).then(
				(value) => {
					if (abort.signal.aborted) return;
					this.#value = value;
					this.#isAsking = false;
				},
				(error: unknown) => {
					if (abort.signal.aborted) return;
					this.#error = error;
					this.#isAsking = false;
				}
			);
			return () => abort.abort();
		});
	}

	get value(): T | null {
		return this.#value;
	}
	/** Why there is no answer; null while there is one, or one is on its way. */
	get error(): unknown {
		return this.#error;
	}
	/** True while an answer is on its way. */
	get isAsking(): boolean {
		return this.#isAsking;
	}
}
