import { untrack } from 'svelte';
import type { Token } from '../../model/trace';
import type { Shown } from '../answers.svelte';
import { interventionsOf as actsOn, unmaskedOf } from '../acts/interventions';
import { interventionsOf } from '../head-scale';
import type { Ready, ResidentModel } from '../resident-model.svelte';
import type { Session } from '../session.svelte';
import { standaloneToken } from '../written';
import { haveSameTokens } from './comparability';

/**
 * The run that a session's own is compared with. Another text runs in the session's engine, and so does the
 * same text without interventions; another model runs in a second one, which starts when it is first asked for. Create it while a component initialises: both end with it.
 */
export class OtherRun {
	readonly #session: Session;
	#resident = $state.raw<ResidentModel | null>(null);
	#shown = $state.raw<Shown | null>(null);
	#problem = $state.raw<unknown>(null);

	/** The model of the other run; null until it is there. */
	readonly ready: Ready | null = $derived.by(() => {
		const { comparison, resident } = this.#session;
		return (comparison?.kind === 'model' ? this.#resident?.ready : resident.ready) ?? null;
	});
	/** All tokens of the other text. */
	readonly #tokens: readonly Token[] = $derived.by(() => this.#allTokens());
	/** How many tokens at the beginning do not fit the window. */
	readonly dropped: number = $derived.by(() =>
		Math.max(0, this.#tokens.length - (this.ready?.model.config.nCtx ?? Infinity))
	);
	/** The tokens that the other model sees. */
	readonly window: readonly Token[] = $derived(this.#tokens.slice(this.dropped));

	/** True where there is nothing to compare with: without an intervention, a run without any is the same. */
	readonly isIdle: boolean = $derived.by(() => {
		const { comparison, interventions, unmasked } = this.#session;
		return comparison?.kind === 'without' && interventions.length + unmasked.length === 0;
	});

	constructor(session: Session) {
		this.#session = session;
		$effect(() => this.#followModel());
		$effect(() => this.#followRun());
		$effect(() => () => this.#resident?.dispose());
	}

	/** The second engine with its progress and problems; null where the session's own serves both. */
	get resident(): ResidentModel | null {
		return this.#session.comparison?.kind === 'model' ? this.#resident : null;
	}
	/** The last good run, of the former model until the new one answers; null before the first. */
	get shown(): Shown | null {
		return this.ready ? this.#shown : null;
	}
	/** Why the last run failed; null when it did not. */
	get problem(): unknown {
		return this.#problem;
	}
	/** True while `shown` is the run of what is asked for now. */
	get isSettled(): boolean {
		return this.shown?.ready === this.ready && this.shown?.tokens === this.window;
	}

	/** Brings the model that is asked for. */
	#followModel(): void {
		const { comparison, resident } = this.#session;
		if (comparison?.kind !== 'model') return;
		const { choice } = comparison;
		untrack(() => {
			const other = (this.#resident ??= resident.another());
			other.choose(choice);
			void other.start();
		});
	}

	#followRun(): void | (() => void) {
		const { ready, window: tokens } = this;
		if (!ready || tokens.length === 0 || this.isIdle) return;
		// Scores and what is taken from a text belong to places of one text; what is done to the model itself means the
		// same in another. Another model has other parts, and a run without interventions has none.
		const isText = this.#session.comparison?.kind === 'text';
		const { heads, acts } = this.#session;
		const edits = isText
			? [...interventionsOf(heads, ready.model.config), ...actsOn(acts.chips, () => null)]
			: [];
		const unmasked = isText ? unmaskedOf(acts.chips) : [];
		const abort = new AbortController();
		const ids = tokens.map(({ id }) => id);
		ready.engine.run(ids, edits, abort.signal, { series: 'other', unmasked }).then(
			(run) => {
				if (abort.signal.aborted) return;
				this.#shown = { ready, run, tokens, isChanged: edits.length + unmasked.length > 0 };
				this.#problem = null;
			},
			(error: unknown) => {
				const isLeft = error instanceof Error && error.name === 'Superseded';
				if (!abort.signal.aborted && !isLeft) this.#problem = error;
			}
		);
		return () => abort.abort();
	}

	#allTokens(): readonly Token[] {
		const { ready } = this;
		const { comparison } = this.#session;
		if (!ready || !comparison) return [];
		const { tokenizer, startId } = ready;
		const all = comparison.kind === 'text' ? tokenizer.encode(comparison.text) : this.#own(ready);
		return all.length > 0 || startId === null ? all : [standaloneToken(tokenizer, startId)];
	}

	/** The session's own text: its very tokens where the other model has the same ones. */
	#own(ready: Ready): readonly Token[] {
		const { tokens, wholeText, resident } = this.#session;
		if (!resident.ready) return [];
		return haveSameTokens(resident.ready, ready) ? tokens : ready.tokenizer.encode(wholeText);
	}
}
