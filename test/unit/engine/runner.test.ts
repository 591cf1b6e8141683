import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	BrokenModelFile,
	RunFailed,
	Superseded,
	TooLong,
	UnknownHook,
	UnknownWeight
} from '../../../src/lib/engine/errors';
import { ort } from '../../../src/lib/engine/ort';
import { Runner, type RunValues } from '../../../src/lib/engine/runner';
import type { Intervention } from '../../../src/lib/model/intervention';
import { select } from '../../../src/lib/math/tensor';
import { bound, difference } from './difference';
import {
	rawF32,
	tinyConfig,
	tinyIds,
	tinyModel,
	tinyTensors,
	writeSafetensors,
	type Raw
} from './tiny-gpt2';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let runner: Runner;

beforeAll(async () => {
	runner = await Runner.create(ort, tinyModel(), 'wasm');
});

afterAll(() => runner.dispose());

describe('what a runner refuses', () => {
	it('no ids, ids outside the vocabulary', async () => {
		await expect(runner.run([])).rejects.toThrow(RangeError);
		for (const id of [-1, 53, 1.5, NaN])
			await expect(runner.next([1, id])).rejects.toThrow(`token ${id} is outside the vocabulary`);
	});

	it('more tokens than the window, naming both lengths', async () => {
		const tooLong = runner.run(tinyIds(18));
		await expect(tooLong).rejects.toBeInstanceOf(TooLong);
		await expect(tooLong).rejects.toMatchObject({ length: 18, window: 17 });
		await expect(tooLong).rejects.toBeInstanceOf(RangeError);
	});

	const z: Intervention = { hook: 'blocks.0.attn.hook_z', index: [null, 0, null], mul: 0, add: 0 };

	it.each([
		['a hook that is not there', { ...z, hook: 'blocks.2.attn.hook_z' }, UnknownHook],
		['a hook that cannot be edited', { ...z, hook: 'blocks.0.attn.hook_q' }, UnknownHook],
		['an index with an axis too few', { ...z, index: [null, 0] }, RangeError],
		['a head that is not there', { ...z, index: [null, 3, null] }, RangeError],
		['a position outside the window', { ...z, index: [17, 0, null] }, RangeError],
		['a broken index', { ...z, index: [null, 0.5, null] }, RangeError],
		['a factor that is no number', { ...z, mul: NaN }, RangeError],
		['a summand that is not finite', { ...z, add: Infinity }, RangeError]
	])('%s', async (_, intervention, error) => {
		await expect(runner.run([1, 2], [intervention])).rejects.toBeInstanceOf(error);
		await expect(runner.next([1, 2], [intervention])).rejects.toBeInstanceOf(error);
	});

	it('broken files, before anything is compiled', async () => {
		const { config, weights } = tinyModel();
		const cut = { config, weights: weights.subarray(0, 3000) };
		await expect(Runner.create(ort, cut, 'wasm')).rejects.toBeInstanceOf(BrokenModelFile);
	});
});

describe('reading values', () => {
	let run: RunValues;

	beforeAll(async () => {
		run = await runner.run(tinyIds(6));
	});

	it('gives the part that a selection names', async () => {
		const hook = 'blocks.1.attn.hook_pattern';
		const whole = await run.read(hook);
		expect(await run.read(hook, [2, 4])).toEqual(select(whole, [2, 4]));
		await expect(run.read(hook, [3])).rejects.toThrow(RangeError);
		await expect(run.read('blocks.1.attn.pattern')).rejects.toBeInstanceOf(UnknownHook);
	});

	it('gives copies: changing one changes nothing else', async () => {
		const first = await run.read('hook_embed');
		first.data.fill(9);
		expect((await run.read('hook_embed')).data).not.toEqual(first.data);
	});

	it('has all rows of logits, the last of them the run’s own', async () => {
		const all = await run.read('logits');
		expect(all.dims).toEqual([6, 53]);
		expect(difference(select(all, [5]).data, run.logits)).toBeLessThanOrEqual(bound);
		const row = await run.read('logits', [2]);
		expect(difference(row.data, select(all, [2]).data)).toBeLessThanOrEqual(bound);
		expect((await run.read('logits', [2, 7])).dims).toEqual([]);
		await expect(run.read('logits', [6])).rejects.toThrow(RangeError);
	});

	it('shows a row as the run that ended there showed it', async () => {
		const shorter = await runner.run(tinyIds(3));
		const row = await run.read('logits', [2]);
		expect(difference(row.data, shorter.logits)).toBeLessThanOrEqual(bound);
	});

	it('is refused once the values are gone or the wish is withdrawn', async () => {
		const gone = await runner.run(tinyIds(2));
		await gone.read('hook_embed');
		gone.dispose();
		gone.dispose();
		await expect(gone.read('hook_embed')).rejects.toBeInstanceOf(Superseded);
		const reading = run.read('hook_pos_embed', [], AbortSignal.abort());
		await expect(reading).rejects.toBeInstanceOf(Superseded);
	});
});

