import { select, tensor, type Selection, type Tensor } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import type { HeadPlace, Intervention } from '../model/intervention';
import type { Backend } from '../model/trace';
import { withinBudget } from './budget';
import { cacheOutputs, emptyCache, KeyValueCache } from './cache';
import { RunFailed, Superseded } from './errors';
import { checkIds, maskFeeds, pointFeeds, tokenFeeds, toOrt } from './feeds';
import { describeGpt2 } from './graph/gpt2';
import { readConfig } from './load/config';
import { checkTensors } from './load/tensors';
import { Weights } from './load/weights';
import type { Ort, OrtTensor } from './ort';
import { checkInterventions, checkPlaces, kindsOf, type Span } from './points';
import type { RunProfile } from './profile/profile-runs';
import type { Printed } from './profile/watch';
import { enqueue } from './queue';
import { GraphSession, type Tensors } from './session';
import { Sessions, type Decoder, type GraphBytes } from './sessions';
import { StoredValues } from './values';

/** The files of a Hugging Face model folder that a run needs. */
export interface ModelFiles {
	/** `config.json`, parsed. */
	readonly config: unknown;
	/** `model.safetensors`; kept, and read again when a graph is built: do not transfer it away. */
	readonly weights: Uint8Array;
}

/** What a runner may be told beside its model. */
export interface RunnerOptions {
	/**
	 * Most bytes of hook values that one run fetches, default 256 MiB; hooks beyond it are run again when they are
	 * read, and as many bytes of those are held.
	 */
	readonly byteBudget?: number;
}

/** What one uncached run computed; values are held by the backend until disposed of. */
export interface RunValues {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	/** Heads that had no causal mask. */
	readonly unmasked: readonly HeadPlace[];
	/** Time of the run itself, ms. */
	readonly ms: number;
	/** Logits of the last row, [dVocab]. */
	readonly logits: Float32Array;
	/**
	 * Reads one hook (`logits`, all rows, too), or the part that `selection` names, as a copy of the caller's own.
	 * Rejects with UnknownHook, RangeError (selection), Superseded (disposed or aborted), RunFailed.
	 */
	read(hook: string, selection?: Selection, signal?: AbortSignal): Promise<Tensor>;
	/** Bytes that are held of it now, on the card or in memory. */
	readonly bytes: number;
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

/** What a model holds on its backend, beside the values of runs. */
export interface ModelMemory {
	/** Bytes of the weights' file, which stays in memory. */
	readonly file: number;
	/** Weights as float32 of each compiled graph. */
	readonly graphs: readonly GraphBytes[];
	/** Keys and values of the tokens that were generated from last. */
	readonly cache: { readonly tokens: number; readonly bytes: number };
}

/** One decoder call: what to compute after which cached tokens, and what to fetch beside the logits. */
interface Call {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
	readonly past: number;
	/** Empty for none. */
	readonly cache: Tensors;
	readonly outputs: readonly string[];
}

const defaultBudget = 256 * 2 ** 20;

/** One model on one backend. Calls are queued, one at a time over all runners of the module. */
export class Runner {
	readonly config: ModelConfig;
	readonly backend: Backend;
	readonly #ort: Ort;
	readonly #weights: Weights;
	readonly #budget: number;
	readonly #sessions: Sessions;
	readonly #cache = new KeyValueCache();
	#disposed = false;

