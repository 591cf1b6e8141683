import type { BlockRequest } from '../math/block-means';
import type { Selection, Tensor } from '../math/tensor';
import type { Intervention } from '../model/intervention';
import type { Backend, Trace } from '../model/trace';
import type { WeightPart } from '../model/weights';
import { EngineStopped, NoModel } from './errors';
import type { WeightFacts } from './load/weight-part';
import { Caller } from './port';
import type {
	EngineEvent,
	LoadedModel,
	MemoryReport,
	ModelBlobs,
	Progress,
	RunChoices,
	TimedRun
} from './protocol';
import type { NextLogits } from './runner';

export type { WeightFacts } from './load/weight-part';
export type { OperationTime } from './profile/parse-profile';
export type {
	BackendReport,
	EngineEvent,
	LoadedModel,
	MemoryReport,
	ModelBlobs,
	Progress,
	TimedRun
} from './protocol';

/** A trace with the two things that every figure of the prediction wants. */
export interface Run extends Trace {
	/** Logits of the last row, [dVocab]. */
	readonly logits: Float32Array;
	/**
	 * Logits if the model stopped after the embedding and after each block, [nLayers + 1, dVocab].
	 * Rejects with RangeError (position) or Superseded.
	 */
	lens(position: number): Promise<Tensor>;
}

/** What an engine may be told at its start. */
export interface EngineOptions {
	/** Told of a change of backend, a lost device, a full store, and of the worker's end. */
	readonly onEvent?: (event: EngineEvent) => void;
}

/** The page's side of the worker that runs the model. */
export class Engine {
	readonly #worker: Worker;
	readonly #caller: Caller;
	#model: LoadedModel | null = null;

	private constructor(worker: Worker, { onEvent = () => undefined }: EngineOptions) {
		this.#worker = worker;
		this.#caller = new Caller(worker, onEvent);
		worker.addEventListener('error', (event) => {
			const detail = event.message || 'the worker did not start';
			this.#stop(detail);
			onEvent({ kind: 'stopped', detail });
		});
	}

	/** Spawns the worker; nothing is downloaded before `load`. */
	static start(options: EngineOptions = {}): Engine {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), {
			type: 'module',
			name: 'engine'
		});
		return new Engine(worker, options);
	}

	/**
	 * Loads a model folder, its address relative to the page or absolute, as it was after a step of its training
	 * (null: finished). The former model goes on working until this one is ready. Rejects with DownloadFailed
	 * (ask again), DamagedFile, BrokenModelFile, UnsupportedModel, UnknownCheckpoint, RunFailed, Superseded
	 * (a newer load), AbortError, EngineStopped. Resolves though aborted when the model was already in place.
	 */
	async load(
		base: string,
		onProgress?: (progress: Progress) => void,
		signal?: AbortSignal,
		step: number | null = null
	): Promise<LoadedModel> {
		const folder = new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI).href;
		return (this.#model = await this.#caller.call(
			'load',
			{ base: folder, step },
			{ signal, onProgress, awaitsReply: true }
		));
	}

	/**
	 * Loads a learner's own folder: `config.json`, `tokenizer.json` and `model.safetensors` by name,
	 * or the files themselves. Rejects with MissingFile and as `load` does.
	 */
	async loadFiles(
		files: ModelBlobs | Iterable<File>,
		onProgress?: (progress: Progress) => void,
		signal?: AbortSignal
	): Promise<LoadedModel> {
		const blobs: ModelBlobs =
			Symbol.iterator in files
				? Object.fromEntries(Array.from(files, (file) => [file.name, file]))
				: files;
		return (this.#model = await this.#caller.call(
			'loadFiles',
			{ files: blobs },
			{ signal, onProgress, awaitsReply: true }
		));
	}

	/**
	 * One uncached run over all ids. A run that still waits when a newer one of its series is asked for rejects
	 * with Superseded. Rejects with TooLong, RangeError, UnknownHook, NoModel, RunFailed, AbortError, EngineStopped.
	 */
	async run(
		ids: readonly number[],
		interventions: readonly Intervention[] = [],
		signal?: AbortSignal,
		choices: RunChoices = {}
	): Promise<Run> {
		const model = this.#model;
		if (!model) throw new NoModel();
		const args = { ids: [...ids], interventions: [...interventions] };
		const { run, ...summary } = await this.#caller.call('run', { ...args, choices }, { signal });
		return {
			...args,
			...summary,
			config: model.config,
			read: (hook: string, selection: Selection = []) =>
				this.#caller.call('read', { run, hook, selection }),
			lens: (position: number) => this.#caller.call('lens', { run, position })
		};
	}

	/** Logits of the last row with key/value cache: for generating. Rejects as `run`, never with Superseded. */
	next(
		ids: readonly number[],
		interventions: readonly Intervention[] = [],
		signal?: AbortSignal
	): Promise<NextLogits> {
		const args = { ids: [...ids], interventions: [...interventions] };
		return this.#caller.call('next', args, { signal });
	}

	/** A weight by its Hugging Face name, or the part that `selection` names. Rejects with UnknownWeight, RangeError. */
	weight(name: string, selection: Selection = []): Promise<Tensor> {
		return this.#caller.call('weight', { name, selection });
	}

	/**
	 * What the file says of a weight, and the exact distribution of its values; only these figures cross, however
	 * large it is. Rejects with UnknownWeight, RangeError, AbortError.
	 */
	weightFacts(part: WeightPart, signal?: AbortSignal): Promise<WeightFacts> {
		return this.#caller.call('weightFacts', { part }, { signal });
	}

	/** Means of blocks of a weight; blocks of one are its values. Rejects as `weightFacts`. */
	weightBlocks(part: WeightPart, request: BlockRequest, signal?: AbortSignal): Promise<Tensor> {
		return this.#caller.call('weightBlocks', { part, request }, { signal });
	}

	/** Where the time of a run over these ids goes, by the runtime's profiler; takes a second or more. Rejects as `run`. */
	profile(
		ids: readonly number[],
		interventions: readonly Intervention[] = [],
		signal?: AbortSignal
	): Promise<TimedRun> {
		const args = { ids: [...ids], interventions: [...interventions] };
		return this.#caller.call('profile', args, { signal });
	}

	/** What the model, its runs and the runtime hold in memory now. Rejects with NoModel, AbortError, EngineStopped. */
	memory(signal?: AbortSignal): Promise<MemoryReport> {
		return this.#caller.call('memory', {}, { signal });
	}

	/** Moves the model to a backend by hand. Rejects with BackendUnavailable or RunFailed and stays where it was. */
	use(backend: Backend): Promise<void> {
		return this.#caller.call('use', { backend });
	}

	/** For tests only: destroys the GPU device as a driver reset would, `afterMs` from now. */
	loseDevice(afterMs = 0): Promise<void> {
		return this.#caller.call('loseDevice', { afterMs });
	}

	/** Ends the worker; what waits rejects with EngineStopped. */
	dispose(): void {
		this.#stop('disposed of');
	}

	#stop(detail: string): void {
		this.#caller.close(new EngineStopped(detail));
		this.#worker.terminate();
	}
}
