import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { sizeOf, tensor } from '../../../src/lib/math/tensor';
import { dimsOf, hooksOf } from '../../../src/lib/model/hooks';
import {
	scaleHead,
	setScore,
	type HeadPlace,
	type Intervention
} from '../../../src/lib/model/intervention';
import { bound, difference, Worst } from './difference';
import { forward } from './oracle';
import { tinyIds, tinyModel, tinyTensors } from './tiny-gpt2';

// Compiling and the longest comparisons take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let runner: Runner;

beforeAll(async () => {
	runner = await Runner.create(ort, tinyModel(), 'wasm');
});

afterAll(() => runner.dispose());

async function compare(
	label: string,
	ids: number[],
	interventions: readonly Intervention[] = [],
	unmasked: readonly HeadPlace[] = []
): Promise<void> {
	const exact = forward(runner.config, tinyTensors(), ids, interventions, unmasked);
	const values = await runner.run(ids, interventions, undefined, unmasked);
	const worst = new Worst();
	for (const hook of hooksOf(runner.config)) {
		const value = await values.read(hook.name);
		expect(value.dims, hook.name).toEqual(dimsOf(hook, runner.config, ids.length));
		worst.see(hook.name, difference(value.data, exact.get(hook.name)?.data ?? []));
	}
	const logits = exact.get('logits')?.data.slice(-runner.config.dVocab) ?? [];
	worst.see('last row', difference(values.logits, logits));
	worst.expectWithinBound(label);
	values.dispose();
}

const everyKind: readonly Intervention[] = [
	{ hook: 'hook_embed', index: [1, null], mul: 0.5, add: 0.1 },
	{ hook: 'hook_pos_embed', index: [null, 3], mul: 0, add: 0.2 },
	{ hook: 'blocks.0.hook_resid_pre', index: [null, 5], mul: 1, add: 0.7 },
	{ hook: 'blocks.0.attn.hook_attn_scores', index: [1, null, 0], mul: 0, add: 2 },
	{ hook: 'blocks.1.attn.hook_attn_scores', index: [2, 3, 1], mul: -1, add: 0.5 },
	{ hook: 'blocks.1.attn.hook_pattern', index: [0, 4, 2], mul: 3, add: 0.25 },
	{ hook: 'blocks.0.attn.hook_z', index: [null, 2, null], mul: 0, add: 0 },
	{ hook: 'blocks.0.attn.hook_z', index: [2, 2, 4], mul: 1, add: -0.5 },
	{ hook: 'blocks.0.attn.hook_z', index: [2, null, null], mul: 3, add: 0.1 },
	{ hook: 'blocks.1.hook_attn_out', index: [null, null], mul: 0.9, add: 0 },
	{ hook: 'blocks.1.hook_resid_mid', index: [2, null], mul: 1.5, add: 0 },
	{ hook: 'blocks.0.mlp.hook_post', index: [null, 17], mul: 1, add: 4 },
	{ hook: 'blocks.1.hook_mlp_out', index: [0, 1], mul: -2, add: 0 },
	{ hook: 'blocks.0.hook_resid_post', index: [3, 2], mul: 0, add: 1 },
	{ hook: 'blocks.1.hook_resid_post', index: [null, 2], mul: 2, add: 0 }
];

describe('every hook of a tiny random GPT-2 against formulas in float64', () => {
	for (const length of [1, 2, 9, 17])
		it(`over ${length} of 17 tokens`, () => compare(`${length} tokens`, tinyIds(length)));

	it('with a head switched off', () => compare('head 0.1 off', tinyIds(9), [scaleHead(0, 1, 0)]));

	it('with every kind of intervention at once', () =>
		compare('every intervention', tinyIds(9), everyKind));

	it('with interventions on positions that the text does not reach', () =>
		compare('beyond the text', tinyIds(2), everyKind));

	it('sees an intervention: the oracle with it differs from the run without', async () => {
		const exact = forward(runner.config, tinyTensors(), tinyIds(9), [scaleHead(1, 1, 0)]);
		const { logits } = await runner.run(tinyIds(9));
		expect(difference(logits, exact.get('logits')?.data.slice(-53) ?? [])).toBeGreaterThan(bound);
	});
});

describe('one score edited', () => {
	const edit = setScore({ layer: 1, head: 2 }, 6, 3, 4.5);

	it('changes that row, what the head gives there and what follows, and no other row', async () => {
		await compare('score 1.2.6.3', tinyIds(9), [edit]);
		const [changed, plain] = [await runner.run(tinyIds(9), [edit]), await runner.run(tinyIds(9))];
		const apart = async (hook: string, selection: readonly (number | null)[]) =>
			difference(
				(await changed.read(hook, selection)).data,
				(await plain.read(hook, selection)).data
			);
		expect((await changed.read('blocks.1.attn.hook_attn_scores', [2, 6, 3])).data[0]).toBe(4.5);
		for (const [hook, selection] of [
			['blocks.1.attn.hook_pattern', [2, 6]],
			['blocks.1.attn.hook_z', [6, 2]],
			['blocks.1.hook_resid_post', [6]],
			['logits', [6]]
		] as const)
			expect(await apart(hook, selection), hook).toBeGreaterThan(bound);
		expect(await apart('blocks.1.attn.hook_pattern', [2, 5])).toBe(0);
		expect(await apart('blocks.1.attn.hook_z', [6, 1])).toBe(0);
		expect(await apart('logits', [8])).toBe(0);
	});

	it('does not open what is masked', async () => {
		const run = await runner.run(tinyIds(9), [setScore({ layer: 0, head: 0 }, 2, 5, 9)]);
		expect((await run.read('blocks.0.attn.hook_pattern', [0, 2, 5])).data[0]).toBe(0);
		expect((await run.read('blocks.0.attn.hook_attn_scores', [0, 2, 5])).data[0]).toBe(-Infinity);
	});
});

