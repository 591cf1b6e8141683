import type { Backend } from '../model/trace';
import { LossWatch } from './device-loss';
import { fetchBytes, type DownloadOptions, type Network } from './download';
import { BackendUnavailable } from './errors';
import { findGpu, onDevice, requestDevice, type GpuFinding } from './gpu';
import type { Ort } from './ort';
import { chooseBuild, type OrtBuild } from './ort-browser';

/** A backend that has been started, without a model yet. */
export interface Opened {
	readonly ort: Ort;
	readonly loss: LossWatch;
	/** Gives the device back; on WebAssembly nothing is to be given. */
	close(): void;
}

/** The runtime as the host sees it; in tests something else stands here. */
export interface Runtime {
	/** Threads that the WebAssembly backend runs on. */
	readonly threads: number;
	/** Why WebGPU is not to be chosen automatically; null where it may be. */
	readonly against: GpuFinding['against'];
	/** Starts a backend; WebGPU on a device of its own. Rejects with BackendUnavailable. */
	open(backend: Backend): Promise<Opened>;
}

/** What the browser has, as the runtime wants to know it. */
export interface Browser {
	readonly gpu: GPU | undefined;
	readonly hasJspi: boolean;
	/** True on pages with shared memory: without it WebAssembly has one thread. */
	readonly isIsolated: boolean;
	/** `navigator.hardwareConcurrency` */
	readonly processors: number;
	/** Address of the page's origin and of the worker's script, to make asset addresses absolute. */
	readonly location: string;
}

/**
 * Threads for WebAssembly: half of the processors, four at most, so that the page keeps some. On two busy
 * processors a second thread made a run over 32 tokens 2.4 times slower (25 → 60 ms, medians) and no step faster.
 */
export function chooseThreads({ isIsolated, processors }: Browser): number {
	return isIsolated ? Math.max(1, Math.min(Math.floor(processors / 2), 4)) : 1;
}

/** Downloads and starts the one build of the runtime that this browser needs. Rejects with DownloadFailed. */
export async function startRuntime(
	browser: Browser,
	network: Network,
	options: DownloadOptions
): Promise<Runtime> {
	const { adapter, against } = await findGpu(browser.gpu);
	const build = chooseBuild(adapter !== null, browser.hasJspi);
	const threads = chooseThreads(browser);
	const ort = await loadBuild(build, threads, browser, network, options);
	return {
		threads,
		against,
		async open(backend) {
			if (backend === 'wasm') return { ort, loss: new LossWatch(), close: () => undefined };
			if (!adapter)
				throw new BackendUnavailable(
					backend,
					against?.reason ?? 'no-adapter',
					against?.detail ?? ''
				);
			const device = await requestDevice(browser.gpu).catch((cause: unknown) => {
				throw new BackendUnavailable(backend, 'failed', String(cause));
			});
			if (!device) throw new BackendUnavailable(backend, 'no-adapter', '');
			return {
				ort: onDevice(ort, device),
				loss: new LossWatch(device.lost),
				close: () => device.destroy()
			};
		}
	};
}

async function loadBuild(
	build: OrtBuild,
	threads: number,
	browser: Browser,
	network: Network,
	options: DownloadOptions
): Promise<Ort> {
	const absolute = (address: string) => new URL(address, browser.location).href;
	// Fetched here rather than by the runtime, so that its bytes count in the progress.
	const [ort, binary] = await Promise.all([
		build.load(),
		fetchBytes(absolute(build.wasm), build.file, build.bytes, network, options)
	]);
	ort.env.logLevel = 'error';
	ort.env.wasm.numThreads = threads;
	ort.env.wasm.wasmPaths = { wasm: absolute(build.wasm), mjs: absolute(build.mjs) };
	ort.env.wasm.wasmBinary = binary;
	return ort;
}
