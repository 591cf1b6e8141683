import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { Engine } from '../../../src/lib/engine/client';
import { NoModel, Superseded, TooLong, UnknownHook } from '../../../src/lib/engine/errors';
import { scaleHead } from '../../../src/lib/model/intervention';
import { largestDifference } from './difference';
import { startEngine } from './started';
import { tinyFiles, tinyIds } from './tiny-model';

describe('a run', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = Engine.start();
		await engine.loadFiles(await tinyFiles());
	});
	afterAll(() => engine.dispose());

	it('needs a model', async () => {
		const { engine } = startEngine();
		await expect(engine.run([1])).rejects.toBeInstanceOf(NoModel);
	});

	it('gives logits, hooks and the lens, which agree with each other', async () => {
		const run = await engine.run(tinyIds);
		const last = tinyIds.length - 1;
		const logits = await run.read('logits');
		expect(logits.dims).toEqual([tinyIds.length, 300]);
		expect((await run.read('logits', [last])).data).toEqual(run.logits);
		const lens = await run.lens(last);
		expect(lens.dims).toEqual([3, 300]);
		expect(largestDifference(lens.data.slice(600), run.logits)).toBeLessThan(1e-5);
		const row = await run.read('blocks.1.attn.hook_pattern', [2, last, null]);
		expect(row.data.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5);
	});

	it('is changed by an intervention, and leaves the run before it as it was', async () => {
		const plain = await engine.run(tinyIds);
		const edited = await engine.run(tinyIds, [scaleHead(0, 1, 0)]);
		const hook = 'blocks.0.attn.hook_z';
		expect((await edited.read(hook, [null, 1, null])).data.every((x) => x === 0)).toBe(true);
		expect((await plain.read(hook, [null, 1, null])).data.some((x) => x !== 0)).toBe(true);
		expect(largestDifference(edited.logits, plain.logits)).toBeGreaterThan(1e-4);
	});

	it('takes cached steps that give what recomputing gives', async () => {
		await engine.next(tinyIds.slice(0, -1));
		const step = await engine.next(tinyIds);
		expect(step.cached).toBe(tinyIds.length - 1);
		const { logits } = await engine.run(tinyIds);
		expect(largestDifference(step.logits, logits)).toBeLessThan(1e-4);
	});

	it('reads weights', async () => {
		const row = await engine.weight('wte.weight', [5, null]);
		expect(row.dims).toEqual([24]);
		await expect(engine.weight('nonsense')).rejects.toMatchObject({
			name: 'UnknownWeight',
			weight: 'nonsense'
		});
	});

	it('is replaced by a newer one while it waits, and gives its own result otherwise', async () => {
		const texts = [1, 2, 3, 4].map((n) => tinyIds.slice(0, n));
		const alone: Float32Array[] = [];
		for (const ids of texts) alone.push((await engine.run(ids)).logits);
		const outcomes = await Promise.allSettled(texts.map((ids) => engine.run(ids)));
		const statuses = outcomes.map(({ status }) => status);
		expect(statuses.at(-1)).toBe('fulfilled');
		expect(statuses.slice(1, -1)).toEqual(['rejected', 'rejected']);
		outcomes.forEach((outcome, i) => {
			if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Superseded);
			else expect(outcome.value.logits).toEqual(alone[i]);
		});
	});

	it('can be cancelled', async () => {
		const controller = new AbortController();
		const run = engine.run(tinyIds, [], controller.signal);
		controller.abort();
		await expect(run).rejects.toMatchObject({ name: 'AbortError' });
		expect((await engine.run(tinyIds)).ids).toEqual(tinyIds);
	});

	it('says what was wrong with what it was given', async () => {
		const long = engine.run(new Array<number>(33).fill(1));
		await expect(long).rejects.toBeInstanceOf(TooLong);
		await expect(long).rejects.toMatchObject({ length: 33, window: 32 });
		await expect(engine.run([])).rejects.toBeInstanceOf(RangeError);
		await expect(engine.run([300])).rejects.toBeInstanceOf(RangeError);
		const run = await engine.run(tinyIds);
		await expect(run.read('blocks.9.hook_q')).rejects.toBeInstanceOf(UnknownHook);
		await expect(run.read('hook_embed', [99])).rejects.toBeInstanceOf(RangeError);
	});

	it('of a model that was replaced is superseded', async () => {
		const run = await engine.run(tinyIds);
		await engine.loadFiles(await tinyFiles());
		await expect(run.read('hook_embed')).rejects.toBeInstanceOf(Superseded);
	});
});
