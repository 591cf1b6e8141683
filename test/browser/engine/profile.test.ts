import { expect, it, vi } from 'vitest';
import type { TimedRun } from '../../../src/lib/engine/client';
import { sizeOf } from '../../../src/lib/math/tensor';
import { dimsOf, hooksOf } from '../../../src/lib/model/hooks';
import { stagesOf } from '../../../src/lib/model/stage';
import { startTiny } from './started';
import { tinyIds } from './tiny-model';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** Every operation belongs to a stage, every stage has some, and together they take no longer than the run. */
function expectWhole({ operations, runMs, counted, runtimeMs, clockMs, tokens }: TimedRun) {
	expect(tokens).toBe(tinyIds.length);
	expect(operations.filter(({ stage }) => stage === null)).toEqual([]);
	expect(new Set(operations.map(({ stage }) => stage))).toEqual(new Set(stagesOf(2)));
	expect(operations.filter(({ kind }) => kind === 'Softmax')).toHaveLength(2);
	const times = operations.map(({ ms }) => ms);
	expect(sum(times)).toBeGreaterThan(0);
	expect(sum(times)).toBeLessThan(runtimeMs + clockMs);
	expect(runtimeMs).toBeLessThan(mean(runMs.slice(0, counted)) + clockMs);
}

it(
	'tells where the time of a run went, on demand, and prints nothing',
	{ timeout: 120_000 },
	async () => {
		const printed = vi.spyOn(console, 'log');
		const { engine } = await startTiny();
		const profile = await engine.profile(tinyIds);
		expect(profile).toMatchObject({ backend: 'wasm', timed: 'processor' });
		expectWhole(profile);
		expect(profile.plainMs).toHaveLength(profile.runMs.length);
		expect(profile.firstMs).toBeGreaterThan(0);
		await engine.use('webgpu');
		const onCard = await engine.profile(tinyIds);
		expect(onCard).toMatchObject({ backend: 'webgpu', timed: 'card' });
		expectWhole(onCard);
		// What works here still does.
		expect((await engine.run(tinyIds)).backend).toBe('webgpu');
		expect(printed).not.toHaveBeenCalled();
	}
);

it('counts what is in memory', async () => {
	const { engine } = await startTiny();
	const before = await engine.memory();
	expect(before).toMatchObject({ backend: 'wasm', runs: { held: 0, bytes: 0 } });
	const run = await engine.run(tinyIds);
	const { config } = run;
	await engine.next(tinyIds);
	const memory = await engine.memory();
	// The stream before the second block is the very output of the first. Of all rows of logits only the last is there.
	const shared = ['logits', 'blocks.1.hook_resid_pre'];
	const counts = hooksOf(config)
		.filter(({ name }) => !shared.includes(name))
		.map((hook) => sizeOf(dimsOf(hook, config, tinyIds.length)));
	const bytes = 4 * (sum(counts) + config.dVocab);
	expect(memory.runs).toMatchObject({ held: 1, remembered: 1, bytes });
	// What is read in memory is not copied.
	await run.read('blocks.0.attn.hook_pattern');
	expect((await engine.memory()).runs.bytes).toBe(bytes);
	const { nLayers, nHeads, dHead } = config;
	expect(memory.cache).toEqual({
		tokens: tinyIds.length,
		bytes: 4 * 2 * nLayers * nHeads * tinyIds.length * dHead
	});
	expect(memory.graphs).toMatchObject([{ graph: 'reading' }]);
	expect(memory.heap).toBeGreaterThan(memory.graphs[0]?.bytes ?? Infinity);
});
