import { Engine, type EngineEvent, type LoadedModel, type Progress } from '../engine/client';
import { BrokenModelFile, EngineStopped, UnknownCheckpoint } from '../engine/errors';
import type { Backend } from '../model/trace';
import { parseTokenizer, type Tokenizer } from '../tokenizer';
import { isSameChoice, ownChoice, type ModelChoice } from './model-choice';
import { defaultModel, ownModel, type ShippedModel } from './shipped-models';

/** A model that is ready, with what turns text into its ids. */
export interface Ready {
	readonly choice: ModelChoice;
	readonly engine: Engine;
	readonly model: LoadedModel;
	readonly tokenizer: Tokenizer;
	/** The token that stands for an empty text; null when the model has no start mark. */
	readonly startId: number | null;
}

type Load = (
	engine: Engine,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal
) => Promise<LoadedModel>;

const usual: ModelChoice = { id: defaultModel, step: null };

/** The model of a visit: on its way, there, or failed; one engine for all pages. */
export class ResidentModel {
	readonly #models: string;
	#engine: Engine | null = null;
	#loading: AbortController | null = null;
	#isStarted = false;
	#choice = $state.raw<ModelChoice>(usual);
	#ready = $state.raw<Ready | null>(null);
	#backend = $state<Backend | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#problem = $state.raw<unknown>(null);
	#failed = $state.raw<ModelChoice | null>(null);
	#missing = $state.raw<ModelChoice | null>(null);
	#deviceLosses = $state(0);
	#isStopped = $state(false);

	/** `models` is the address of the folder that holds the folders of the `shipped` models. */
	constructor(
		models: string,
		readonly shipped: readonly ShippedModel[]
	) {
		this.#models = models;
	}

	/** What is wanted: it is `ready`, or on its way. */
	get choice(): ModelChoice {
		return this.#choice;
	}
	/** The model that works; while another is on its way, the former one. */
	get ready(): Ready | null {
		return this.#ready;
	}
	/** True when the model that was chosen is the one that works. */
	get isSettled(): boolean {
		return this.#ready !== null && isSameChoice(this.#ready.choice, this.#choice);
	}
	/** Where it runs now. */
	get backend(): Backend | null {
		return this.#backend;
	}
	get progress(): Progress | null {
		return this.#progress;
	}
	/** Why it could not be loaded or moved; null when it could. */
	get problem(): unknown {
		return this.#problem;
	}
	/** The choice that could not be loaded, and may be tried again; null when there is none. */
	get failed(): ModelChoice | null {
		return this.#failed;
	}
	/** A choice that there is no such model or step for; another was taken in its place. */
	get missing(): ModelChoice | null {
		return this.#missing;
	}
	/** How often the GPU was lost and replaced during this visit. */
	get deviceLosses(): number {
		return this.#deviceLosses;
	}
	/** True after the learner stopped the download. */
	get isStopped(): boolean {
		return this.#isStopped;
	}

