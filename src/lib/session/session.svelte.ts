import { getContext, setContext } from 'svelte';
import type { DecodingSettings } from '../decoding/settings';
import { defaultSettings } from '../decoding/settings';
import { decode } from '../decoding/pipeline';
import { draw } from '../decoding/draw';
import { Engine, type LoadedModel, type Progress, type Run } from '../engine/client';
import { uniform } from '../math/random';
import { scaleHead } from '../model/intervention';
import type { Backend, Token } from '../model/trace';
import { parseTokenizer, type Tokenizer } from '../tokenizer';
import type { AddressState, HeadScale } from './address';
import type { Focus } from './focus';
import { lensWords, type LensWord } from './lens-words';

/** The model that opens by itself. */
export const defaultModel = 'story-5m';

/** Seed of the first visit; any other is a choice of the learner's. */
const defaultSeed = 7;

/** A run that is shown, with the tokens it ran over; both change together. */
export interface Shown {
	readonly run: Run;
	readonly tokens: readonly Token[];
}

interface Loaded {
	readonly model: LoadedModel;
	readonly tokenizer: Tokenizer;
}

/** Logits of the followed position, and those of the untouched model while interventions are on. */
interface Answer {
	readonly shown: Shown;
	readonly position: number;
	readonly logits: Float32Array;
	readonly before: Float32Array | null;
	readonly lens: readonly LensWord[];
}

/**
 * Everything that the learner has chosen, and what follows from it. One session serves all pages
 * of a visit; create it while a component initialises.
 */
export class Session {
	readonly #base: string;
	#engine: Engine | null = null;
	#loading: AbortController | null = null;
	#generation: AbortController | null = null;

	#model = $state(defaultModel);
	#linkHash = $state<string | null>(null);
	#text = $state('');
	#continuation = $state.raw<readonly number[]>([]);
	#at = $state<number | null>(null);
	#zoom = $state.raw<Omit<Focus, 'position'>>({ layer: null, head: null, key: null });
	#settings = $state.raw<DecodingSettings>(defaultSettings);
	#seed = $state(defaultSeed);
	#heads = $state.raw<readonly HeadScale[]>([]);

	#loaded = $state.raw<Loaded | null>(null);
	#backend = $state<Backend | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#problem = $state.raw<unknown>(null);
	#runProblem = $state.raw<unknown>(null);
	#shown = $state.raw<Shown | null>(null);
	#answer = $state.raw<Answer | null>(null);
	#generating = $state.raw<{ done: number; total: number } | null>(null);
	#deviceLosses = $state(0);
	#isStopped = $state(false);

