import { getContext, setContext } from 'svelte';
import { decode } from '../decoding/pipeline';
import { draw } from '../decoding/draw';
import { defaultSettings, type DecodingSettings } from '../decoding/settings';
import type { Run } from '../engine/client';
import { uniform } from '../math/random';
import type { Token } from '../model/trace';
import type { Tokenizer } from '../tokenizer';
import type { AddressState } from './address';
import { focusWithin, type Focus, type Zoom } from './focus';
import { headsOffOf, interventionsOf, type HeadScale } from './head-scale';
import { lensWords, type LensWord } from './lens-words';
import { ResidentModel, type Ready } from './resident-model.svelte';

/** The model that opens by itself. */
export const defaultModel = 'story-5m';

/** Seed of the first visit; any other is a choice of the learner's. */
const defaultSeed = 7;

/** Beyond this many ms a run, generating many tokens leaves the figure behind and catches up at the end. */
const slowRun = 40;

/** A run that is shown, with the tokens it ran over and the model it is of; all change together. */
export interface Shown {
	readonly ready: Ready;
	readonly run: Run;
	readonly tokens: readonly Token[];
}

/** What the model says at the followed position. */
interface Answer {
	readonly shown: Shown;
	readonly position: number;
	/** [dVocab] */
	readonly logits: Float32Array;
	/** The untouched model's, while interventions are on. */
	readonly before: Float32Array | null;
	readonly lens: readonly LensWord[];
}

/**
 * Everything that the learner has chosen, and what follows from it. One session serves all pages
 * of a visit; create it while a component initialises.
 */
export class Session {
	/** The model of this visit. */
	readonly resident: ResidentModel;
	#generation: AbortController | null = null;

	#linkHash = $state<string | null>(null);
	#text = $state('');
	#continuation = $state.raw<readonly number[]>([]);
	#at = $state<number | null>(null);
	#zoom = $state.raw<Zoom>({ layer: null, head: null, key: null });
	#settings = $state.raw<DecodingSettings>(defaultSettings);
	#seed = $state(defaultSeed);
	#heads = $state.raw<readonly HeadScale[]>([]);

	#problem = $state.raw<unknown>(null);
	#lastShown = $state.raw<Shown | null>(null);
	#lastAnswer = $state.raw<Answer | null>(null);
	#generating = $state.raw<{ done: number; total: number } | null>(null);

