import { describe, expect, it, vi } from 'vitest';
import { DeviceLost, LossWatch } from '../../../src/lib/engine/device-loss';
import { BackendUnavailable, NoModel, RunFailed, Superseded } from '../../../src/lib/engine/errors';
import { Host } from '../../../src/lib/engine/host';
import { readConfig } from '../../../src/lib/engine/load/config';
import type { ModelFolder } from '../../../src/lib/engine/model-folder';
import type { CreateRunner, ModelRunner } from '../../../src/lib/engine/place';
import type { EngineEvent } from '../../../src/lib/engine/protocol';
import type { RunValues } from '../../../src/lib/engine/runner';
import type { Ort } from '../../../src/lib/engine/ort';
import type { Runtime } from '../../../src/lib/engine/runtime';
import type { Backend } from '../../../src/lib/model/trace';
import { Weights } from '../../../src/lib/engine/load/weights';
import { tinyConfig, tinyModel } from './tiny-gpt2';

const { signal } = new AbortController();
const config = readConfig(tinyConfig);

/** How the pretended machine behaves. */
interface Machine {
	/** Time of a step, ms. */
	readonly speed: Record<Backend, number>;
	readonly against?: Runtime['against'];
	/** What becomes of the runs on WebGPU, in turn; after the last, they succeed. */
	readonly failures?: (Error | 'lost' | 'hangs')[];
	/** How many devices there are to be had. */
	readonly devices?: number;
}

/** A host over a pretended machine, which logs what is opened, run and freed. */
function pretend({ speed, against = null, failures = [], devices = 9 }: Machine) {
	const log: string[] = [];
	const events: EngineEvent[] = [];
	let opened = 0;
	let loseDevice: () => void = () => undefined;
	const runtime: Runtime = {
		threads: 1,
		against,
		open(backend) {
			log.push(`open ${backend}`);
			if (backend === 'wasm')
				return Promise.resolve({ ort: {} as Ort, loss: new LossWatch(), close: () => undefined });
			if (++opened > devices)
				return Promise.reject(new BackendUnavailable('webgpu', 'no-adapter', ''));
			const lost = new Promise<{ reason: string; message: string }>((resolve) => {
				loseDevice = () => resolve({ reason: 'destroyed', message: '' });
			});
			return Promise.resolve({ ort: {} as Ort, loss: new LossWatch(lost), close: loseDevice });
		}
	};
	const fail = async (): Promise<void> => {
		const failure = failures.shift();
		if (failure instanceof Error) throw failure;
		if (failure) loseDevice();
		if (failure === 'hangs') await new Promise(() => undefined);
		if (failure === 'lost') throw new RunFailed(new Error('buffer was unmapped'));
	};
	const create: CreateRunner = (_, __, backend) => {
		const runner: ModelRunner = {
			config,
			async run(ids, interventions = []) {
				log.push(`run ${backend} ${ids.join(',')}`);
				if (backend === 'webgpu') await fail();
				return values(ids, interventions, () => log.push(`free ${ids.join(',')}`));
			},
			next: (ids) =>
				Promise.resolve({
					logits: new Float32Array(config.dVocab),
					ms: speed[backend],
					cached: ids.length - 1
				}),
			weight: () => ({ dims: [], data: Float32Array.of(0) }),
			lens: () => Promise.resolve({ dims: [], data: Float32Array.of(0) }),
			profile: () => Promise.reject(new Error('not profiled')),
			memory: () => ({ file: 7, graphs: [], cache: { tokens: 0, bytes: 0 } }),
			dispose: () => Promise.resolve(void log.push(`dispose ${backend}`))
		};
		return Promise.resolve(runner);
	};
	const host = new Host(create, (event) => events.push(event));
	const install = (of = tinyConfig, until = signal, onProgress = () => {}) =>
		host.install(folder(of), runtime, onProgress, until);
	return { host, install, log, events };
}

function folder(of: typeof tinyConfig): ModelFolder {
	const { config, weights } = tinyModel(of);
	return {
		config,
		weights: new Uint8Array(weights),
		tokenizerJson: {},
		card: null,
		history: null,
		step: null,
		hash: '',
		isVerified: false
	};
}

