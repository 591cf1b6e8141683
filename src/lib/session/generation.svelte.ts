/** Tokens written one after another, until there are enough, the text ends, or the learner stops it. */
export class Generation {
	#abort: AbortController | null = null;
	#progress = $state.raw<{ done: number; total: number } | null>(null);

	/** Null while nothing is written. */
	get progress(): { readonly done: number; readonly total: number } | null {
		return this.#progress;
	}

	/**
	 * Calls `write` for one token after another, up to `total` times, while it resolves with true. What it
	 * rejects with is passed on, unless the generation was stopped meanwhile.
	 */
	async run(total: number, write: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
		this.stop();
		const abort = new AbortController();
		this.#abort = abort;
		this.#progress = { done: 0, total };
		try {
			for (let done = 1; done <= total; done++) {
				const goesOn = await write(abort.signal);
				if (abort.signal.aborted) return;
				this.#progress = { done, total };
				if (!goesOn) return;
			}
		} catch (error) {
			if (!abort.signal.aborted) throw error;
		} finally {
			if (this.#abort === abort) this.stop();
		}
	}

	/** What was written stays. */
	stop(): void {
		this.#abort?.abort();
		this.#abort = null;
		this.#progress = null;
	}
}
