import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGpu, isSoftware, onDevice } from '../../../src/lib/engine/gpu';
import type { Ort } from '../../../src/lib/engine/ort';
import { chooseBuild, ortBuilds } from '../../../src/lib/engine/ort-browser';
import { chooseThreads, type Browser } from '../../../src/lib/engine/runtime';

describe('the build of the runtime', () => {
	it('is the smallest that can do what the browser can', () => {
		expect(chooseBuild(true, true).name).toBe('jspi');
		expect(chooseBuild(true, false).name).toBe('asyncify');
		expect(chooseBuild(false, true).name).toBe('wasm');
		expect(chooseBuild(false, false).name).toBe('wasm');
	});

	it.each(Object.values(ortBuilds))('$name has the size that is stated', ({ file, bytes }) => {
		expect(statSync(`node_modules/onnxruntime-web/dist/${file}`).size).toBe(bytes);
	});
});

describe('the number of threads', () => {
	const browser: Browser = {
		gpu: undefined,
		hasJspi: false,
		isIsolated: true,
		processors: 8,
		location: ''
	};

	it.each([
		[1, 1],
		[2, 1],
		[4, 2],
		[8, 4],
		[64, 4]
	])('of %i processors is %i', (processors, threads) => {
		expect(chooseThreads({ ...browser, processors })).toBe(threads);
	});

	it('is one without isolation', () => {
		expect(chooseThreads({ ...browser, isIsolated: false })).toBe(1);
	});
});

describe('an adapter', () => {
	const info = (some: Partial<GPUAdapterInfo>) =>
		({
			vendor: '',
			architecture: '',
			device: '',
			description: '',
			isFallbackAdapter: false,
			...some
		}) as GPUAdapterInfo;

	it.each([
		info({ vendor: 'google', architecture: 'swiftshader' }),
		info({ description: 'llvmpipe (LLVM 15.0.6, 256 bits)' }),
		info({ description: 'Microsoft Basic Render Driver' }),
		info({ vendor: 'intel', isFallbackAdapter: true })
	])('that computes on the processor is known', (software) => {
		expect(isSoftware(software)).toBe(true);
	});

	it.each([
		info({ vendor: 'apple', architecture: 'metal-3' }),
		info({ vendor: 'nvidia', architecture: 'ampere', description: 'NVIDIA GeForce RTX 3080' }),
		info({ vendor: 'intel', architecture: 'gen-12lp' }),
		info({})
	])('of a real GPU is not taken for one', (real) => {
		expect(isSoftware(real)).toBe(false);
	});

	it('may be missing, for two reasons', async () => {
		expect((await findGpu(undefined)).against?.reason).toBe('no-webgpu');
		const none = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;
		expect((await findGpu(none)).against?.reason).toBe('no-adapter');
	});
});

describe('a session on a device', () => {
	it('names the device for WebGPU and leaves WebAssembly as it is', async () => {
		const asked: unknown[] = [];
		const create = (_: Uint8Array, options: { executionProviders: unknown }) =>
			Promise.resolve(void asked.push(options.executionProviders));
		const device = {} as GPUDevice;
		const ort = onDevice({ InferenceSession: { create } } as unknown as Ort, device);
		const model = new Uint8Array(0);
		await ort.InferenceSession.create(model, { executionProviders: ['webgpu'] });
		await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
		expect(asked).toEqual([[{ name: 'webgpu', device }], [{ name: 'wasm' }]]);
	});
});