function values(
	ids: readonly number[],
	interventions: RunValues['interventions'],
	dispose: () => void
): RunValues {
	return {
		ids,
		interventions,
		unmasked: [],
		ms: 1,
		logits: Float32Array.of(ids.length),
		bytes: 100 * ids.length,
		read: () => Promise.resolve({ dims: [1], data: Float32Array.of(ids[0] ?? 0) }),
		dispose
	};
}

const quick = { wasm: 9, webgpu: 2 };

describe('the choice of a backend', () => {
	it('is for the faster one; the other is closed and both figures are told', async () => {
		const { install, log, events } = pretend({ speed: quick });
		const model = await install();
		expect(model.backend).toBe('webgpu');
		expect(model.backends).toEqual({ wasm: { msPerToken: 9 }, webgpu: { msPerToken: 2 } });
		expect(log).toEqual(['open wasm', 'open webgpu', 'dispose wasm']);
		expect(events).toEqual([
			{ kind: 'backend', backend: 'webgpu', reason: 'measured', detail: '' }
		]);
	});

	it('is for WebAssembly where that is faster', async () => {
		const { install } = pretend({ speed: { wasm: 2, webgpu: 9 } });
		expect((await install()).backend).toBe('wasm');
	});

	it('never is for a software adapter, which is there by hand', async () => {
		const against = { reason: 'software-adapter', detail: 'swiftshader' } as const;
		const { host, install, log, events } = pretend({ speed: quick, against });
		const model = await install();
		expect(model.backend).toBe('wasm');
		expect(model.backends.webgpu).toEqual({
			unavailable: 'software-adapter',
			detail: 'swiftshader'
		});
		expect(log).toEqual(['open wasm']);
		await host.use('webgpu');
		expect((await host.run([1], [], signal)).backend).toBe('webgpu');
		expect(events.at(-1)).toMatchObject({ backend: 'webgpu', reason: 'by-hand' });
	});

	it('is for WebAssembly where WebGPU does not start, and says why', async () => {
		const { install } = pretend({ speed: quick, devices: 0 });
		const model = await install();
		expect(model.backend).toBe('wasm');
		expect(model.backends.webgpu).toMatchObject({ unavailable: 'failed' });
	});

	it('stays where it was for another model of the same shape, by hand too', async () => {
		const { host, install, log, events } = pretend({ speed: quick });
		const first = await install();
		await host.use('wasm');
		log.length = events.length = 0;
		const second = await install();
		expect(second).toMatchObject({ backend: 'wasm', backends: first.backends });
		expect(log).toEqual(['open wasm', 'dispose wasm']);
		expect(events).toEqual([]);
		await install({ ...tinyConfig, n_positions: tinyConfig.n_positions + 1 });
		expect(log.filter((line) => line === 'open webgpu')).toHaveLength(1);
	});

	it('ends with an abort, which leaves the former model in place and frees the new one', async () => {
		const { host, install, log } = pretend({ speed: quick });
		await install();
		const { run } = await host.run([5], [], signal);
		log.length = 0;
		const controller = new AbortController();
		const longer = { ...tinyConfig, n_positions: tinyConfig.n_positions + 1 };
		const second = install(longer, controller.signal, () => controller.abort());
		await expect(second).rejects.toMatchObject({ name: 'AbortError' });
		expect(log.at(-1)).toBe('dispose webgpu');
		expect((await host.read(run, 'hook_embed', [], signal)).data[0]).toBe(5);
	});

	it('counts the parameters of the file', async () => {
		const stored = new Weights(tinyModel().weights);
		const size = (name: string) => stored.read(name).data.length;
		const { install } = pretend({ speed: quick });
		expect((await install()).parameters).toBe(
			stored.names.reduce((sum, name) => sum + size(name), 0)
		);
	});
});