	/** One that has loaded nothing yet, beside this one; whoever asks for it disposes of it. */
	another(): ResidentModel {
		return new ResidentModel(this.#models, this.shipped);
	}

	/** True for a model that can be chosen: a shipped one, or the learner's own while it is there. */
	has(id: string): boolean {
		const isOwn = id === ownModel && this.#ready?.choice.id === ownModel;
		return isOwn || this.shipped.some((model) => model.id === id);
	}

	/** Loads what is chosen unless it is there or on its way; safe to call again after a failure. */
	async start(): Promise<void> {
		this.#isStarted = true;
		if (!this.isSettled && !this.#loading) await this.#load();
	}

	/**
	 * Chooses a model, which is loaded at once, or by `start` where nothing was loaded yet. The former one goes on
	 * working until it is there. In place of a model that is not shipped the default is taken, and `missing` says so.
	 */
	choose(choice: ModelChoice): void {
		const isKnown = this.has(choice.id);
		const next = isKnown ? choice : usual;
		if (!isSameChoice(next, this.#choice)) this.cancel();
		this.dismissProblem();
		this.#missing = isKnown ? null : choice;
		this.#choice = next;
		if (this.#isStarted) void this.start();
	}

	/** Opens a learner's own model files; the model that is there goes on working unless all of them are good. */
	async openFiles(files: readonly File[]): Promise<void> {
		this.cancel();
		this.#missing = null;
		this.#choice = ownChoice;
		await this.#open(ownChoice, async (engine, onProgress, signal) => {
			// Read before the engine changes models: with a broken tokenizer the change would be half done.
			const tokenizer = files.find(({ name }) => name === 'tokenizer.json');
			if (tokenizer) parseTokenizer(await readJson(tokenizer));
			return engine.loadFiles(files, onProgress, signal);
		});
	}

	/** Tries again what failed. */
	retry(): void {
		if (this.#failed) this.choose(this.#failed);
		else void this.start();
	}

	/** Stops the download. The model that works is chosen again; where there is none, `start` takes it up again. */
	cancel(): void {
		if (!this.#loading) return;
		this.#loading.abort();
		this.#loading = null;
		this.#progress = null;
		this.#isStopped = this.#ready === null;
		if (this.#ready) this.#choice = this.#ready.choice;
	}

	/** Takes note that a problem was read. */
	dismissProblem(): void {
		this.#problem = null;
		this.#failed = null;
	}

	/** Takes note that it was read what is missing. */
	dismissMissing(): void {
		this.#missing = null;
	}

	/** Moves between WebGPU and WebAssembly by hand; a failure is told in `problem` and changes nothing. */
	async use(backend: Backend): Promise<void> {
		this.dismissProblem();
		try {
			await this.#ready?.engine.use(backend);
		} catch (error) {
			this.#problem = error;
		}
	}

	/** Ends the worker; what was on its way is not taken up again. */
	dispose(): void {
		this.#isStopped = true;
		this.#engine?.dispose();
		this.#engine = null;
		this.#ready = null;
	}

	async #load(): Promise<void> {
		const choice = this.#choice;
		const folder = `${this.#models}/${choice.id}/`;
		await this.#open(choice, (engine, onProgress, signal) =>
			engine.load(folder, onProgress, signal, choice.step)
		);
	}

	async #open(choice: ModelChoice, load: Load): Promise<void> {
		const loading = new AbortController();
		this.#loading = loading;
		this.dismissProblem();
		this.#isStopped = false;
		try {
			const engine = (this.#engine ??= Engine.start({ onEvent: (event) => this.#note(event) }));
			const model = await load(
				engine,
				(progress) => this.#loading === loading && (this.#progress = progress),
				loading.signal
			);
			this.#take(choice, engine, model);
		} catch (error) {
			if (!loading.signal.aborted) this.#fail(choice, error);
		} finally {
			if (this.#loading === loading) this.#loading = this.#progress = null;
		}
		// What came through too late to be stopped is there, but is not what is wanted; or a step is missing.
		if (!this.#loading && !this.#problem && !this.#isStopped) await this.start();
	}

	#take(choice: ModelChoice, engine: Engine, model: LoadedModel): void {
		const tokenizer = this.#tokenizerOf(choice, model);
		const start = tokenizer.added.find(({ text }) => text === '<|endoftext|>');
		this.#backend = model.backend;
		this.#isStopped = false;
		this.#ready = { choice, engine, model, tokenizer, startId: start?.id ?? null };
		// Own files that were left cannot be read again.
		if (this.#choice.id === ownModel && !this.#loading) this.#choice = choice;
	}

	/** Another checkpoint of the model that is there has its tokenizer, and reading one takes tens of ms. */
	#tokenizerOf({ id }: ModelChoice, { card, tokenizerJson }: LoadedModel): Tokenizer {
		const former = this.#ready;
		const isSame = (other: unknown) => JSON.stringify(other) === JSON.stringify(card);
		return former && card !== null && former.choice.id === id && isSame(former.model.card)
			? former.tokenizer
			: parseTokenizer(tokenizerJson);
	}

	/** The finished model in place of a step that is missing; otherwise back to the model that works. */
	#fail(choice: ModelChoice, error: unknown): void {
		if (error instanceof UnknownCheckpoint) {
			this.#missing = choice;
			this.#choice = { ...choice, step: null };
			return;
		}
		this.#problem = error;
		if (choice.id !== ownModel) this.#failed = choice;
		if (this.#ready) this.#choice = this.#ready.choice;
		else if (choice.id === ownModel) this.#choice = usual;
	}

	#note(event: EngineEvent): void {
		if (event.kind === 'backend') {
			this.#backend = event.backend;
			if (event.reason === 'device-lost') this.#deviceLosses += 1;
		}
		if (event.kind === 'stopped') {
			this.#engine = null;
			this.#ready = null;
			this.#problem = new EngineStopped(event.detail);
			if (this.#choice.id === ownModel) this.#choice = usual;
		}
	}
}

async function readJson(file: File): Promise<unknown> {
	const text = await file.text();
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new BrokenModelFile(file.name, 'tokenizer-json', String(error));
	}
}
