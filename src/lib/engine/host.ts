import type { Selection, Tensor } from '../math/tensor';
import { sizeOf } from '../math/tensor';
import type { Intervention } from '../model/intervention';
import type { Backend } from '../model/trace';
import { chooseBackend, type Choice } from './backends';
import { DeviceLost } from './device-loss';
import { NoModel, RunFailed, Superseded, UnknownHook, UnknownWeight } from './errors';
import { KeptRuns } from './kept-runs';
import { parseSafetensors } from './load/safetensors';
import { Weights } from './load/weights';
import type { ModelFolder } from './model-folder';
import { openPlace, type CreateRunner, type Place } from './place';
import type { Printed } from './profile/watch';
import type {
	EngineEvent,
	LoadedModel,
	MemoryReport,
	Progress,
	RunChoices,
	RunSummary,
	TimedRun
} from './protocol';
import { JobQueue } from './job-queue';
import type { ModelFiles, NextLogits } from './runner';
import type { Runtime } from './runtime';

const byteBudget = 192 * 2 ** 20;
const mostRuns = 64;
/** ms */
const lossIsToldWithin = 1000;

interface Installed {
	readonly runtime: Runtime;
	readonly files: ModelFiles;
	/** What was measured for a model of this shape. */
	readonly reports: Choice['reports'];
	place: Place;
	/** How often WebGPU failed since it was chosen. */
	failures: number;
}

/** The worker's heart: one model, one backend, one queue, the last runs, and recovery from device loss. */
export class Host {
	readonly #queue = new JobQueue();
	readonly #runs = new KeptRuns(byteBudget, mostRuns);
	#installed: Installed | null = null;

	constructor(
		readonly create: CreateRunner,
		readonly emit: (event: EngineEvent) => void
	) {}

