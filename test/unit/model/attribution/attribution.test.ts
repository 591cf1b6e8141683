import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner, type ModelFiles, type RunValues } from '../../../../src/lib/engine/runner';
import {
	ablationOf,
	ablationOrder,
	effectOf
} from '../../../../src/lib/model/attribution/ablation';
import { attribute } from '../../../../src/lib/model/attribution/attribute';
import { componentKey } from '../../../../src/lib/model/attribution/component';
import { OutputWeights } from '../../../../src/lib/model/attribution/output-weights';
import { sourcesOf } from '../../../../src/lib/model/attribution/sources';
import type { Target } from '../../../../src/lib/model/attribution/target';
import type { CellReader } from '../../../../src/lib/model/explain/reader';
import { scaleHead, setScore, type Intervention } from '../../../../src/lib/model/intervention';
import { readModel } from '../../engine/model-on-disk';
import { tinyConfig, tinyIds, tinyModel } from '../../engine/tiny-gpt2';
import { readerOf } from '../explain/captured-run';
import { DirectAttribution } from './direct';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** The bound on what a sum may leave over, in logits. */
const bound = 1e-3;

const ownParts: readonly Intervention[] = [
	scaleHead(0, 1, 0),
	scaleHead(1, 2, -1.5),
	setScore({ layer: 1, head: 0 }, 6, 2, 3),
	{ hook: 'hook_pos_embed', index: [null, null], mul: 0.5, add: 0 },
	{ hook: 'blocks.0.mlp.hook_post', index: [null, 17], mul: 1, add: 4 },
	{ hook: 'blocks.1.attn.hook_pattern', index: [1, 6, 2], mul: 3, add: 0.25 }
];
const onSums: readonly Intervention[] = [
	{ hook: 'blocks.0.hook_resid_pre', index: [null, 3], mul: 1, add: 2 },
	{ hook: 'blocks.0.hook_attn_out', index: [null, null], mul: 0.5, add: 0.1 },
	{ hook: 'blocks.0.hook_resid_mid', index: [3, null], mul: 0.25, add: 1 },
	{ hook: 'blocks.1.hook_mlp_out', index: [6, null], mul: -2, add: 0.3 },
	{ hook: 'blocks.1.hook_resid_post', index: [null, 5], mul: 1.5, add: 0 }
];

const cases: readonly {
	readonly name: string;
	readonly files: () => ModelFiles;
	readonly interventions: readonly Intervention[];
}[] = [
	{ name: 'tiny random model', files: tinyModel, interventions: [] },
	{
		name: 'another one with an unembedding of its own',
		files: () => tinyModel({ ...tinyConfig, tie_word_embeddings: false }, 31),
		interventions: []
	},
	{ name: 'tiny model, parts changed', files: tinyModel, interventions: ownParts },
	{ name: 'tiny model, sums changed', files: tinyModel, interventions: [...ownParts, ...onSums] },
	{
		name: 'shipped model',
		files: () => readModel('static/models/story-5m'),
		interventions: []
	},
	{
		name: 'shipped model, changed',
		files: () => readModel('static/models/story-5m'),
		interventions: [...ownParts, ...onSums]
	}
];

describe.each(cases)('$name', ({ files, interventions }) => {
	const length = 7;
	const positions = [0, 3, 6];
	let runner: Runner;
	let run: RunValues;
	let reader: CellReader;
	let weights: OutputWeights;
	let direct: DirectAttribution;
	let targets: readonly Target[];

	beforeAll(async () => {
		const model = files();
		runner = await Runner.create(ort, model, 'wasm');
		run = await runner.run(tinyIds(length, runner.config.dVocab), interventions);
		reader = readerOf(runner, run, model);
		weights = new OutputWeights(reader);
		direct = new DirectAttribution(runner, run);
		const best = run.logits.indexOf(Math.max(...run.logits));
		const least = run.logits.indexOf(Math.min(...run.logits));
		targets = [
			{ token: best, against: null },
			{ token: 5, against: null },
			{ token: best, against: least },
			{ token: least, against: 5 },
			{ token: 5, against: 5 }
		];
	});
	afterAll(() => runner.dispose());

	it('adds up to the number of the run', async () => {
		let worst = 0;
		for (const position of positions)
			for (const target of targets) {
				const told = await attribute(reader, weights, { position, target });
				const { data } = await run.read('logits', [position]);
				expect(told.measured).toBeCloseTo(direct.measured(data, target), 9);
				expect(told.residue).toBe(told.measured - told.sum);
				worst = Math.max(worst, Math.abs(told.residue));
			}
		console.log(`largest residue ${worst.toExponential(2)}`);
		expect(worst).toBeLessThan(bound);
	});

	it('gives each component what it adds by itself', async () => {
		let worst = 0;
		for (const position of positions)
			for (const target of targets) {
				const told = await attribute(reader, weights, { position, target });
				for (const { component, value } of told.contributions) {
					const expected = await direct.contribution(component, position, target);
					worst = Math.max(worst, Math.abs(value - expected));
				}
			}
		console.log(`largest difference of a component ${worst.toExponential(2)}`);
		expect(worst).toBeLessThan(1e-4);
	});

	it('splits each head by source so that it adds up to the head', async () => {
		const { nLayers, nHeads } = runner.config;
		let worst = 0;
		for (const position of positions)
			for (let layer = 0; layer < nLayers; layer++)
				for (let head = 0; head < nHeads; head++) {
					const place = { position, target: targets[0] ?? { token: 0, against: null } };
					const [told, whole] = await Promise.all([
						sourcesOf(reader, weights, place, { layer, head }),
						attribute(reader, weights, place)
					]);
					const own = whole.contributions.find(
						({ component }) => componentKey(component) === `head ${layer}.${head}`
					);
					expect(told.contribution).toBeCloseTo(own?.value ?? NaN, 9);
					expect(told.sources.map(({ key }) => key)).toEqual([...Array(position + 1).keys()]);
					worst = Math.max(worst, Math.abs(told.residue));
					for (const source of told.sources) {
						const expected = await direct.source(
							{ layer, head },
							position,
							source.key,
							place.target
						);
						worst = Math.max(worst, Math.abs(source.value - expected));
					}
				}
		console.log(`largest difference of a source ${worst.toExponential(2)}`);
		expect(worst).toBeLessThan(1e-4);
	});

	it('names what was changed, and nothing else', async () => {
		const place = { position: 6, target: { token: 5, against: null } };
		const told = await attribute(reader, weights, place);
		const named = told.contributions
			.filter(({ isChanged, component }) => isChanged || component.kind === 'edit')
			.map(({ component }) => componentKey(component));
		const { nHeads } = runner.config;
		const own = ['position', 'head 0.1', 'mlp 0', 'head 1.0', 'head 1.1', 'head 1.2'];
		const sums = [
			'edit blocks.0.hook_resid_pre',
			'edit blocks.0.hook_attn_out',
			'edit blocks.1.hook_mlp_out',
			'edit blocks.1.hook_resid_post'
		];
		expect(nHeads).toBeGreaterThan(2);
		const expected =
			interventions.length === 0
				? []
				: interventions.length > ownParts.length
					? [...own, ...sums]
					: own;
		expect(named.toSorted()).toEqual(expected.toSorted());
	});

	it('refuses a token that the vocabulary lacks', async () => {
		const place = { position: 0, target: { token: runner.config.dVocab, against: null } };
		await expect(attribute(reader, weights, place)).rejects.toThrow(RangeError);
		const other = { position: 0, target: { token: 1, against: -1 } };
		await expect(attribute(reader, weights, other)).rejects.toThrow(RangeError);
	});
});

