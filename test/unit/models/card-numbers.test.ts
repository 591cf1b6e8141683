import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner, type RunValues } from '../../../src/lib/engine/runner';
import { RandomStream } from '../../../src/lib/math/random';
import { topIndices } from '../../../src/lib/math/order';
import { parseCard } from '../../../src/lib/model/card';
import type { ModelConfig } from '../../../src/lib/model/config';
import { readModel } from '../engine/model-on-disk';

vi.setConfig({ testTimeout: 240_000 });

/** The sequences of models/evaluation/repeats.py, by the same numbers. */
const seed = 11;
const trials = 20;
const longestPeriod = 50;
const firstPlain = 3;

/** Of a head's mean attention, whose card rounds to four places: float32 against float64. */
const scoreBound = 1e-3;
/** Predictions that may turn on a logit in the seventh place. */
const closeCalls = 2;

type Spans = readonly (readonly [number, number])[];

/** The ids that the model's repeats were made of last, [first, last]; undefined: all plain ones. */
const spansOf = (card: unknown) => (card as { repeats: { ids?: Spans }[] }).repeats.at(-1)?.ids;

/** Random ids said twice, [trial][2 · period]. */
function repeatedIds(
	{ nCtx, dVocab }: ModelConfig,
	spans: Spans = [[firstPlain, dVocab - 1]]
): number[][] {
	const period = Math.min(longestPeriod, Math.floor(nCtx / 2));
	const random = new RandomStream(seed);
	const among = spans.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => first + i)
	);
	return Array.from({ length: trials }, () => {
		const part = Array.from({ length: period }, () => among[random.below(among.length)] ?? NaN);
		return [...part, ...part];
	});
}

/** Mean over the queries from `first` on of the weight on the key `back` places before, by head. */
async function meanWeights(run: RunValues, layer: number, first: number, back: number) {
	const { dims, data } = await run.read(`blocks.${layer}.attn.hook_pattern`);
	const [heads = 0, length = 0] = dims;
	return Array.from({ length: heads }, (_, head) => {
		let sum = 0;
		for (let query = first; query < length; query++)
			sum += data[(head * length + query) * length + query - back] ?? NaN;
		return sum / (length - first);
	});
}

/** How many tokens of the second time are the most probable ones before they come. */
async function countForetold(run: RunValues, ids: readonly number[]) {
	const { dims, data } = await run.read('logits');
	const entries = dims[1] ?? 0;
	let right = 0;
	for (let place = ids.length / 2; place < ids.length - 1; place++) {
		const [best] = topIndices(data.subarray(place * entries, (place + 1) * entries), 1);
		if (best === ids[place + 1]) right++;
	}
	return right;
}

type Scores = number[][];
const add = (sums: Scores, layer: number, values: readonly number[]) =>
	values.forEach((value, head) => {
		const row = (sums[layer] ??= []);
		row[head] = (row[head] ?? 0) + value / trials;
	});

/** What the evaluation's card says of repeats, by the page's own engine. */
async function measure(folder: string, spans: Spans | undefined) {
	const runner = await Runner.create(ort, readModel(folder), 'wasm');
	const [previous, induction]: [Scores, Scores] = [[], []];
	let right = 0;
	let predicted = 0;
	for (const ids of repeatedIds(runner.config, spans)) {
		const run = await runner.run(ids);
		const period = ids.length / 2;
		right += await countForetold(run, ids);
		predicted += period - 1;
		for (let layer = 0; layer < runner.config.nLayers; layer++) {
			add(previous, layer, await meanWeights(run, layer, 1, 1));
			add(induction, layer, await meanWeights(run, layer, period, period - 1));
		}
		run.dispose();
	}
	await runner.dispose();
	return { right, predicted, previous, induction };
}

/** Largest difference of two sets of scores; NaN where their shapes differ. */
const largest = (a: Scores, b: Scores) =>
	a.length === b.length && a.every((row, layer) => row.length === b[layer]?.length)
		? Math.max(...a.flatMap((row, l) => row.map((x, h) => Math.abs(x - (b[l]?.[h] ?? NaN)))))
		: NaN;

const root = 'static/models';
const models = readdirSync(root).filter((id) => existsSync(join(root, id, 'card.json')));

describe.each(models)('the card of %s', (id) => {
	const json: unknown = JSON.parse(readFileSync(join(root, id, 'card.json'), 'utf8'));
	const { repeatAccuracy, previousToken, induction } = parseCard(json).evaluation;

	it('says what the shipped weights do with repeats', async () => {
		const found = await measure(join(root, id), spansOf(json));
		const off = Math.abs(found.right - repeatAccuracy * found.predicted);
		const [previous, later] = [
			largest(found.previous, previousToken.scores),
			largest(found.induction, induction.scores)
		];
		console.info(`${id}: ${found.right} right, ${off.toFixed(2)} off; heads ${previous}, ${later}`);
		expect(off).toBeLessThanOrEqual(closeCalls + 0.1);
		expect(previous).toBeLessThan(scoreBound);
		expect(later).toBeLessThan(scoreBound);
	});

	it.each([previousToken, induction])('names the best of its heads', ({ best, scores }) => {
		expect(best.score).toBe(Math.max(...scores.flat()));
		expect(scores[best.layer]?.[best.head]).toBe(best.score);
	});
});
