import { describe, expect, it, vi } from 'vitest';
import { hooksOf } from '../../../src/lib/model/hooks';
import { largestDifference } from './difference';
import { startTiny } from './started';
import { tinyIds } from './tiny-model';

const hook = 'blocks.1.hook_resid_post';

// Shaders compile and run on the processor here, beside whatever else a test machine does.
describe('WebGPU', { timeout: 120_000 }, () => {
	it('agrees with WebAssembly on every hook', async () => {
		const { engine } = await startTiny();
		const reference = await engine.run(tinyIds);
		const expected = new Map<string, Float32Array>();
		for (const { name } of hooksOf(reference.config))
			expected.set(name, (await reference.read(name)).data);
		await engine.use('webgpu');
		const run = await engine.run(tinyIds);
		expect(run.backend).toBe('webgpu');
		for (const [name, values] of expected)
			expect(largestDifference((await run.read(name)).data, values), name).toBeLessThan(1e-4);
		expect(largestDifference(run.logits, reference.logits)).toBeLessThan(1e-4);
		const step = await engine.next(tinyIds);
		expect(largestDifference(step.logits, reference.logits)).toBeLessThan(1e-4);
	});

	it('repeats the run that a lost device interrupted: on a new device once, on WebAssembly after that', async () => {
		const { engine, events } = await startTiny();
		const reference = await engine.run(tinyIds);
		const values = await reference.read(hook);
		await engine.use('webgpu');
		for (const backend of ['webgpu', 'wasm'] as const) {
			const interrupted = engine.run(tinyIds);
			await engine.loseDevice();
			const run = await interrupted;
			expect(run.backend).toBe(backend);
			expect(largestDifference(run.logits, reference.logits)).toBeLessThan(1e-4);
			expect(largestDifference((await run.read(hook)).data, values.data)).toBeLessThan(1e-4);
			expect(largestDifference((await reference.read(hook)).data, values.data)).toBeLessThan(1e-4);
			await vi.waitFor(() =>
				expect(events.at(-1)).toMatchObject({ kind: 'backend', backend, reason: 'device-lost' })
			);
		}
	});

	it('comes back by itself when the device was lost between two calls', async () => {
		const { engine, events } = await startTiny();
		await engine.use('webgpu');
		const run = await engine.run(tinyIds);
		const values = await run.read(hook);
		await engine.loseDevice();
		await new Promise((resolve) => setTimeout(resolve, 200));
		const again = await run.read('blocks.0.hook_resid_pre');
		expect(again.dims).toEqual(values.dims);
		expect(largestDifference((await run.read(hook)).data, values.data)).toBeLessThan(1e-4);
		await vi.waitFor(() =>
			expect(events.at(-1)).toMatchObject({ backend: 'webgpu', reason: 'device-lost' })
		);
	});
});