	/** Tokens of the typed text; none before the tokenizer is there. */
	readonly promptTokens = $derived.by(() => this.#loaded?.tokenizer.encode(this.#text) ?? []);
	/** The text's tokens and the generated ones after them; the start mark alone when there are none. */
	readonly tokens: readonly Token[] = $derived.by(() => this.#allTokens());
	/** How many tokens at the beginning do not fit the window. */
	readonly dropped = $derived(
		Math.max(0, this.tokens.length - (this.#loaded?.model.config.nCtx ?? Infinity))
	);
	/** The tokens that the model sees. */
	readonly window = $derived(this.tokens.slice(this.dropped));
	/** Interventions that are switched on. */
	readonly interventions = $derived(
		this.#heads.filter((h) => h.isOn && h.mul !== 1).map((h) => scaleHead(h.layer, h.head, h.mul))
	);
	/** What is looked at; the position is within the shown run. */
	readonly focus: Focus = $derived.by(() => this.#focusWithinShown());
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

	constructor(base: string, initialText: string) {
		this.#base = base;
		this.#text = initialText;
		$effect(() => this.#followRun());
		$effect(() => this.#followAnswer());
		$effect(() => () => this.#engine?.dispose());
	}

	// What can be read.

	get model(): string {
		return this.#model;
	}
	get loaded(): LoadedModel | null {
		return this.#loaded?.model ?? null;
	}
	get tokenizer(): Tokenizer | null {
		return this.#loaded?.tokenizer ?? null;
	}
	get backend(): Backend | null {
		return this.#backend;
	}
	get progress(): Progress | null {
		return this.#progress;
	}
	/** Why the model could not be loaded. */
	get problem(): unknown {
		return this.#problem;
	}
	/** Why the last run failed; the last good run stays shown. */
	get runProblem(): unknown {
		return this.#runProblem;
	}
	/** True after the learner stopped the download. */
	get isStopped(): boolean {
		return this.#isStopped;
	}
	get shown(): Shown | null {
		return this.#shown;
	}
	/** The lens at the followed position; null until it is known. */
	get lens(): readonly LensWord[] | null {
		return this.#answer?.lens ?? null;
	}
	/** True while the answer shown belongs to the shown run and its followed position. */
	get isSettled(): boolean {
		return (
			this.#answer !== null &&
			this.#answer.shown === this.#shown &&
			this.#answer.position === this.focus.position &&
			this.#shown?.tokens.length === this.window.length
		);
	}
	get text(): string {
		return this.#text;
	}
	get continuation(): readonly number[] {
		return this.#continuation;
	}
	get settings(): DecodingSettings {
		return this.#settings;
	}
	get seed(): number {
		return this.#seed;
	}
	get heads(): readonly HeadScale[] {
		return this.#heads;
	}
	get generating(): { done: number; total: number } | null {
		return this.#generating;
	}
	/** How often the GPU was lost and replaced during this visit. */
	get deviceLosses(): number {
		return this.#deviceLosses;
	}
	/** True when the link that was opened was made with other weights than those loaded. */
	get hasOtherWeights(): boolean {
		const loaded = this.loaded?.hash.slice(0, 12);
		return this.#linkHash !== null && loaded !== undefined && loaded !== this.#linkHash;
	}

	// What the learner does.

	/** Types: the continuation belonged to the old text and goes. */
	setText(text: string): void {
		this.stop();
		this.#text = text;
		this.#continuation = [];
		this.#at = null;
	}

	set settings(settings: DecodingSettings) {
		this.#settings = settings;
	}
	set seed(seed: number) {
		this.#seed = seed;
	}

	/** Looks somewhere. Following the last token means following whatever becomes the last. */
	look(focus: Focus): void {
		const last = (this.#shown?.tokens.length ?? this.window.length) - 1;
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
		this.stop();
		this.rewind();
		this.#continuation = [...this.#continuation, id];
		this.#at = null;
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
		const engine = this.#engine;
		if (!engine || !this.#loaded) return;
		this.rewind();
		this.stop();
		const generation = new AbortController();
		this.#generation = generation;
		this.#generating = { done: 0, total: count };
		try {
			for (let done = 0; done < count; done++) {
				const ids = this.window.map((token) => token.id);
				const { logits } = await engine.next(ids, this.interventions, generation.signal);
				if (generation.signal.aborted) return;
				const decoded = decode(logits, this.#settings, { ids });
				const picked = draw(decoded.probabilities, this.#uniformAt(ids.length - 1));
				this.#continuation = [...this.#continuation, picked.index];
				this.#generating = { done: done + 1, total: count };
				if (this.#loaded.tokenizer.token(picked.index).special) return;
			}
		} catch (error) {
			if (!generation.signal.aborted) this.#runProblem = error;
		} finally {
			if (this.#generation === generation) {
				this.#generation = null;
				this.#generating = null;
			}
		}
	}

	/** Stops a generation; what was generated stays. */
	stop(): void {
		this.#generation?.abort();
		this.#generation = null;
		this.#generating = null;
	}

	// The model.

	/** Loads the chosen model unless it is there or on its way. Safe to call again after a failure. */
	async start(): Promise<void> {
		if (this.#loaded || this.#loading) return;
		const loading = new AbortController();
		this.#loading = loading;
		this.#problem = null;
		this.#isStopped = false;
		try {
			this.#engine ??= Engine.start({
				onEvent: (event) => {
					if (event.kind === 'device-lost') this.#deviceLosses += 1;
					if (event.kind === 'backend') this.#backend = event.backend;
				}
			});
			const model = await this.#engine.load(
				`${this.#base}/models/${this.#model}/`,
				(progress) => (this.#progress = progress),
				loading.signal
			);
			this.#loaded = { model, tokenizer: parseTokenizer(model.tokenizerJson) };
			this.#backend = model.backend;
		} catch (error) {
			if (!loading.signal.aborted) this.#problem = error;
		} finally {
			this.#progress = null;
			this.#loading = null;
		}
	}

	/** Stops a download; `start` takes it up again. */
	cancelLoading(): void {
		this.#isStopped = this.#loading !== null;
		this.#loading?.abort();
	}

	/** Switches between WebGPU and WebAssembly by hand. */
	async use(backend: Backend): Promise<void> {
		try {
			await this.#engine?.use(backend);
			this.#backend = backend;
		} catch (error) {
			this.#runProblem = error;
		}
	}

	// The address.

	/** What a link to this very state holds. */
	get address(): AddressState {
		return {
			model: this.#model,
			hash: this.loaded?.hash.slice(0, 12) ?? this.#linkHash,
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

	// What follows from it.

	#allTokens(): readonly Token[] {
		const tokenizer = this.#loaded?.tokenizer;
		if (!tokenizer) return [];
		const known = this.#continuation.filter((id) => id < tokenizer.size);
		const all = [...this.promptTokens, ...known.map((id) => generatedToken(tokenizer, id))];
		const start = tokenizer.startId;
		return all.length > 0 || start === null ? all : [generatedToken(tokenizer, start)];
	}

	#focusWithinShown(): Focus {
		const config = this.#loaded?.model.config;
		const last = Math.max(0, (this.#shown?.tokens.length ?? 1) - 1);
		const position = Math.min(this.#at ?? last, last);
		const within = (index: number | null, size: number | undefined) =>
			index !== null && size !== undefined && index < size ? index : null;
		const layer = within(this.#zoom.layer, config?.nLayers);
		const head = layer === null ? null : within(this.#zoom.head, config?.nHeads);
		const key = head === null ? null : within(this.#zoom.key, last + 1);
		return { position, layer, head, key };
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

	/** Runs the model whenever its input changes; while generating on a slow machine the trace waits. */
	#followRun(): void | (() => void) {
		const engine = this.#engine;
		const tokens = this.window;
		const interventions = this.#validInterventions();
		if (!engine || !this.#loaded || tokens.length === 0) return;
		if (this.#generating && this.#generating.total > 1 && this.#isSlow) return;
		const abort = new AbortController();
		engine
			.run(
				tokens.map((token) => token.id),
				interventions,
				abort.signal
			)
			.then(
				(run) => {
					if (abort.signal.aborted) return;
					this.#isSlow = run.ms > 40;
					this.#shown = { run, tokens };
					this.#runProblem = null;
				},
				(error: unknown) => {
					if (!abort.signal.aborted && !isSuperseded(error)) this.#runProblem = error;
				}
			);
		return () => abort.abort();
	}

	#isSlow = false;

	#validInterventions() {
		const config = this.#loaded?.model.config;
		if (!config) return [];
		return this.#heads
			.filter((h) => h.layer < config.nLayers && h.head < config.nHeads)
			.filter((h) => h.isOn && h.mul !== 1)
			.map((h) => scaleHead(h.layer, h.head, h.mul));
	}

	/** Reads the logits and the lens of the followed position, and the untouched model's logits. */
	#followAnswer(): void | (() => void) {
		const shown = this.#shown;
		const engine = this.#engine;
		const tokenizer = this.#loaded?.tokenizer;
		const position = this.focus.position;
		if (!shown || !engine || !tokenizer) return;
		let isCurrent = true;
		const isLast = position === shown.tokens.length - 1;
		const before = shown.run.interventions.length
			? engine.next(shown.run.ids.slice(0, position + 1), [])
			: null;
		Promise.all([
			isLast ? shown.run.logits : shown.run.read('logits', [position]).then((row) => row.data),
			before?.then((next) => next.logits) ?? null,
			shown.run.lens(position)
		]).then(
			([logits, untouched, lens]) => {
				if (!isCurrent) return;
				this.#answer = {
					shown,
					position,
					logits,
					before: untouched,
					lens: lensWords(lens, tokenizer)
				};
			},
			(error: unknown) => {
				if (isCurrent && !isSuperseded(error)) this.#runProblem = error;
			}
		);
		return () => (isCurrent = false);
	}
}

function isSuperseded(error: unknown): boolean {
	return error instanceof Error && error.name === 'Superseded';
}

/** A token that stands for itself rather than for a part of the typed text. */
function generatedToken(tokenizer: Tokenizer, id: number): Token {
	return { ...tokenizer.token(id), byteStart: 0, byteEnd: 0, charStart: 0, charEnd: 0 };
}

const contextKey = Symbol('session');

/** Makes the visit's session; called once, by the layout. */
export function provideSession(base: string, initialText: string): Session {
	const session = new Session(base, initialText);
	setContext(contextKey, session);
	return session;
}

/** The visit's session. */
export function useSession(): Session {
	return getContext<Session>(contextKey);
}