	/**
	 * Puts a model in the place of the former one, on the faster backend; where the former one has the same
	 * shape, on its backend without measuring again. Rejects as `Runner.create`.
	 */
	install(
		folder: ModelFolder,
		runtime: Runtime,
		onProgress: (progress: Progress) => void,
		signal: AbortSignal
	): Promise<LoadedModel> {
		return this.#queue.add(
			async () => {
				const files = { config: folder.config, weights: folder.weights };
				const former = this.#installed?.reports;
				const { place, reports } = await this.#choose(files, runtime, onProgress);
				if (signal.aborted) await place.close();
				signal.throwIfAborted();
				await this.#replace({ runtime, files, reports, place, failures: 0 });
				const { backend } = place;
				if (reports !== former)
					this.emit({ kind: 'backend', backend, reason: 'measured', detail: '' });
				const { config, weights, ...described } = folder;
				return {
					...described,
					config: place.runner.config,
					parameters: countParameters(weights),
					backend,
					backends: reports,
					threads: runtime.threads
				};
			},
			{ signal }
		);
	}

	/** A place for a model: that of a former one with the same config, or else the faster one. */
	async #choose(
		files: ModelFiles,
		runtime: Runtime,
		onProgress: (progress: Progress) => void
	): Promise<Choice> {
		const open = (backend: Backend) => openPlace(runtime, files, backend, this.create);
		const former = this.#installed;
		if (former && JSON.stringify(former.files.config) === JSON.stringify(files.config))
			return { place: await open(former.place.backend), reports: former.reports };
		return chooseBackend(open, runtime.against, onProgress);
	}

	/**
	 * One uncached run; a newer one of the same series replaces it while it waits. Rejects as `Runner.run`, or with
	 * NoModel.
	 */
	run(
		ids: readonly number[],
		interventions: readonly Intervention[],
		signal: AbortSignal,
		{ unmasked = [], series = 'run' }: RunChoices = {}
	): Promise<RunSummary> {
		return this.#perform(
			async (place) => {
				const values = await place.runner.run(ids, interventions, signal, unmasked);
				const run = this.#runs.add(values, place);
				return { run, ms: values.ms, backend: place.backend, logits: values.logits.slice() };
			},
			{ key: series, signal }
		);
	}

	/** Part of a kept run. Rejects as `RunValues.read`, or with NoModel. */
	read(run: number, hook: string, selection: Selection, signal: AbortSignal): Promise<Tensor> {
		return this.#perform(
			async (place) => (await this.#runs.values(run, place)).read(hook, selection, signal),
			{ signal }
		);
	}

	/** Logit lens of a kept run. Rejects as `Runner.lens`, or with NoModel. */
	lens(run: number, position: number, signal: AbortSignal): Promise<Tensor> {
		return this.#perform(
			async (place) => place.runner.lens(await this.#runs.values(run, place), position, signal),
			{ signal }
		);
	}

	/** A cached step. Rejects as `Runner.next`, or with NoModel. */
	next(
		ids: readonly number[],
		interventions: readonly Intervention[],
		signal: AbortSignal
	): Promise<NextLogits> {
		return this.#perform(
			async ({ runner }) => {
				const { logits, ms, cached } = await runner.next(ids, interventions, signal);
				return { logits: logits.slice(), ms, cached };
			},
			{ signal }
		);
	}

	/** A weight by its Hugging Face name. Rejects as `Runner.weight` throws, or with NoModel. */
	weight(name: string, selection: Selection, signal: AbortSignal): Promise<Tensor> {
		return this.#perform(async ({ runner }) => runner.weight(name, selection), { signal });
	}

	/** Where the time of a run goes. Rejects as `Runner.profile`, or with NoModel. */
	profile(
		ids: readonly number[],
		interventions: readonly Intervention[],
		printed: Printed,
		signal: AbortSignal
	): Promise<TimedRun> {
		return this.#perform(
			async ({ runner, backend }) => ({
				...(await runner.profile(ids, interventions, printed, signal)),
				backend
			}),
			{ signal }
		);
	}

	/** What is in memory once the runs that wait are done. Rejects with NoModel. */
	memory(signal: AbortSignal): Promise<Omit<MemoryReport, 'heap'>> {
		return this.#queue.add(
			() => {
				const { backend, runner } = this.#model().place;
				return Promise.resolve({ backend, ...runner.memory(), runs: this.#runs.memory });
			},
			{ signal }
		);
	}

	/** Looks into the weights' file itself, which no backend has a part in. Rejects as `look` throws, or with NoModel. */
	inspect<T>(look: (weights: Weights) => T, signal: AbortSignal): Promise<T> {
		return this.#queue.add(async () => look(new Weights(this.#model().files.weights)), { signal });
	}

	/** Moves the model to a backend by hand, a software adapter included. Rejects with BackendUnavailable, RunFailed. */
	use(backend: Backend): Promise<void> {
		return this.#queue.add(async () => {
			const { runtime, files, reports } = this.#model();
			const place = await openPlace(runtime, files, backend, this.create);
			await this.#replace({ runtime, files, reports, place, failures: 0 }, true);
			this.emit({ kind: 'backend', backend, reason: 'by-hand', detail: '' });
		});
	}

	/** For tests: destroys the device of the present place. */
	loseDevice(): void {
		this.#model().place.loseDevice();
	}

	#model(): Installed {
		if (!this.#installed) throw new NoModel();
		return this.#installed;
	}

	async #replace(next: Installed, keepsRuns = false): Promise<void> {
		if (keepsRuns) this.#runs.dropValues();
		else this.#runs.clear();
		const former = this.#installed?.place;
		this.#installed = next;
		await former?.close().catch(ignoreLoss);
	}

	/** Queues a task; on WebGPU's failure recovers and repeats it, which ends since WebAssembly's is final. */
	#perform<T>(
		task: (place: Place) => Promise<T>,
		options: { key?: string; signal: AbortSignal }
	): Promise<T> {
		return this.#queue.add(async () => {
			for (;;) {
				const { place } = this.#model();
				try {
					return await place.loss.guard(() => task(place));
				} catch (error) {
					if (place.backend !== 'webgpu' || isOfCaller(error)) throw error;
					await this.#recover(error instanceof Error ? error.message : String(error));
				}
			}
		}, options);
	}

	/** A new device the first time, WebAssembly after that. */
	async #recover(detail: string): Promise<void> {
		const { runtime, files, reports, place: former, failures } = this.#model();
		const open = (backend: Backend) => openPlace(runtime, files, backend, this.create);
		let told = detail;
		const orWasm = (error: unknown) => {
			told = `${detail}; again: ${error instanceof Error ? error.message : String(error)}`;
			return open('wasm');
		};
		const place = failures === 0 ? await open('webgpu').catch(orWasm) : await open('wasm');
		this.#installed = { runtime, files, reports, place, failures: failures + 1 };
		this.#runs.abandonValues();
		void this.#leave(former, told);
	}

	/** Tells why a place was left, then closes it, which is itself a loss of its device. */
	async #leave(former: Place, detail: string): Promise<void> {
		const { backend } = this.#model().place;
		const isLost = await former.loss.isLostWithin(lossIsToldWithin);
		const reason = isLost ? 'device-lost' : 'run-failed';
		this.emit({ kind: 'backend', backend, reason, detail });
		await former.close().catch(ignoreLoss);
	}
}

/** True for an error that another backend would give too. */
function isOfCaller(error: unknown): boolean {
	return [RangeError, UnknownHook, UnknownWeight, Superseded].some((type) => error instanceof type);
}

/** Closing what was on a lost device fails; there is nothing left there to free. */
function ignoreLoss(error: unknown): void {
	if (!(error instanceof DeviceLost || error instanceof RunFailed)) throw error;
}

/** Number of values in a safetensors file, without the row scales of I8 tensors. */
function countParameters(weights: Uint8Array): number {
	return [...parseSafetensors(weights)]
		.filter(([name]) => !name.endsWith('.scale'))
		.reduce((sum, [, stored]) => sum + sizeOf(stored.dims), 0);
}