	/** The last run, unless it is of a model that has been replaced since. */
	readonly shown: Shown | null = $derived.by(() =>
		this.#lastShown?.ready === this.resident.ready ? this.#lastShown : null
	);
	readonly #answer: Answer | null = $derived.by(() =>
		this.#lastAnswer?.shown.ready === this.resident.ready ? this.#lastAnswer : null
	);
	readonly #config = $derived.by(() => this.resident.ready?.model.config ?? null);
	/** Tokens of the typed text; none before the tokenizer is there. */
	readonly promptTokens: readonly Token[] = $derived.by(
		() => this.resident.ready?.tokenizer.encode(this.#text) ?? []
	);
	/** The text's tokens and the generated ones after them; the start mark alone when there are none. */
	readonly tokens: readonly Token[] = $derived.by(() => this.#allTokens());
	/** How many tokens at the beginning do not fit the window. */
	readonly dropped = $derived(Math.max(0, this.tokens.length - (this.#config?.nCtx ?? Infinity)));
	/** The tokens that the model sees. */
	readonly window = $derived(this.tokens.slice(this.dropped));
	/** Interventions that are switched on and that this model has a place for. */
	readonly interventions = $derived.by(() => interventionsOf(this.#heads, this.#config));
	/** Heads that are switched off now, as `layer.head`. */
	readonly headsOff: ReadonlySet<string> = $derived(headsOffOf(this.#heads));
	/** What is looked at; every part of it exists in the shown run. */
	readonly focus: Focus = $derived.by(() =>
		focusWithin(this.#zoom, this.#at, this.shown?.tokens.length ?? 1, this.#config)
	);
	/** What comes next at the followed position, step by step; null until it is known. */
	readonly decoded = $derived.by(() => this.#decode(this.#answer?.logits ?? null));
	/** The same for the untouched model; null while no intervention is on. */
	readonly decodedBefore = $derived.by(() => this.#decode(this.#answer?.before ?? null));
	/** Which token the random number of this place picks. */
	readonly drawn = $derived.by(() =>
		this.decoded && this.#answer
			? draw(this.decoded.probabilities, this.#uniformAt(this.#answer.position))
			: null
	);

	/** `models` is the address of the folder that holds the model folders. */
	constructor(models: string, initialText: string) {
		this.resident = new ResidentModel(`${models}/${defaultModel}/`);
		this.#text = initialText;
		$effect(() => this.#followRun());
		$effect(() => this.#followAnswer());
		$effect(() => () => this.resident.dispose());
	}

	// What can be read.

	/** Why the last run failed; the last good run stays shown. */
	get problem(): unknown {
		return this.#problem;
	}
	/** The lens at the followed position; null until it is known. */
	get lens(): readonly LensWord[] | null {
		return this.#answer?.lens ?? null;
	}
	/** True while the answer shown is that of the whole text as it is now. */
	get isSettled(): boolean {
		return (
			this.#answer !== null &&
			this.#answer.shown === this.shown &&
			this.#answer.position === this.focus.position &&
			this.shown?.tokens === this.window
		);
	}
	get text(): string {
		return this.#text;
	}
	get continuation(): readonly number[] {
		return this.#continuation;
	}
	get heads(): readonly HeadScale[] {
		return this.#heads;
	}
	get generating(): { done: number; total: number } | null {
		return this.#generating;
	}
	/** True when the link that was opened was made with other weights than those loaded. */
	get hasOtherWeights(): boolean {
		const loaded = this.resident.ready?.model.hash.slice(0, 12);
		return this.#linkHash !== null && loaded !== undefined && loaded !== this.#linkHash;
	}
	get settings(): DecodingSettings {
		return this.#settings;
	}
	set settings(settings: DecodingSettings) {
		this.#settings = settings;
	}
	get seed(): number {
		return this.#seed;
	}
	set seed(seed: number) {
		this.#seed = seed;
	}

	// What the learner does.

	/** Types: the continuation belonged to the old text and goes. */
	setText(text: string): void {
		this.stop();
		this.#text = text;
		this.#continuation = [];
		this.#at = null;
	}

	/** Looks somewhere. Following the last token means following whatever becomes the last. */
	look(focus: Focus): void {
		const last = this.window.length - 1;
		this.#at = focus.position >= last ? null : focus.position;
		this.#zoom = { layer: focus.layer, head: focus.head, key: focus.key };
	}

	/** Scales a head's output; 1 takes its chip away. */
	scaleHead(layer: number, head: number, mul: number): void {
		const others = this.#heads.filter((h) => h.layer !== layer || h.head !== head);
		this.#heads = mul === 1 ? others : [...others, { layer, head, mul, isOn: true }];
	}

	/** Sets a chip aside without forgetting it, or puts it back. */
	toggleHead(layer: number, head: number): void {
		this.#heads = this.#heads.map((h) =>
			h.layer === layer && h.head === head ? { ...h, isOn: !h.isOn } : h
		);
	}

	/** The factor of a head as the model uses it now. */
	scaleOf(layer: number, head: number): number {
		const chip = this.#heads.find((h) => h.layer === layer && h.head === head);
		return chip?.isOn ? chip.mul : 1;
	}

	/** Takes this token as the next one at the followed position; what came after it goes. */
	choose(id: number): void {
		this.rewind();
		this.stop();
		this.#continuation = [...this.#continuation, id];
	}

	/** Cuts everything after the followed position. */
	rewind(): void {
		if (this.#at === null) return;
		this.stop();
		const kept = this.dropped + this.#at + 1;
		const prompt = this.promptTokens;
		if (kept < prompt.length) {
			const end = prompt[kept - 1]?.charEnd ?? 0;
			this.#text = [...this.#text].slice(0, end).join('');
			this.#continuation = [];
		} else this.#continuation = this.#continuation.slice(0, kept - prompt.length);
		this.#at = null;
	}

	/** Generates up to `count` tokens with the key/value cache; ends early at the end-of-text mark. */
	async generate(count: number): Promise<void> {
		const ready = this.resident.ready;
		if (!ready) return;
		this.rewind();
		this.stop();
		const generation = new AbortController();
		this.#generation = generation;
		this.#generating = { done: 0, total: count };
		try {
			for (let done = 0; done < count; done++) {
				const ids = this.window.map((token) => token.id);
				const next = await ready.engine.next(ids, this.interventions, generation.signal);
				if (generation.signal.aborted) return;
				const { probabilities } = decode(next.logits, this.#settings, { ids });
				const { index } = draw(probabilities, this.#uniformAt(ids.length - 1));
				this.#continuation = [...this.#continuation, index];
				this.#generating = { done: done + 1, total: count };
				if (ready.tokenizer.token(index).special) return;
			}
		} catch (error) {
			if (!generation.signal.aborted) this.#problem = error;
		} finally {
			if (this.#generation === generation) this.stop();
		}
	}

	/** Stops a generation; what was generated stays. */
	stop(): void {
		this.#generation?.abort();
		this.#generation = null;
		this.#generating = null;
	}

	// The address.

	/** What an address need not say. */
	static readonly addressDefaults: AddressState = {
		model: defaultModel,
		hash: null,
		text: '',
		continuation: [],
		position: null,
		layer: null,
		head: null,
		key: null,
		seed: defaultSeed,
		settings: defaultSettings,
		heads: []
	};

	/** What a link to this very state holds. */
	get address(): AddressState {
		return {
			model: defaultModel,
			hash: this.resident.ready?.model.hash.slice(0, 12) ?? this.#linkHash,
			text: this.#text,
			continuation: this.#continuation,
			position: this.#at,
			...this.#zoom,
			seed: this.#seed,
			settings: this.#settings,
			heads: this.#heads
		};
	}

	/** Takes the state of a link. Places that the model does not have are brought inside it when it is there. */
	restore(state: AddressState): void {
		this.stop();
		this.#linkHash = state.hash;
		this.#text = state.text;
		this.#continuation = state.continuation;
		this.#at = state.position;
		this.#zoom = { layer: state.layer, head: state.head, key: state.key };
		this.#seed = state.seed;
		this.#settings = state.settings;
		this.#heads = state.heads;
	}

	// What follows from it.

	#allTokens(): readonly Token[] {
		const ready = this.resident.ready;
		if (!ready) return [];
		const { tokenizer, startId } = ready;
		const known = this.#continuation.filter((id) => id < tokenizer.size);
		const all = [...this.promptTokens, ...known.map((id) => standaloneToken(tokenizer, id))];
		return all.length > 0 || startId === null ? all : [standaloneToken(tokenizer, startId)];
	}

	#decode(logits: Float32Array | null) {
		if (!logits || !this.#answer) return null;
		const ids = this.#answer.shown.run.ids.slice(0, this.#answer.position + 1);
		return decode(logits, this.#settings, { ids });
	}

	/** The random number for the token after a position: it depends on the seed and the place alone. */
	#uniformAt(position: number): number {
		return uniform(this.#seed, this.dropped + position + 1);
	}

	/** Runs the model whenever its input changes. */
	#followRun(): void | (() => void) {
		const ready = this.resident.ready;
		const tokens = this.window;
		const interventions = this.interventions;
		if (!ready || tokens.length === 0) return;
		const isMany = (this.#generating?.total ?? 0) > 1;
		if (isMany && (this.shown?.run.ms ?? 0) > slowRun) return;
		const abort = new AbortController();
		const ids = tokens.map((token) => token.id);
		ready.engine.run(ids, interventions, abort.signal).then(
			(run) => {
				if (abort.signal.aborted) return;
				this.#lastShown = { ready, run, tokens };
				this.#problem = null;
			},
			(error: unknown) => this.#noteUnless(abort.signal.aborted, error)
		);
		return () => abort.abort();
	}

	/** Reads the logits and the lens of the followed position, and the untouched model's logits. */
	#followAnswer(): void | (() => void) {
		const shown = this.shown;
		const ready = this.resident.ready;
		const { position } = this.focus;
		if (!shown || !ready) return;
		let isStale = false;
		const { run, tokens } = shown;
		const isLast = position === tokens.length - 1;
		const before = run.interventions.length
			? ready.engine.next(run.ids.slice(0, position + 1)).then((next) => next.logits)
			: null;
		const logits = isLast ? run.logits : run.read('logits', [position]).then((row) => row.data);
		Promise.all([logits, before, run.lens(position)]).then(
			([logits, before, lens]) => {
				if (isStale) return;
				const words = lensWords(lens, ready.tokenizer);
				this.#lastAnswer = { shown, position, logits, before, lens: words };
			},
			(error: unknown) => this.#noteUnless(isStale, error)
		);
		return () => (isStale = true);
	}

	/** Keeps an error for the page to tell, unless it says no more than that something newer came. */
	#noteUnless(isStale: boolean, error: unknown): void {
		const isSuperseded = error instanceof Error && error.name === 'Superseded';
		if (!isStale && !isSuperseded) this.#problem = error;
	}
}

/** A token that stands for itself rather than for a part of the typed text. */
function standaloneToken(tokenizer: Tokenizer, id: number): Token {
	return { ...tokenizer.token(id), byteStart: 0, byteEnd: 0, charStart: 0, charEnd: 0 };
}

const contextKey = Symbol('session');

/** Makes the visit's session; called once, by the layout. */
export function provideSession(models: string, initialText: string): Session {
	return setContext(contextKey, new Session(models, initialText));
}

/** The visit's session. */
export function useSession(): Session {
	return getContext<Session>(contextKey);
}
