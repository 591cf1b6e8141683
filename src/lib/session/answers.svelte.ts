import { untrack } from 'svelte';
import type { Run } from '../engine/client';
import type { HeadPlace, Intervention } from '../model/intervention';
import type { Token } from '../model/trace';
import { lensWords, type LensWord } from './lens-words';
import type { Ready } from './resident-model.svelte';

/** Beyond this many ms a run, generating many tokens leaves the figure behind and catches up at the end. */
const slowRun = 40;

/** A run that is shown, with the tokens it ran over and the model it is of; all change together. */
export interface Shown {
	readonly ready: Ready;
	readonly run: Run;
	readonly tokens: readonly Token[];
	/** True where something was done to the model. */
	readonly isChanged: boolean;
}

/** What the model says at one position of a run. */
export interface Answer {
	readonly shown: Shown;
	readonly position: number;
	/** [dVocab] */
	readonly logits: Float32Array;
	/** The untouched model's, while interventions are on. */
	readonly before: Float32Array | null;
	readonly lens: readonly LensWord[];
}

/** What is asked of the model; each part is read again when it changes. */
export interface Question {
	readonly resident: { readonly ready: Ready | null };
	/** The tokens that the model is to see. */
	readonly window: readonly Token[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
	/** What interventions take from other texts; nothing is run before it is there. */
	readonly taken: { readonly isReading: boolean };
	readonly focus: { readonly position: number };
	/** True while tokens are written one after another. */
	readonly isWritingMany: boolean;
}

/**
 * Keeps the run of a question, and the answer at its position, up to date. The last good ones stay until newer
 * ones are there, across a change of models too. Create it while a component initialises.
 */
export class Answers {
	readonly #question: Question;
	#problem = $state.raw<unknown>(null);
	#shown = $state.raw<Shown | null>(null);
	#answer = $state.raw<Answer | null>(null);

	constructor(question: Question) {
		this.#question = question;
		$effect(() => this.#followRun());
		$effect(() => this.#followAnswer());
	}

	/** Why the last run failed; the last good run stays shown. */
	get problem(): unknown {
		return this.#problem;
	}
	/** The last run; null before the first, and once there is no model to read it from. */
	get shown(): Shown | null {
		return this.#question.resident.ready ? this.#shown : null;
	}
	get answer(): Answer | null {
		return this.#question.resident.ready ? this.#answer : null;
	}
	/** True while the answer is that of the whole question as it is now. */
	get isSettled(): boolean {
		const { resident, window, focus } = this.#question;
		const { shown, answer } = this;
		return (
			answer !== null &&
			answer.shown === shown &&
			answer.position === focus.position &&
			shown.ready === resident.ready &&
			shown.tokens === window
		);
	}

	/** Keeps an error for the page to tell, unless it says no more than that something newer came. */
	note(error: unknown): void {
		if (!(error instanceof Error && error.name === 'Superseded')) this.#problem = error;
	}

	/** Runs the model whenever its input changes. */
	#followRun(): void | (() => void) {
		const {
			resident,
			window: tokens,
			interventions,
			unmasked,
			taken,
			isWritingMany
		} = this.#question;
		const ready = resident.ready;
		if (!ready || tokens.length === 0 || taken.isReading) return;
		if (isWritingMany && untrack(() => this.#shown?.run.ms ?? 0) > slowRun) return;
		const abort = new AbortController();
		const ids = tokens.map((token) => token.id);
		const isChanged = interventions.length + unmasked.length > 0;
		ready.engine.run(ids, interventions, abort.signal, { unmasked }).then(
			(run) => {
				if (abort.signal.aborted) return;
				this.#shown = { ready, run, tokens, isChanged };
				this.#problem = null;
			},
			(error: unknown) => !abort.signal.aborted && this.note(error)
		);
		return () => abort.abort();
	}

	/** Reads the logits and the lens of the position, and the untouched model's logits. */
	#followAnswer(): void | (() => void) {
		const shown = this.shown;
		const { position } = this.#question.focus;
		// A run of the former model cannot be read any more.
		if (!shown || shown.ready !== this.#question.resident.ready) return;
		let isStale = false;
		const { run, tokens, ready } = shown;
		const isLast = position === tokens.length - 1;
		const before = shown.isChanged
			? ready.engine.next(run.ids.slice(0, position + 1)).then((next) => next.logits)
			: null;
		const logits = isLast ? run.logits : run.read('logits', [position]).then((row) => row.data);
		Promise.all([logits, before, run.lens(position)]).then(
			([logits, before, lens]) => {
				if (isStale) return;
				const words = lensWords(lens, ready.tokenizer);
				this.#answer = { shown, position, logits, before, lens: words };
			},
			(error: unknown) => !isStale && this.note(error)
		);
		return () => (isStale = true);
	}
}
