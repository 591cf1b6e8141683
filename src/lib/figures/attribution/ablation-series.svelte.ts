import { ablationOf } from '$lib/model/attribution/ablation';
import { componentKey, type Component } from '$lib/model/attribution/component';
import type { Intervention } from '$lib/model/intervention';

/** What runs the model and gives the last row of logits, [dVocab]: `Engine.next`. */
export type NextRow = (
	ids: readonly number[],
	interventions: readonly Intervention[],
	signal: AbortSignal
) => Promise<{ readonly logits: Float32Array }>;

/** What is run again and again, each time without another component. */
export interface AblatedText {
	readonly next: NextRow;
	/** Tokens up to the position whose answer is asked for. */
	readonly ids: readonly number[];
	/** Those of the run itself, which stay on. */
	readonly interventions: readonly Intervention[];
}

/**
 * Runs a text without one component after the other. Each run is asked for when the one before has answered, and
 * without a place in the queue that is its own: what the learner does meanwhile goes first and waits for one run at
 * most, and no kept run is forgotten for it. Rows are kept, so that another token's effects need no new runs.
 */
export class AblationSeries {
	#rows = $state.raw<ReadonlyMap<string, Float32Array>>(new Map());
	#total = $state(0);
	#abort = $state.raw<AbortController | null>(null);
	#error = $state.raw<unknown>(null);

	/** Rows of logits without a component, by its key. */
	get rows(): ReadonlyMap<string, Float32Array> {
		return this.#rows;
	}
	/** How many runs there are in all; 0 before the first start. */
	get total(): number {
		return this.#total;
	}
	get isRunning(): boolean {
		return this.#abort !== null;
	}
	/** Why the last series ended early; null where it did not, or was stopped by hand. */
	get error(): unknown {
		return this.#error;
	}

	/** Runs what is not known yet, in the given order; resolves when it ends, for whatever reason. */
	async start(text: AblatedText, components: readonly Component[]): Promise<void> {
		this.stop();
		const abort = new AbortController();
		this.#abort = abort;
		this.#error = null;
		this.#total = components.length;
		const idle = idleOf(components);
		const ready = { ...text, interventions: [...text.interventions, ...idle] };
		try {
			for (const component of components) await this.#run(ready, component, abort.signal);
		} catch (error) {
			if (!abort.signal.aborted) this.#error = error;
		}
		if (this.#abort === abort) this.#abort = null;
	}

	/** Stops; what has been run stays. */
	stop(): void {
		this.#abort?.abort();
		this.#abort = null;
	}

	/** Stops and forgets everything: the text is another one. */
	reset(): void {
		this.stop();
		this.#rows = new Map();
		this.#total = 0;
		this.#error = null;
	}

	async #run(text: AblatedText, component: Component, signal: AbortSignal): Promise<void> {
		const key = componentKey(component);
		const off = ablationOf(component);
		if (!off || this.#rows.has(key)) return;
		const { logits } = await text.next(text.ids, [...text.interventions, off], signal);
		signal.throwIfAborted();
		this.#rows = new Map(this.#rows).set(key, logits);
	}
}

/**
 * One intervention of each kind that changes nothing: a graph is compiled for the kinds that it is given, and so only
 * once for a whole series.
 */
function idleOf(components: readonly Component[]): Intervention[] {
	const first = new Map(components.map((component) => [component.kind, component]));
	return [...first.values()].flatMap((component) => {
		const off = ablationOf(component);
		return off ? [{ ...off, mul: 1 }] : [];
	});
}