describe('vectors put in from another run', () => {
	const [ids, donorIds] = [tinyIds(9), tinyIds(9, 53, 4)];
	/** The row of a hook of a run over `from`, in the place of `to`'s own. */
	const rowOf = async (
		from: readonly number[],
		hook: string,
		at: number
	): Promise<Intervention> => {
		const { dims, data } = await (await runner.run(from)).read(hook, [at]);
		return { hook, index: [at, null], mul: 0, add: tensor([1, ...dims], data) };
	};
	const logitsOf = async (text: readonly number[], changes: readonly Intervention[]) =>
		(await (await runner.run(text, changes)).read('logits')).data;

	for (const hook of ['hook_embed', 'blocks.1.hook_resid_pre', 'blocks.0.hook_mlp_out'])
		it(`${hook}: a run's own change nothing`, async () => {
			const own = await Promise.all(ids.map((_, at) => rowOf(ids, hook, at)));
			expect(difference(await logitsOf(ids, own), await logitsOf(ids, []))).toBe(0);
		});

	it('the stream of every position makes it the other run', async () => {
		const hook = 'blocks.1.hook_resid_pre';
		const all = await Promise.all(ids.map((_, at) => rowOf(donorIds, hook, at)));
		expect(difference(await logitsOf(ids, all), await logitsOf(donorIds, []))).toBe(0);
		expect(difference(await logitsOf(ids, all), await logitsOf(ids, []))).toBeGreaterThan(bound);
	});

	it('one row is what the formulas give, cached and not', async () => {
		const one = await rowOf(donorIds, 'blocks.1.hook_resid_pre', 5);
		await compare('one row put in', ids, [one]);
		await runner.next(ids.slice(0, 4), [one]);
		const { logits, cached } = await runner.next(ids, [one]);
		expect(cached).toBe(4);
		expect(difference(logits, (await runner.run(ids, [one])).logits)).toBeLessThanOrEqual(bound);
	});

	it('must fit its place', async () => {
		const hook = 'blocks.1.hook_resid_pre';
		for (const dims of [[9, 24], [24], [1, 7]])
			await expect(
				runner.run(ids, [
					{ hook, index: [null, null], mul: 0, add: tensor(dims, new Float32Array(sizeOf(dims))) }
				])
			).rejects.toThrow('does not fit its place');
		await expect(
			runner.run(ids, [
				{ hook, index: [null, null], mul: 0, add: tensor([1, 1], Float32Array.of(NaN)) }
			])
		).rejects.toThrow('must be finite');
	});
});

describe('heads without a mask', () => {
	const all = [0, 1].flatMap((layer) => [0, 1, 2].map((head) => ({ layer, head })));

	it('one', () => compare('head 1.2 unmasked', tinyIds(9), [], [{ layer: 1, head: 2 }]));

	it('all of them', () => compare('all unmasked', tinyIds(17), [], all));

	it('two, with every kind of intervention', () =>
		compare(
			'two unmasked',
			tinyIds(9),
			everyKind,
			[all[1], all[3]].flatMap((head) => head ?? [])
		));

	it('see what comes later; the next run does not, nor does generation', async () => {
		const ids = tinyIds(9);
		const other = [...ids.slice(0, 8), ((ids[8] ?? 0) + 1) % 53];
		const first = async (text: number[], unmasked: readonly HeadPlace[]) =>
			(await (await runner.run(text, [], undefined, unmasked)).read('logits', [0])).data;
		expect(difference(await first(ids, all), await first(other, all))).toBeGreaterThan(bound);
		expect(difference(await first(ids, []), await first(other, []))).toBe(0);
		const { logits } = await runner.next(ids);
		expect(difference(logits, (await runner.run(ids)).logits)).toBeLessThanOrEqual(bound);
	});

	it('must be heads that the model has', async () => {
		await expect(runner.run(tinyIds(3), [], undefined, [{ layer: 2, head: 0 }])).rejects.toThrow(
			RangeError
		);
	});
});

describe('decoding with the cache', () => {
	for (const [label, interventions] of [
		['without interventions', []],
		['with every kind of intervention', everyKind]
	] as const)
		it(`gives what recomputing gives, ${label}`, async () => {
			const ids = tinyIds(17);
			const worst = new Worst();
			for (let length = 1; length <= ids.length; length++) {
				const step = await runner.next(ids.slice(0, length), interventions);
				expect(step.cached).toBe(length - 1);
				const whole = await runner.run(ids.slice(0, length), interventions);
				worst.see(`step ${length}`, difference(step.logits, whole.logits));
				whole.dispose();
			}
			worst.expectWithinBound(`cached, ${label}`);
		});

	it('takes several new tokens at once', async () => {
		const ids = tinyIds(12);
		await runner.next(ids.slice(0, 5));
		const step = await runner.next(ids);
		expect(step.cached).toBe(5);
		expect(difference(step.logits, (await runner.run(ids)).logits)).toBeLessThanOrEqual(bound);
	});

	it('starts anew when the text or the interventions changed', async () => {
		const ids = tinyIds(6);
		await runner.next(ids.slice(0, 5));
		const other = [1 + (ids[0] ?? 0), ...ids.slice(1)];
		const step = await runner.next(other);
		expect(step.cached).toBe(0);
		expect(difference(step.logits, (await runner.run(other)).logits)).toBeLessThanOrEqual(bound);
		const off = [scaleHead(0, 0, 0)];
		expect((await runner.next([...other, 3], off)).cached).toBe(0);
		expect((await runner.next([...other, 3, 4], off)).cached).toBe(7);
		expect((await runner.next([...other, 3], off)).cached).toBe(0);
	});
});
