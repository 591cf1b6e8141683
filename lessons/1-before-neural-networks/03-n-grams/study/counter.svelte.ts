import { countInWorker } from './count-in-worker';
import { Models } from './models';
import type { Progress } from './study';
import type { Order } from './worker';

/** Studies that are kept, so that going back to one takes no time. */
const mostKept = 4;
const kept = new Map<string, Models>();

function keyOf({ text, kind, language }: Order): string {
	return `${kind} ${text === null ? language : `= ${text}`}`;
}

/** Counts texts one at a time; a newer one ends the counting of an older. */
export class Counter {
	#models = $state.raw<Models | null>(null);
	#key = $state<string | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#problem = $state<string | null>(null);
	#isCancelled = $state(false);
	#running: AbortController | null = null;

	/** What was counted last; null before anything was. */
	get models(): Models | null {
		return this.#models;
	}
	/** How far the counting is; null while nothing is counted. */
	get progress(): Progress | null {
		return this.#progress;
	}
	/** Why the last counting failed; null where it did not. */
	get problem(): string | null {
		return this.#problem;
	}
	/** True when the last counting was cancelled by the learner. */
	get isCancelled(): boolean {
		return this.#isCancelled;
	}

	/** The models of a text, once it is counted; null while another one's are there. */
	of(order: Order): Models | null {
		return this.#key === keyOf(order) ? this.#models : null;
	}

	/** Counts a text unless its models are there already. */
	async count(order: Order): Promise<void> {
		this.stop();
		this.#problem = null;
		this.#isCancelled = false;
		const key = keyOf(order);
		const known = kept.get(key);
		if (known) return this.#take(key, known);
		const running = new AbortController();
		this.#running = running;
		this.#progress = { stage: order.text === null ? 'telling' : 'cutting', done: 0 };
		try {
			const study = await countInWorker(order, running.signal, (progress) => {
				this.#progress = progress;
			});
			this.#take(key, new Models(study));
		} catch (error) {
			// A newer order or the end of the page; nobody waits for this one.
			if (running.signal.aborted) return;
			this.#problem = error instanceof Error ? error.message : String(error);
		}
		this.#running = null;
		this.#progress = null;
	}

	/** Ends the counting at the learner's wish. */
	cancel(): void {
		this.stop();
		this.#isCancelled = true;
	}

	/** Ends the counting. */
	stop(): void {
		this.#running?.abort(new DOMException('counting was stopped', 'AbortError'));
		this.#running = null;
		this.#progress = null;
	}

	#take(key: string, models: Models): void {
		kept.delete(key);
		kept.set(key, models);
		const [oldest] = kept.keys();
		if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
		this.#models = models;
		this.#key = key;
	}
}
