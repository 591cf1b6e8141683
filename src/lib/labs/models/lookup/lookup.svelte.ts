import type { Network } from '$lib/engine/download';
import type { ExactSource, ToldSource } from '$lib/lookup/description';
import { inSlices } from '$lib/lookup/slices';
import { drawSeeds, StorySample, tellAgain } from '$lib/lookup/story-sample';
import {
	browserNetwork,
	bytesToLoad,
	loadLookup,
	type Files,
	type Loaded,
	type LoadProgress
} from './load';

/** Tells a document again: the same seed, the same text. */
export type Tell = (kind: string, language: 'en' | 'ja', seed: number) => string;

/** A source of which a sample was told again. */
export interface LoadedTold {
	readonly about: ToldSource;
	readonly sample: StorySample;
	/** Tells the document of a seed. */
	readonly tell: (seed: number) => string;
}

/** How far the lookup is on its way; `tell` counts documents. */
export type Progress =
	LoadProgress | { readonly stage: 'tell'; readonly loaded: number; readonly total: number };

/** What the outside gives to a lookup. */
export interface LookupOptions {
	/** Absolute address of the model’s folder, ending in a slash. */
	readonly base: () => string;
	/** The folder's files, as its card lists them. */
	readonly files: Files;
	readonly tell: () => Promise<Tell>;
	readonly network?: () => Network;
}

/** Documents of each source that are told again. */
export const sampleSize = 1000;
/** The sample is the same at every visit. */
const sampleKey = 1;

/** The training text of a model: not asked for yet, on its way, here, or failed. */
export class Lookup {
	readonly #options: LookupOptions;
	#loading: AbortController | null = null;
	#loaded = $state.raw<Loaded | null>(null);
	#told = $state.raw<readonly LoadedTold[]>([]);
	#progress = $state.raw<Progress | null>(null);
	#problem = $state.raw<unknown>(null);
	#isStopped = $state(false);

	constructor(options: LookupOptions) {
		this.#options = options;
	}

	/** Bytes that loading fetches. */
	get bytes(): number {
		return bytesToLoad(this.#options.files);
	}
	/** Exact sources and the tokenizer; null until they are here. */
	get loaded(): Loaded | null {
		return this.#loaded;
	}
	/** The story world's sources so far, each with its whole sample. */
	get told(): readonly LoadedTold[] {
		return this.#told;
	}
	/** Null when nothing is under way. */
	get progress(): Progress | null {
		return this.#progress;
	}
	get problem(): unknown {
		return this.#problem;
	}
	/** True after the learner stopped it. */
	get isStopped(): boolean {
		return this.#isStopped;
	}
	/** Address of a source's list of works and authors; null where there is none. */
	creditsUrl({ credits }: ExactSource): string | null {
		return credits && new URL(`lookup/${credits.file}`, this.#options.base()).href;
	}
	/** True once all of it is here. */
	get isWhole(): boolean {
		return this.#loaded !== null && this.#told.length === this.#loaded.description.told.length;
	}

	/** Loads what is not here yet; safe to call again after a failure or a stop. */
	async start(): Promise<void> {
		if (this.#loading || this.isWhole) return;
		const loading = new AbortController();
		this.#loading = loading;
		this.#problem = null;
		this.#isStopped = false;
		this.#progress = { stage: 'download', loaded: 0, total: this.bytes };
		try {
			this.#loaded ??= await this.#load(loading.signal);
			await this.#tellAll(this.#loaded, loading.signal);
		} catch (error) {
			if (!loading.signal.aborted) this.#problem = error;
		} finally {
			this.#progress = null;
			this.#loading = null;
		}
	}

	/** Stops the loading; `start` goes on with it. */
	cancel(): void {
		this.#isStopped = this.#loading !== null;
		this.#loading?.abort();
	}

	#load(signal: AbortSignal): Promise<Loaded> {
		const { base, files, network = browserNetwork } = this.#options;
		return loadLookup(base(), files, network(), signal, (progress) => (this.#progress = progress));
	}

	async #tellAll({ description, tokenizer }: Loaded, signal: AbortSignal): Promise<void> {
		const tell = await this.#options.tell();
		const encode = (text: string) => tokenizer.encode(text).map(({ id }) => id);
		const waiting = description.told.slice(this.#told.length);
		const samples = waiting.map((about) => drawSeeds(about.telling, sampleSize, sampleKey));
		const total = samples.reduce((sum, seeds) => sum + seeds.length, 0);
		let before = 0;
		for (const [i, about] of waiting.entries()) {
			const seeds = samples[i] ?? [];
			const sample = new StorySample();
			const told = (seed: number) => tell(about.kind, about.language, seed);
			const onProgress = (done: number) =>
				(this.#progress = {
					stage: 'tell',
					loaded: before + Math.round(done * seeds.length),
					total
				});
			onProgress(0);
			await inSlices(tellAgain(seeds, told, encode, sample), { signal, onProgress });
			before += seeds.length;
			this.#told = [...this.#told, { about, sample, tell: told }];
		}
	}
}
