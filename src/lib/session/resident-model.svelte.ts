import { Engine, type EngineEvent, type LoadedModel, type Progress } from '../engine/client';
import { BrokenModelFile, EngineStopped } from '../engine/errors';
import type { Backend } from '../model/trace';
import { parseTokenizer, type Tokenizer } from '../tokenizer';

/** A model that is ready, with what turns text into its ids. */
export interface Ready {
	readonly engine: Engine;
	readonly model: LoadedModel;
	readonly tokenizer: Tokenizer;
	/** The token that stands for an empty text; null when the model has no start mark. */
	readonly startId: number | null;
}

/** The model of a visit: on its way, there, or failed; one engine for all pages. */
export class ResidentModel {
	readonly #folder: string;
	#engine: Engine | null = null;
	#loading: AbortController | null = null;
	#ready = $state.raw<Ready | null>(null);
	#backend = $state<Backend | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#problem = $state.raw<unknown>(null);
	#deviceLosses = $state(0);
	#isStopped = $state(false);

	/** `folder` is the address of a model folder, absolute or relative to the page. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	get ready(): Ready | null {
		return this.#ready;
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
	/** How often the GPU was lost and replaced during this visit. */
	get deviceLosses(): number {
		return this.#deviceLosses;
	}
	/** True after the learner stopped the download. */
	get isStopped(): boolean {
		return this.#isStopped;
	}

	/** Loads the model unless it is there or on its way; safe to call again after a failure. */
	async start(): Promise<void> {
		if (this.#ready || this.#loading) return;
		await this.#open((engine, onProgress, signal) => engine.load(this.#folder, onProgress, signal));
	}

	/** Opens a learner's own model files; the model that is there goes on working unless all of them are good. */
	async openFiles(files: readonly File[]): Promise<void> {
		this.#loading?.abort();
		await this.#open(async (engine, onProgress, signal) => {
			// Read before the engine changes models: with a broken tokenizer the change would be half done.
			const tokenizer = files.find(({ name }) => name === 'tokenizer.json');
			if (tokenizer) parseTokenizer(await readJson(tokenizer));
			return engine.loadFiles(files, onProgress, signal);
		});
	}

	async #open(
		load: (
			engine: Engine,
			onProgress: (progress: Progress) => void,
			signal: AbortSignal
		) => Promise<LoadedModel>
	): Promise<void> {
		const loading = new AbortController();
		this.#loading = loading;
		this.#problem = null;
		this.#isStopped = false;
		try {
			const engine = (this.#engine ??= Engine.start({ onEvent: (event) => this.#note(event) }));
			const model = await load(engine, (progress) => (this.#progress = progress), loading.signal);
			const tokenizer = parseTokenizer(model.tokenizerJson);
			const start = tokenizer.added.find(({ text }) => text === '<|endoftext|>');
			this.#backend = model.backend;
			this.#ready = { engine, model, tokenizer, startId: start?.id ?? null };
		} catch (error) {
			if (!loading.signal.aborted) this.#problem = error;
		} finally {
			if (this.#loading === loading) {
				this.#progress = null;
				this.#loading = null;
			}
		}
	}

	/** Stops the download; `start` takes it up again. */
	cancel(): void {
		this.#isStopped = this.#loading !== null;
		this.#loading?.abort();
	}

	/** Takes note that a problem was read. */
	dismissProblem(): void {
		this.#problem = null;
	}

	/** Moves between WebGPU and WebAssembly by hand; a failure is told in `problem` and changes nothing. */
	async use(backend: Backend): Promise<void> {
		this.#problem = null;
		try {
			await this.#ready?.engine.use(backend);
		} catch (error) {
			this.#problem = error;
		}
	}

	/** Ends the worker. */
	dispose(): void {
		this.#engine?.dispose();
		this.#engine = null;
		this.#ready = null;
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
