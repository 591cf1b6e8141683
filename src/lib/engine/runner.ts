import type { Selection, Tensor } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import type { Intervention } from '../model/intervention';
import type { Backend } from '../model/trace';
import type { Ort } from './ort';

/** The files of a Hugging Face model folder that a run needs. */
export interface ModelFiles {
	/** `config.json`, parsed. */
	readonly config: unknown;
	/** `model.safetensors`; kept, and read again when a graph is built: do not transfer it away. */
	readonly weights: Uint8Array;
}

/** What a runner may be told beside its model. */
export interface RunnerOptions {
	/** Most bytes of hook values that one run holds; hooks beyond it are re-run when read. Default 256 MiB. */
	readonly byteBudget?: number;
}

/** What one uncached run computed; values are held by the backend until disposed of. */
export interface RunValues {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	/** Time of the run itself, ms. */
	readonly ms: number;
	/** Logits of the last row, [dVocab]. */
	readonly logits: Float32Array;
	/**
	 * Reads one hook (`logits`, all rows, too), or the part that `selection` names.
	 * Rejects with UnknownHook, RangeError (selection), Superseded (disposed or aborted), RunFailed.
	 */
	read(hook: string, selection?: Selection, signal?: AbortSignal): Promise<Tensor>;
	/** Frees the values; later reads reject with Superseded. May be called twice. */
	dispose(): void;
}

/** Logits of the last row, with what it took to get them. */
export interface NextLogits {
	/** [dVocab] */
	readonly logits: Float32Array;
	readonly ms: number;
	/** Number of leading tokens whose keys and values were taken from the cache. */
	readonly cached: number;
}

/** One model on one backend. Calls are queued, one at a time over all runners of the module. */
export class Runner {
	private constructor(
		readonly config: ModelConfig,
		readonly backend: Backend
	) {}

	/**
	 * Reads the model's files and compiles its graph.
	 * Rejects with BrokenModelFile, UnsupportedModel or RunFailed (the backend cannot start).
	 */
	static async create(
		_ort: Ort,
		_files: ModelFiles,
		_backend: Backend,
		_options: RunnerOptions = {}
	): Promise<Runner> {
		throw new Error('not built');
	}

	/**
	 * One uncached run over all ids. Rejects with TooLong, RangeError (no ids, an id outside the vocabulary,
	 * an index outside a hook's axis), UnknownHook, Superseded (aborted before it started), RunFailed.
	 */
	async run(
		_ids: readonly number[],
		_interventions: readonly Intervention[] = [],
		_signal?: AbortSignal
	): Promise<RunValues> {
		throw new Error('not built');
	}

	/** Logits of the last row with key/value cache; the cache is the runner's. Rejects as `run`. */
	async next(
		_ids: readonly number[],
		_interventions: readonly Intervention[] = [],
		_signal?: AbortSignal
	): Promise<NextLogits> {
		throw new Error('not built');
	}

	/** A weight as float32 by its Hugging Face name, e.g. `h.0.attn.c_attn.weight`. Throws UnknownWeight, RangeError. */
	weight(_name: string, _selection?: Selection): Tensor {
		throw new Error('not built');
	}

	/**
	 * Logit lens: logits if the model stopped after the embedding and after each block, [nLayers + 1, dVocab];
	 * the last row is the model's own output at `position`. Rejects as `RunValues.read`.
	 */
	async lens(_values: RunValues, _position: number, _signal?: AbortSignal): Promise<Tensor> {
		throw new Error('not built');
	}

	/** Frees the sessions and the cache once queued calls are done; later calls reject with Superseded. */
	async dispose(): Promise<void> {
		throw new Error('not built');
	}
}