describe('a byte budget', () => {
	it.each([0, 2000, 5000])('of %i bytes changes no value', async (byteBudget) => {
		const small = await Runner.create(ort, tinyModel(), 'wasm', { byteBudget });
		const edits = [{ hook: 'blocks.0.hook_mlp_out', index: [null, 3], mul: 2, add: 1 }];
		const [lean, full] = [await small.run(tinyIds(8), edits), await runner.run(tinyIds(8), edits)];
		const hooks = ['blocks.0.attn.hook_pattern', 'blocks.1.mlp.hook_post', 'hook_embed', 'logits'];
		for (const hook of [...hooks, ...hooks])
			expect((await lean.read(hook)).data, hook).toEqual((await full.read(hook)).data);
		await small.dispose();
	});
});

describe('the lens', () => {
	it('ends with the model’s own logits and reads every depth before it by the same formula', async () => {
		const run = await runner.run(tinyIds(5));
		const lens = await runner.lens(run, 4);
		expect(lens.dims).toEqual([3, 53]);
		expect(difference(select(lens, [2]).data, run.logits)).toBeLessThanOrEqual(bound);
		for (const [depth, hook] of ['blocks.0.hook_resid_pre', 'blocks.0.hook_resid_post'].entries()) {
			const stream = select(await run.read(hook), [4]).data;
			expect(difference(select(lens, [depth]).data, unembed(stream)), hook).toBeLessThanOrEqual(
				bound
			);
		}
		await expect(runner.lens(run, 5)).rejects.toThrow(RangeError);
	});

	/** The model's end by its formula. */
	function unembed(stream: Float32Array): number[] {
		const weights = tinyTensors();
		const data = (name: string) => weights.get(name)?.data ?? new Float32Array();
		const mean = stream.reduce((sum, x) => sum + x, 0) / stream.length;
		const variance = stream.reduce((sum, x) => sum + (x - mean) ** 2, 0) / stream.length;
		const [gain, bias, table] = [data('ln_f.weight'), data('ln_f.bias'), data('wte.weight')];
		const ready = Array.from(
			stream,
			(x, d) => ((x - mean) / Math.sqrt(variance + 1e-5)) * (gain[d] ?? 0) + (bias[d] ?? 0)
		);
		return Array.from({ length: 53 }, (_, token) =>
			ready.reduce((sum, x, d) => sum + x * (table[token * 24 + d] ?? 0), 0)
		);
	}
});

describe('weights', () => {
	it('are read by their Hugging Face name', () => {
		const name = 'h.1.attn.c_attn.weight';
		const stored = tinyTensors().get(name);
		expect(runner.weight(name)).toEqual(stored);
		expect(runner.weight(`transformer.${name}`, [3]).data).toEqual(stored?.data.slice(216, 288));
		expect(() => runner.weight('h.7.attn.c_attn.weight')).toThrow(UnknownWeight);
		expect(() => runner.weight(name, [24])).toThrow(RangeError);
	});
});

describe('the queue', () => {
	it('serves calls that are made at once, over two runners, each with its own result', async () => {
		const other = await Runner.create(ort, tinyModel(tinyConfig, 8), 'wasm');
		const texts = [tinyIds(4), tinyIds(9), tinyIds(2)];
		const alone = [];
		for (const ids of texts)
			for (const each of [runner, other]) alone.push((await each.run(ids)).logits);
		const together = await Promise.all(
			texts.flatMap((ids) => [runner, other].map((each) => each.run(ids)))
		);
		expect(together.map(({ logits }) => logits)).toEqual(alone);
		await other.dispose();
	});

	it('drops a call whose signal is aborted while it waits', async () => {
		const abort = new AbortController();
		const first = runner.run(tinyIds(9));
		const second = runner.run(tinyIds(3), [], abort.signal);
		const third = runner.next(tinyIds(3), [], abort.signal);
		abort.abort();
		await expect(second).rejects.toBeInstanceOf(Superseded);
		await expect(third).rejects.toBeInstanceOf(Superseded);
		expect((await first).logits.length).toBe(53);
	});

	it('refuses calls to a runner that was disposed of', async () => {
		const gone = await Runner.create(ort, tinyModel(), 'wasm');
		await gone.dispose();
		await expect(gone.run([1])).rejects.toBeInstanceOf(Superseded);
	});
});