describe('a failure on WebGPU', () => {
	it.each(['lost', 'hangs'] as const)('repeats a run on a new device when it %s', async (how) => {
		const { host, install, log, events } = pretend({ speed: quick, failures: [how] });
		await install();
		log.length = 0;
		const run = await host.run([7, 8], [], signal);
		expect(run).toMatchObject({ backend: 'webgpu', logits: Float32Array.of(2) });
		expect(log.slice(0, 3)).toEqual(['run webgpu 7,8', 'open webgpu', 'run webgpu 7,8']);
		await vi.waitFor(() =>
			expect(events.at(-1)).toMatchObject({ backend: 'webgpu', reason: 'device-lost' })
		);
	});

	it('moves to WebAssembly the second time', async () => {
		const { host, install, log } = pretend({ speed: quick, failures: ['lost', 'lost'] });
		await install();
		log.length = 0;
		expect((await host.run([7], [], signal)).backend).toBe('wasm');
		expect(log.filter((line) => line.startsWith('open'))).toEqual(['open webgpu', 'open wasm']);
	});

	it('moves to WebAssembly where there is no second device', async () => {
		const { host, install } = pretend({ speed: quick, failures: ['lost'], devices: 1 });
		await install();
		expect((await host.run([7], [], signal)).backend).toBe('wasm');
	});

	it('tells a failure of the runtime from a lost device', async () => {
		const failures = [new RunFailed(new Error('shader'))];
		const { host, install, events } = pretend({ speed: quick, failures });
		await install();
		await host.run([7], [], signal);
		await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ reason: 'run-failed' }), 2000);
	});

	it("leaves the caller's own mistakes to the caller", async () => {
		const failures = [new RangeError('id 99')];
		const { host, install, log } = pretend({ speed: quick, failures });
		await install();
		log.length = 0;
		await expect(host.run([99], [], signal)).rejects.toBeInstanceOf(RangeError);
		expect(log).toEqual(['run webgpu 99']);
	});

	it('repeats a former run when it is read, and frees nothing of a lost device', async () => {
		const { host, install, log } = pretend({ speed: quick });
		await install();
		const { run } = await host.run([5], [], signal);
		host.loseDevice();
		await new Promise((resolve) => setTimeout(resolve, 10));
		log.length = 0;
		expect((await host.read(run, 'hook_embed', [], signal)).data[0]).toBe(5);
		expect(log).toEqual(['open webgpu', 'run webgpu 5']);
	});
});

describe('a kept run', () => {
	it('is repeated on the other backend after a change by hand, its values freed first', async () => {
		const { host, install, log } = pretend({ speed: quick });
		await install();
		const { run } = await host.run([5], [], signal);
		log.length = 0;
		await host.use('wasm');
		await host.read(run, 'hook_embed', [], signal);
		expect(log).toEqual(['open wasm', 'free 5', 'dispose webgpu', 'run wasm 5']);
	});

	it('is superseded by another model', async () => {
		const { host, install } = pretend({ speed: quick });
		await install();
		const { run } = await host.run([5], [], signal);
		await install();
		await expect(host.read(run, 'hook_embed', [], signal)).rejects.toBeInstanceOf(Superseded);
	});

	it('is forgotten after many others', async () => {
		const { host, install } = pretend({ speed: quick });
		await install();
		const { run } = await host.run([5], [], signal);
		for (let i = 0; i < 64; i++) await host.run([i], [], signal);
		await expect(host.read(run, 'hook_embed', [], signal)).rejects.toBeInstanceOf(Superseded);
	});
});

describe('the host', () => {
	it('needs a model', async () => {
		const { host } = pretend({ speed: quick });
		await expect(host.run([1], [], signal)).rejects.toBeInstanceOf(NoModel);
		await expect(host.use('wasm')).rejects.toBeInstanceOf(NoModel);
	});

	it('refuses at once what is asked of a lost device', async () => {
		const watch = new LossWatch(Promise.resolve({ reason: 'destroyed', message: '' }));
		expect(await watch.isLostWithin(1000)).toBe(true);
		const task = vi.fn(() => Promise.resolve(1));
		await expect(watch.guard(task)).rejects.toBeInstanceOf(DeviceLost);
		expect(task).not.toHaveBeenCalled();
	});
});