describe('switching off', () => {
	it('takes away just what is attributed: the last MLP, against a direct computation', async () => {
		const model = readModel('static/models/story-5m');
		const runner = await Runner.create(ort, model, 'wasm');
		const ids = tinyIds(9, runner.config.dVocab);
		const run = await runner.run(ids);
		const reader = readerOf(runner, run, model);
		const target = { token: run.logits.indexOf(Math.max(...run.logits)), against: 5 };
		const place = { position: 8, target };
		const told = await attribute(reader, new OutputWeights(reader), place);
		const layer = runner.config.nLayers - 1;
		const off = ablationOf({ kind: 'mlp', layer });
		const without = await runner.run(ids, off ? [off] : []);
		const effect = effectOf(told, without.logits);
		const direct = new DirectAttribution(runner, run);
		const expected = told.measured - (await direct.withoutLastMlp(8, target));
		console.log(`effect ${effect}, direct ${expected}`);
		expect(Math.abs(effect - expected)).toBeLessThan(1e-3);
		// The norm's scale changes too, so that the effect is not what is attributed.
		const own = told.contributions.find(
			({ component }) => componentKey(component) === `mlp ${layer}`
		);
		expect(Math.abs(effect - (own?.value ?? NaN))).toBeGreaterThan(0.01);
		await runner.dispose();
	});

	it('goes by size, the largest first, over heads, MLPs and positions', async () => {
		const model = tinyModel();
		const runner = await Runner.create(ort, model, 'wasm');
		const run = await runner.run(tinyIds(5));
		const reader = readerOf(runner, run, model);
		const place = { position: 4, target: { token: 3, against: null } };
		const told = await attribute(reader, new OutputWeights(reader), place);
		const order = ablationOrder(told).map(componentKey);
		expect(order.toSorted()).toEqual(
			[
				'position',
				'mlp 0',
				'mlp 1',
				...[0, 1].flatMap((l) => [0, 1, 2].map((h) => `head ${l}.${h}`))
			].toSorted()
		);
		const size = (key: string) =>
			Math.abs(
				told.contributions.find((each) => componentKey(each.component) === key)?.value ?? NaN
			);
		order
			.slice(1)
			.forEach((key, i) => expect(size(order[i] ?? '')).toBeGreaterThanOrEqual(size(key)));
		for (const { component } of told.contributions)
			if (['embed', 'attentionBias', 'mlpBias', 'finalShift'].includes(component.kind))
				expect(ablationOf(component)).toBeNull();
		await runner.dispose();
	});

	it('reads the mean row of the unembedding once', async () => {
		const model = tinyModel();
		const runner = await Runner.create(ort, model, 'wasm');
		const reader = readerOf(runner, await runner.run([1, 2]), model);
		const read = vi.fn(reader.weights);
		const weights = new OutputWeights({ ...reader, weights: read });
		const means = () => read.mock.calls.filter(([, { block }]) => block[0] > 1).length;
		for (const token of [1, 2, 1, 3])
			await attribute(reader, weights, { position: 1, target: { token, against: null } });
		expect(means()).toBe(1);
		const before = read.mock.calls.length;
		await attribute(reader, weights, { position: 0, target: { token: 3, against: null } });
		expect(read.mock.calls.length).toBe(before);
		await runner.dispose();
	});
});