describe('a failure in the runtime', () => {
	it('is named, and the next call works', async () => {
		const runtime = { ...ort, InferenceSession: { ...ort.InferenceSession } };
		let isBroken = false;
		runtime.InferenceSession.create = async (...parameters: unknown[]) => {
			const session = await Reflect.apply(ort.InferenceSession.create, null, parameters);
			const run = session.run.bind(session);
			session.run = (...inputs: Parameters<typeof run>) =>
				isBroken ? Promise.reject(new Error('device lost')) : run(...inputs);
			return session;
		};
		const fragile = await Runner.create(runtime, tinyModel(), 'wasm');
		const good = await fragile.next(tinyIds(3));
		isBroken = true;
		await expect(fragile.next(tinyIds(4))).rejects.toBeInstanceOf(RunFailed);
		isBroken = false;
		const again = await fragile.next(tinyIds(4));
		expect(again.cached).toBe(0);
		expect((await fragile.next(tinyIds(3))).logits).toEqual(good.logits);
		await fragile.dispose();
	});
});

describe('other ways to store the same model', () => {
	it('runs with I8 rows as with the values that they stand for', async () => {
		const stored = new Map<string, Raw>();
		const plain = new Map<string, Raw>();
		for (const [name, { dims, data }] of tinyTensors()) {
			if (dims.length < 2) {
				stored.set(name, rawF32({ dims, data }));
				plain.set(name, rawF32({ dims, data }));
				continue;
			}
			const [rows = 1, width = 1] = dims;
			const scales = Float32Array.from({ length: rows }, (_, row) => 0.005 + row / 1e5);
			const integers = Int8Array.from(data, (x, i) =>
				Math.round(x / (scales[Math.floor(i / width)] ?? 1))
			);
			const values = Float32Array.from(
				integers,
				(integer, i) => integer * (scales[Math.floor(i / width)] ?? 1)
			);
			stored.set(name, { dtype: 'I8', shape: dims, bytes: new Uint8Array(integers.buffer) });
			stored.set(`${name}.scale`, rawF32({ dims: [rows], data: scales }));
			plain.set(name, rawF32({ dims, data: values }));
		}
		const logits = [];
		for (const tensors of [stored, plain]) {
			const files = { config: tinyConfig, weights: writeSafetensors(tensors) };
			const each = await Runner.create(ort, files, 'wasm');
			logits.push((await each.run(tinyIds(7))).logits);
			await each.dispose();
		}
		expect(logits[0]).toEqual(logits[1]);
	});

	it('runs with a head of its own', async () => {
		const tensors = new Map([...tinyTensors()].map(([name, t]) => [name, rawF32(t)]));
		const table = tinyTensors().get('wte.weight')?.data ?? new Float32Array();
		tensors.set('lm_head.weight', rawF32({ dims: [53, 24], data: table.map((x) => 2 * x) }));
		const config = { ...tinyConfig, tie_word_embeddings: false };
		const free = await Runner.create(ort, { config, weights: writeSafetensors(tensors) }, 'wasm');
		const { logits } = await free.run(tinyIds(7));
		const tied = (await runner.run(tinyIds(7))).logits.map((x) => 2 * x);
		expect(difference(logits, tied)).toBeLessThanOrEqual(bound);
		await free.dispose();
	});

	it.each(['gelu', 'relu'])('runs with %s', async (activation_function) => {
		const other = await Runner.create(
			ort,
			tinyModel({ ...tinyConfig, activation_function }),
			'wasm'
		);
		const run = await other.run(tinyIds(4));
		const before = await run.read('blocks.0.mlp.hook_pre');
		const after = await run.read('blocks.0.mlp.hook_post');
		const exact = Array.from(before.data, (x) =>
			activation_function === 'relu' ? Math.max(0, x) : x * normalBelow(x)
		);
		expect(difference(after.data, exact)).toBeLessThanOrEqual(bound);
		await other.dispose();
	});

	/** Probability that a standard normal variable is below x, by Simpson's rule. */
	function normalBelow(x: number): number {
		const steps = 400;
		let area = 0;
		for (let i = 0; i <= steps; i++) {
			const weight = i === 0 || i === steps ? 1 : i % 2 ? 4 : 2;
			area += weight * Math.exp(-0.5 * ((x * i) / steps) ** 2);
		}
		return 0.5 + (area * x) / steps / 3 / Math.sqrt(2 * Math.PI);
	}
});
