import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner } from '../../../../src/lib/engine/runner';
import { tensor } from '../../../../src/lib/math/tensor';
import type { Act, Chip } from '../../../../src/lib/session/acts/act';
import {
	interventionsOf,
	unmaskedOf,
	type Vectors
} from '../../../../src/lib/session/acts/interventions';
import { meanRow, selectionOf } from '../../../../src/lib/session/acts/read-vectors';
import { sourcesOf, type SourceText } from '../../../../src/lib/session/acts/sources';
import { difference } from '../../engine/difference';
import { tinyIds, tinyModel } from '../../engine/tiny-gpt2';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const texts: Record<SourceText, number[]> = {
	own: tinyIds(9),
	donor: tinyIds(7, 53, 4),
	contrast: tinyIds(5, 53, 5)
};
let runner: Runner;

beforeAll(async () => {
	runner = await Runner.create(ort, tinyModel(), 'wasm');
});
afterAll(() => runner.dispose());

const on = (...acts: Act[]): Chip[] => acts.map((act) => ({ act, isOn: true }));

/** What the acts need, read from untouched runs. */
async function vectorsFor(chips: readonly Chip[]): Promise<Vectors> {
	const found = new Map<string, Float32Array>();
	for (const source of chips.flatMap(({ act }) => sourcesOf(act))) {
		const run = await runner.run(texts[source.text]);
		const read = await run.read(source.hook, selectionOf(source, run.ids.length));
		found.set(JSON.stringify(source), source.at === 'mean' ? meanRow(read) : read.data);
	}
	return (source) => found.get(JSON.stringify(source)) ?? null;
}

/** A hook of a run over the own text under these acts. */
async function under(chips: readonly Chip[], hook: string): Promise<Float32Array> {
	const interventions = interventionsOf(chips, await vectorsFor(chips));
	const run = await runner.run(texts.own, interventions, undefined, unmaskedOf(chips));
	return (await run.read(hook)).data;
}

const rowOf = async (text: SourceText, hook: string, selection: readonly number[]) =>
	(await (await runner.run(texts[text])).read(hook, selection)).data;

describe('what acts do', () => {
	it('an MLP, a neuron and the positions are scaled', async () => {
		const mlp = await under(on({ kind: 'mlp', layer: 1, mul: 0 }), 'blocks.1.hook_mlp_out');
		expect(mlp.every((value) => value === 0)).toBe(true);
		const post = await under(
			on({ kind: 'neuron', layer: 0, neuron: 5, mul: 2 }),
			'blocks.0.mlp.hook_post'
		);
		const plain = await under([], 'blocks.0.mlp.hook_post');
		const width = plain.length / 9;
		const doubled = plain.map((value, i) => (i % width === 5 ? value * 2 : value));
		expect(difference(post, doubled)).toBe(0);
		const positions = await under(on({ kind: 'positions', mul: 0 }), 'hook_pos_embed');
		expect(positions.every((value) => value === 0)).toBe(true);
	});

	it('a head gives its mean at every position', async () => {
		const plain = await under([], 'blocks.0.attn.hook_z');
		const [heads, width] = [3, 8];
		const z = await under(on({ kind: 'mean', layer: 0, head: 1 }), 'blocks.0.attn.hook_z');
		for (let d = 0; d < width; d++) {
			const column = (data: Float32Array) =>
				Array.from({ length: 9 }, (_, p) => data[(p * heads + 1) * width + d] ?? NaN);
			const mean = column(plain).reduce((sum, value) => sum + value, 0) / 9;
			for (const value of column(z)) expect(value).toBeCloseTo(mean, 5);
		}
		expect(z[0]).toBe(plain[0]);
	});

	it('a value of another text takes a place, or is added to it', async () => {
		const patch = {
			kind: 'patch',
			part: 'resid',
			layer: 1,
			head: null,
			to: 4,
			from: 2,
			isAdded: false
		} as const;
		const hook = 'blocks.1.hook_resid_pre';
		const donated = await rowOf('donor', hook, [2]);
		const own = await rowOf('own', hook, [4]);
		const row = (data: Float32Array) => data.subarray(4 * donated.length, 5 * donated.length);
		expect(difference(row(await under(on(patch), hook)), donated)).toBe(0);
		const sum = own.map((value, i) => value + (donated[i] ?? 0));
		expect(
			difference(row(await under(on({ ...patch, isAdded: true }), hook)), sum)
		).toBeLessThanOrEqual(1e-6);
		const head = on({ ...patch, part: 'head', head: 2 });
		const z = await under(head, 'blocks.1.attn.hook_z');
		const donatedZ = await rowOf('donor', 'blocks.1.attn.hook_z', [2, 2]);
		const at = (4 * 3 + 2) * donatedZ.length;
		expect(difference(z.subarray(at, at + donatedZ.length), donatedZ)).toBe(0);
	});

	it('steering adds the way from one text to the other, at every position', async () => {
		const hook = 'blocks.1.hook_resid_pre';
		const to = await rowOf('donor', hook, [6]);
		const from = await rowOf('contrast', hook, [4]);
		const plain = await under([], hook);
		const steered = await under(on({ kind: 'steer', layer: 1, amount: -1.5 }), hook);
		const expected = plain.map((value, i) => {
			const d = i % to.length;
			return value - 1.5 * ((to[d] ?? 0) - (from[d] ?? 0));
		});
		expect(difference(steered, expected)).toBeLessThanOrEqual(1e-5);
		expect(
			difference(
				await under(on({ kind: 'steer', layer: 1, amount: 0 }), 'logits'),
				await under([], 'logits')
			)
		).toBe(0);
	});

	it('a head without its mask sees what comes later', async () => {
		const pattern = await under(
			on({ kind: 'mask', layer: 1, head: 2 }),
			'blocks.1.attn.hook_pattern'
		);
		expect(pattern[2 * 81 + 8]).toBeGreaterThan(0);
		expect(pattern[8]).toBe(0);
	});

	it('of different places come to the same in any order', async () => {
		const chips = on(
			{ kind: 'mlp', layer: 0, mul: 0.5 },
			{ kind: 'neuron', layer: 1, neuron: 3, mul: 0 },
			{ kind: 'mean', layer: 1, head: 0 },
			{ kind: 'positions', mul: 0.25 }
		);
		expect(
			difference(await under(chips, 'logits'), await under(chips.toReversed(), 'logits'))
		).toBe(0);
	});

	it('set aside do nothing, nor those whose values are not there', () => {
		const mlp: Act = { kind: 'mlp', layer: 0, mul: 0 };
		expect(interventionsOf([{ act: mlp, isOn: false }], () => null)).toEqual([]);
		expect(interventionsOf(on({ kind: 'mean', layer: 0, head: 0 }), () => null)).toEqual([]);
		expect(unmaskedOf([{ act: { kind: 'mask', layer: 0, head: 0 }, isOn: false }])).toEqual([]);
	});
});

describe('meanRow', () => {
	it('is the average of each column', () => {
		expect([...meanRow(tensor([2, 2], Float32Array.of(1, 2, 3, 6)))]).toEqual([2, 4]);
	});
});
