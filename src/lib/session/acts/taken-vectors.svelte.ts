import { untrack } from 'svelte';
import type { Token } from '../../model/trace';
import type { Ready } from '../resident-model.svelte';
import type { Acts } from './act';
import type { Vectors } from './interventions';
import { sourcesOf, type Source, type SourceText } from './sources';

/** What a session says of its acts and texts; each part is read again when it changes. */
export interface Taking {
	readonly resident: { readonly ready: Ready | null };
	readonly acts: Acts;
	readonly promptTokens: readonly Token[];
}

/**
 * Reads the vectors that acts take from other texts, each text in an untouched run of its own. Create it while a
 * component initialises.
 */
export class TakenVectors {
	readonly #taking: Taking;
	#vectors = $state.raw<ReadonlyMap<string, Float32Array>>(new Map());
	#problem = $state.raw<unknown>(null);

	/** Tokens of each text, those that the window holds. */
	readonly tokens: Readonly<Record<SourceText, readonly Token[]>> = $derived.by(() => {
		const { resident, acts, promptTokens } = this.#taking;
		const { ready } = resident;
		const most = ready?.model.config.nCtx ?? 0;
		const cut = (text: string) => ready?.tokenizer.encode(text).slice(0, most) ?? [];
		return {
			own: promptTokens.slice(0, most),
			donor: cut(acts.donor),
			contrast: cut(acts.contrast)
		};
	});
	/** Those that chips which are on need, and that their texts have. */
	readonly #needed: readonly Source[] = $derived.by(() =>
		this.#taking.acts.chips
			.filter(({ isOn }) => isOn)
			.flatMap(({ act }) => sourcesOf(act))
			.filter((source) => this.has(source))
	);

	constructor(taking: Taking) {
		this.#taking = taking;
		$effect(() => this.#follow());
	}

	/** Why the last reading failed; null when it did not. */
	get problem(): unknown {
		return this.#problem;
	}
	/** True while a vector that is needed is being read: a run now would not be the one that is asked for. */
	get isReading(): boolean {
		return this.#problem === null && this.#needed.some((source) => this.of(source) === null);
	}

	/** Whether a text has the token that a source names. */
	has({ text, at }: Source): boolean {
		return typeof at === 'number' ? at < this.tokens[text].length : this.tokens[text].length > 0;
	}

	/** A vector that was read; null while it is not there. */
	readonly of: Vectors = (source) => this.#vectors.get(this.#keyOf(source)) ?? null;

	/** Tells vectors of other texts and other models apart. */
	#keyOf({ text, hook, at, head }: Source): string {
		const { ready } = this.#taking.resident;
		const ids = this.tokens[text].map(({ id }) => id);
		return [ready?.model.hash, ready?.choice.step, hook, at, head, ...ids].join(' ');
	}

	#follow(): void | (() => void) {
		const { ready } = this.#taking.resident;
		const missing = this.#needed.filter((source) => untrack(() => this.of(source)) === null);
		if (!ready || missing.length === 0) return;
		const abort = new AbortController();
		const keys = missing.map((source) => this.#keyOf(source));
		// Most visits take nothing, so what reads is fetched when something is.
		const { tokens } = this;
		const reading = import('./read-vectors').then(({ readVectors }) =>
			readVectors(ready.engine, missing, tokens, abort.signal)
		);
		reading.then(
			(read) => {
				if (abort.signal.aborted) return;
				const needed = new Set(this.#needed.map((source) => this.#keyOf(source)));
				const former = [...this.#vectors].filter(([key]) => needed.has(key));
				this.#vectors = new Map([
					...former,
					...read.map((vector, i) => [keys[i] ?? '', vector] as const)
				]);
				this.#problem = null;
			},
			(error: unknown) => !abort.signal.aborted && (this.#problem = error)
		);
		return () => {
			abort.abort();
			this.#problem = null;
		};
	}
}
