import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cacheOutputs, emptyCache, KeyValueCache } from '../../../src/lib/engine/cache';
import { tokenFeeds } from '../../../src/lib/engine/feeds';
import { buildDecoder, type Purpose } from '../../../src/lib/engine/graph/decoder';
import { describeGpt2 } from '../../../src/lib/engine/graph/gpt2';
import { readConfig } from '../../../src/lib/engine/load/config';
import { Weights } from '../../../src/lib/engine/load/weights';
import { ort, type OrtTensor } from '../../../src/lib/engine/ort';
import { GraphSession } from '../../../src/lib/engine/session';
import { hooksOf } from '../../../src/lib/model/hooks';
import { difference, Worst } from './difference';
import { forward } from './oracle';
import { tinyIds, tinyModel, tinyTensors } from './tiny-gpt2';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const files = tinyModel();
const config = readConfig(files.config);
const description = describeGpt2(config, new Weights(files.weights));
const graphOf = (purpose: Partial<Purpose>) =>
	buildDecoder(config, description, {
		hooks: false,
		editable: new Set(),
		attention: 'open',
		...purpose
	});

function floats(tensor: OrtTensor | undefined): Float32Array {
	if (!(tensor?.data instanceof Float32Array)) throw new Error('no float32 output');
	return tensor.data;
}

describe('what a graph is built with', () => {
	it('has an output for every hook but the logits, equal ones shared', () => {
		const { hooks, outputs } = graphOf({ hooks: true });
		const names = hooksOf(config).map(({ name }) => name);
		expect([...hooks.keys()].sort()).toEqual(names.filter((name) => name !== 'logits').sort());
		expect(hooks.get('blocks.0.hook_resid_post')).toBe(hooks.get('blocks.1.hook_resid_pre'));
		const outputNames = outputs.map(({ name }) => name);
		for (const output of hooks.values()) expect(outputNames).toContain(output);
	});

	it('has intervention points of the kinds asked for alone', () => {
		const { inputs, hooks } = graphOf({ hooks: true, editable: new Set(['hook_resid_pre']) });
		const points = inputs.map(({ name }) => name).filter((name) => name.endsWith('.mul'));
		expect(points).toEqual(['blocks.0.hook_resid_pre.mul', 'blocks.1.hook_resid_pre.mul']);
		expect(hooks.get('blocks.0.hook_resid_post')).not.toBe(hooks.get('blocks.1.hook_resid_pre'));
	});

	it('without hooks has logits and cache alone', () => {
		const names = graphOf({}).outputs.map(({ name }) => name);
		expect(names.sort()).toEqual(['logits', ...cacheOutputs(config)].sort());
	});

	it('refers to each weight once and keeps none inside', () => {
		const { model, weights } = graphOf({ hooks: true });
		const numbers = [...weights.values()].reduce((sum, { read }) => sum + read().data.length, 0);
		expect(numbers).toBeGreaterThan(10_000);
		expect(model.length).toBeLessThan(20_000);
	});
});

describe.each(['open', 'fused'] as const)('a graph without hooks, attention %s', (attention) => {
	let session: GraphSession;

	beforeAll(async () => {
		session = await GraphSession.create(ort, 'wasm', graphOf({ attention }));
	});

	it('computes the logits, cached and not', async () => {
		const ids = tinyIds(12);
		const worst = new Worst();
		const cache = new KeyValueCache();
		for (const length of [1, 5, 11, 12]) {
			const past = cache.covers(ids.slice(0, length), []);
			const feeds = {
				...tokenFeeds(ort, ids.slice(0, length), { past, count: length - past }),
				...emptyCache(ort, session.graph),
				...cache.feeds
			};
			const outputs = await session.run(feeds, ['logits', ...cacheOutputs(config)]);
			cache.replace(ids.slice(0, length), [], outputs, config);
			const exact = forward(config, tinyTensors(), ids.slice(0, length)).get('logits');
			const last = exact?.data.slice(-config.dVocab) ?? [];
			worst.see(`${length} tokens`, difference(floats(outputs['logits']), last));
		}
		worst.expectWithinBound(`attention ${attention}`);
	});

	it('refuses inputs that do not fit before the runtime sees them', async () => {
		const good = {
			...tokenFeeds(ort, [1, 2], { past: 0, count: 2 }),
			...emptyCache(ort, session.graph)
		};
		const { position_ids: _, ...missing } = good;
		await expect(session.run(missing, ['logits'])).rejects.toThrow('position_ids is missing');
		const short = { ...good, position_ids: new ort.Tensor('int32', Int32Array.of(0), [1]) };
		await expect(session.run(short, ['logits'])).rejects.toThrow(
			'position_ids is int32 [1], not int32 [new]'
		);
		const wrong = { ...good, input_ids: new ort.Tensor('float32', Float32Array.of(1, 2), [2]) };
		await expect(session.run(wrong, ['logits'])).rejects.toThrow(RangeError);
		expect(floats((await session.run(good, ['logits']))['logits']).length).toBe(config.dVocab);
	});
});
