import type { Backend } from '../model/trace';
import type { ModelRunner, Place } from './place';
import type { BackendReport, Progress } from './protocol';
import type { Runtime } from './runtime';

const fewestSteps = 7;
const mostSteps = 24;
const countedSteps = 5;
/** ms; in this time a browser's compiler has come to the code that runs most. */
const warmUp = 250;

/**
 * Time of a cached decoding step, ms, by the runner's own clock: the fastest of the last five of 7 to 24 steps.
 * The steps before them warm up, since fresh WebAssembly was 10 times slower than the same code a moment later;
 * the fastest, since what else the page does at its start only adds time.
 * Rejects as `Runner.next`.
 */
export async function measure(
	runner: ModelRunner,
	onStep: (step: number, steps: number) => void = () => undefined
): Promise<number> {
	const most = Math.min(mostSteps, runner.config.nCtx);
	const times: number[] = [];
	let spent = 0;
	while (times.length < most && (times.length < fewestSteps || spent < warmUp)) {
		const ids = Array.from({ length: times.length + 1 }, (_, i) => i % runner.config.dVocab);
		const { ms } = await runner.next(ids);
		// The first step compiles shaders and is no part of the warm-up.
		if (times.length > 0) spent += ms;
		times.push(ms);
		onStep(times.length, most);
	}
	onStep(most, most);
	return Math.min(...times.slice(-countedSteps));
}

/** The backend that was chosen, and what was found out about both. */
export interface Choice {
	readonly place: Place;
	readonly reports: Readonly<Record<Backend, BackendReport>>;
}

/**
 * Measures the model on WebAssembly and on WebGPU and keeps the faster, closing the other.
 * A software adapter is not even tried. Rejects as `open` does on WebAssembly, which finds a broken model.
 */
export async function chooseBackend(
	open: (backend: Backend) => Promise<Place>,
	against: Runtime['against'],
	onProgress: (progress: Progress) => void
): Promise<Choice> {
	const trial = async (backend: Backend) => {
		onProgress({ file: backend, loaded: 0, total: 1, stage: 'compile' });
		const place = await open(backend);
		onProgress({ file: backend, loaded: 1, total: 1, stage: 'compile' });
		const step = (loaded: number, total: number) =>
			onProgress({ file: backend, loaded, total, stage: 'measure' });
		const msPerToken = await place.loss.guard(() => measure(place.runner, step));
		return { place, report: { msPerToken } };
	};
	const wasm = await trial('wasm');
	if (against)
		return {
			place: wasm.place,
			reports: {
				wasm: wasm.report,
				webgpu: { unavailable: against.reason, detail: against.detail }
			}
		};
	try {
		const webgpu = await trial('webgpu');
		const isFaster = webgpu.report.msPerToken < wasm.report.msPerToken;
		const [chosen, other] = isFaster ? [webgpu, wasm] : [wasm, webgpu];
		await other.place.close();
		return { place: chosen.place, reports: { wasm: wasm.report, webgpu: webgpu.report } };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return {
			place: wasm.place,
			reports: { wasm: wasm.report, webgpu: { unavailable: 'failed', detail } }
		};
	}
}
