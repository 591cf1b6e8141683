import type { DownloadOptions, Network } from './download';
import { Superseded } from './errors';
import { cacheStore } from './file-store';
import { Host } from './host';
import { fetchFolder, readFolder, type KnownFolder, type ModelFolder } from './model-folder';
import { answer, type Context, type Handlers, type Port } from './port';
import { watchRuntime } from './profile/watch';
import { Runner } from './runner';
import { startRuntime, type Runtime } from './runtime';

const host = new Host(Runner.create.bind(Runner), (event) => emit(event));

// Before the runtime is loaded, which keeps the functions that it finds then.
const watch = watchRuntime();

const network: Network = {
	fetch: (input, init) => fetch(input, init),
	store: cacheStore('caches' in self ? caches : undefined, self.location.origin),
	notStored: (file, reason) => emit({ kind: 'not-stored', file, detail: String(reason) })
};

let runtime: Promise<Runtime> | null = null;

/** The runtime, started by the first load; a failed start may be tried again. */
function theRuntime(options: DownloadOptions): Promise<Runtime> {
	runtime ??= startRuntime(
		{
			gpu: (navigator as Partial<WorkerNavigator>).gpu,
			hasJspi: 'Suspending' in WebAssembly,
			isIsolated: self.crossOriginIsolated,
			processors: navigator.hardwareConcurrency,
			location: self.location.href
		},
		network,
		options
	).catch((error: unknown) => {
		runtime = null;
		throw error;
	});
	return runtime;
}

let loading: AbortController | null = null;

/** The folder that was loaded last: its next checkpoint needs nothing but other weights. */
let last: { readonly base: string; readonly folder: KnownFolder } | null = null;

async function fetched(base: string, step: number | null, options: DownloadOptions) {
	const known = last?.base === base ? last.folder : null;
	try {
		const folder = await fetchFolder(base, network, { ...options, step, known });
		const { weights: _, ...rest } = folder;
		last = { base, folder: rest };
		return folder;
	} catch (error) {
		// The folder may have a new version by now: another try begins with its card.
		if (!options.signal?.aborted) last = null;
		throw error;
	}
}

/** Downloads beside the queue, so that the former model goes on working; a newer load ends an older one. */
async function load(
	read: (options: DownloadOptions) => Promise<ModelFolder>,
	{ signal, progress }: Context
) {
	loading?.abort(new Superseded());
	const controller = new AbortController();
	loading = controller;
	signal.addEventListener('abort', () => controller.abort(signal.reason));
	const options = { signal: controller.signal, onProgress: progress };
	const [folder, started] = await Promise.all([
		read(options),
		theRuntime({ onProgress: progress })
	]);
	return host.install(folder, started, progress, controller.signal);
}

/** Fetched when weights are looked into. */
const weightPart = () => import('./load/weight-part');

const handlers: Handlers = {
	load: ({ base, step }, context) => load((options) => fetched(base, step, options), context),
	loadFiles: ({ files }, context) => load(() => readFolder(files), context),
	run: ({ ids, interventions, choices }, { signal }) =>
		host.run(ids, interventions, signal, choices),
	read: ({ run, hook, selection }, { signal }) => host.read(run, hook, selection, signal),
	lens: ({ run, position }, { signal }) => host.lens(run, position, signal),
	next: ({ ids, interventions }, { signal }) => host.next(ids, interventions, signal),
	weight: ({ name, selection }, { signal }) => host.weight(name, selection, signal),
	weightFacts: async ({ part }, { signal }) => {
		const { factsOf } = await weightPart();
		return host.inspect((file) => factsOf(file, part), signal);
	},
	weightBlocks: async ({ part, request }, { signal }) => {
		const { blocksOf } = await weightPart();
		return host.inspect((file) => blocksOf(file, part, request), signal);
	},
	profile: ({ ids, interventions }, { signal }) =>
		host.profile(ids, interventions, watch.printed, signal),
	memory: async (_, { signal }) => ({ ...(await host.memory(signal)), heap: watch.heapBytes() }),
	use: ({ backend }) => host.use(backend),
	loseDevice: ({ afterMs }) => void setTimeout(() => host.loseDevice(), afterMs)
};

const emit = answer(self as unknown as Port, handlers);