	private constructor(ort: Ort, files: ModelFiles, backend: Backend, options: RunnerOptions) {
		this.config = readConfig(files.config);
		this.backend = backend;
		this.#ort = ort;
		this.#weights = new Weights(files.weights);
		checkTensors(this.config, this.#weights);
		this.#budget = options.byteBudget ?? defaultBudget;
		const description = describeGpt2(this.config, this.#weights);
		this.#sessions = new Sessions(ort, backend, this.config, description);
	}

	/**
	 * Reads the model's files and compiles its graph.
	 * Rejects with BrokenModelFile, UnsupportedModel or RunFailed (the backend cannot start).
	 */
	static async create(
		ort: Ort,
		files: ModelFiles,
		backend: Backend,
		options: RunnerOptions = {}
	): Promise<Runner> {
		const runner = new Runner(ort, files, backend, options);
		await enqueue(() => runner.#sessions.decoder(new Set()));
		return runner;
	}

	/**
	 * One uncached run over all ids. `unmasked` heads look ahead, which no model is trained to do: to show what the
	 * mask is for. Rejects with TooLong, RangeError (no ids, an id outside the vocabulary,
	 * an index outside a hook's axis), UnknownHook, Superseded (aborted before it started, or the runner disposed of),
	 * RunFailed.
	 */
	async run(
		ids: readonly number[],
		interventions: readonly Intervention[] = [],
		signal?: AbortSignal,
		unmasked: readonly HeadPlace[] = []
	): Promise<RunValues> {
		checkIds(this.config, ids);
		checkInterventions(this.config, interventions);
		checkPlaces(this.config, unmasked);
		const changes = { interventions: [...interventions], unmasked: [...unmasked] };
		const once = { ids: [...ids], ...changes, past: 0 };
		return this.#queued(async () => {
			const { hooks } = (await this.#decoder(once)).session.graph;
			const outputs = withinBudget(this.config, hooks, ids.length, this.#budget);
			const { logits, fetched, ms } = await this.#decode({ ...once, cache: {}, outputs });
			const source = {
				rerun: async (again: readonly string[]) =>
					(await this.#decode({ ...once, cache: {}, outputs: again })).fetched,
				unembed: (rows: Tensor) => this.#unembed(rows)
			};
			const finished = { ...once, ms, logits, outputs: hooks, fetched };
			return new StoredValues(this.config, source, this.#budget, finished);
		}, signal);
	}

	/**
	 * Logits of the last row with key/value cache. The cache is the runner's: it is used when it holds the beginning
	 * of these ids under the same interventions, and otherwise computed anew. Rejects as `run`.
	 */
	async next(
		ids: readonly number[],
		interventions: readonly Intervention[] = [],
		signal?: AbortSignal
	): Promise<NextLogits> {
		checkIds(this.config, ids);
		checkInterventions(this.config, interventions);
		return this.#queued(async () => {
			const past = this.#cache.covers(ids, interventions);
			const cache = past > 0 ? this.#cache.feeds : {};
			const outputs = cacheOutputs(this.config);
			const call = { ids, interventions, unmasked: [], past, cache, outputs };
			const { logits, fetched, ms } = await this.#decode(call);
			this.#cache.replace(ids, interventions, fetched, this.config);
			return { logits, ms, cached: past };
		}, signal);
	}

	/** A weight as float32 by its Hugging Face name, e.g. `h.0.attn.c_attn.weight`. Throws UnknownWeight, RangeError. */
	weight(name: string, selection: Selection = []): Tensor {
		return select(this.#weights.read(name), selection);
	}

	/**
	 * Logit lens: logits if the model stopped after the embedding and after each block, [nLayers + 1, dVocab];
	 * the last row is the model's own output at `position`. Rejects as `RunValues.read`; RangeError for values that
	 * are not of this module. nostalgebraist 2020.
	 */
	async lens(values: RunValues, position: number, signal?: AbortSignal): Promise<Tensor> {
		if (!(values instanceof StoredValues)) throw new RangeError('values of another runner');
		return this.#queued(async () => this.#unembed(await values.streamAt(position)), signal);
	}

	/**
	 * Where the time of an uncached run over these ids goes, by the runtime's own profiler: the graph that runs here is
	 * compiled once more for it, run some times and freed. `printed` hears what the runtime prints.
	 * Rejects as `run`.
	 */
	async profile(
		ids: readonly number[],
		interventions: readonly Intervention[],
		printed: Printed,
		signal?: AbortSignal
	): Promise<RunProfile> {
		checkIds(this.config, ids);
		checkInterventions(this.config, interventions);
		const call = { ids, interventions, unmasked: [], past: 0, cache: {} };
		// Few ask for it, and everybody waits for what the engine is made of.
		const { profileRuns } = await import('./profile/profile-runs');
		return this.#queued(
			() =>
				this.#orStartOver(async () => {
					const decoder = await this.#decoder(call);
					const { hooks } = decoder.session.graph;
					const fetched = withinBudget(this.config, hooks, ids.length, this.#budget);
					return profileRuns({
						ordinary: decoder.session,
						profiled: () =>
							GraphSession.create(this.#ort, this.backend, decoder.session.graph, {
								isProfiled: true
							}),
						feeds: this.#feeds(decoder, call),
						outputs: ['logits', ...fetched],
						printed,
						signal
					});
				}),
			signal
		);
	}

	/** What is held now; tells without waiting for the queue. */
	memory(): ModelMemory {
		const { length: tokens, bytes } = this.#cache;
		return {
			file: this.#weights.fileBytes,
			graphs: this.#sessions.weightBytes,
			cache: { tokens, bytes }
		};
	}

	/** Frees the sessions and the cache once queued calls are done; later calls reject with Superseded. */
	async dispose(): Promise<void> {
		this.#disposed = true;
		await enqueue(() => this.#free());
	}

	#queued<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		return enqueue(async () => {
			if (this.#disposed) throw new Superseded();
			return task();
		}, signal);
	}

	/** The graph that a call needs: that with single masks only where a head may look ahead. */
	#decoder({
		interventions,
		unmasked
	}: Pick<Call, 'interventions' | 'unmasked'>): Promise<Decoder> {
		return this.#sessions.decoder(kindsOf(interventions), unmasked.length > 0);
	}

	async #decode(call: Call) {
		return this.#orStartOver(async () => {
			const decoder = await this.#decoder(call);
			const feeds = this.#feeds(decoder, call);
			const start = performance.now();
			const fetched = await decoder.session.run(feeds, ['logits', ...call.outputs]);
			return { logits: floats(fetched['logits']), fetched, ms: performance.now() - start };
		});
	}

	#feeds(decoder: Decoder, call: Omit<Call, 'outputs'>): Tensors {
		const { ids, interventions, unmasked, past, cache } = call;
		const span: Span = { past, count: ids.length - past };
		return {
			...tokenFeeds(this.#ort, ids, span),
			...(unmasked.length > 0 && maskFeeds(this.#ort, this.config, unmasked)),
			...pointFeeds(this.#ort, this.config, decoder.editable, interventions, span),
			...(past === 0 ? emptyCache(this.#ort, decoder.session.graph) : cache)
		};
	}

	async #unembed(rows: Tensor): Promise<Tensor> {
		return this.#orStartOver(async () => {
			const lens = await this.#sessions.lens();
			const { logits } = await lens.run({ residual: toOrt(this.#ort, rows) }, ['logits']);
			return tensor(logits?.dims ?? [], floats(logits));
		});
	}

	/** After a failure in the runtime its sessions cannot be trusted: the next call builds new ones. */
	async #orStartOver<T>(task: () => Promise<T>): Promise<T> {
		try {
			return await task();
		} catch (cause) {
			// The first failure is the one to report; freeing what is broken may well fail too.
			if (cause instanceof RunFailed) await Promise.allSettled([this.#free()]);
			throw cause;
		}
	}

	async #free(): Promise<void> {
		this.#cache.clear();
		await this.#sessions.release();
	}
}

function floats(value: OrtTensor | undefined): Float32Array {
	if (!(value?.data instanceof Float32Array)) throw new RangeError('the logits are not float32');
	return value.data;
}
