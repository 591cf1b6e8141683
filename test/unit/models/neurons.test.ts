import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { tellExample } from '../../../src/lib/figures/neurons/examples';
import { examplesOf, parseNeurons } from '../../../src/lib/model/neurons';
import { tellAgain } from '../../../src/lib/story-world/probe-text';
import { parseTokenizer } from '../../../src/lib/tokenizer';
import { readModel } from '../engine/model-on-disk';

const folder = 'static/models/story-5m';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const file = parseNeurons(read('neurons.json'));
const tokenizer = parseTokenizer(read('tokenizer.json'));

let runner: Runner;
beforeAll(async () => {
	runner = await Runner.create(ort, readModel(folder), 'wasm');
}, 60_000);
afterAll(() => runner.dispose());

describe('the shipped neurons', () => {
	it('are of the shipped weights, all of them', () => {
		const { files } = read('card.json') as { files: Record<string, { sha256: string }> };
		expect(file.weights).toBe(files['model.safetensors']?.sha256);
		const { nLayers, dMlp } = runner.config;
		expect(file.strongest.map((neurons) => neurons.length)).toEqual(
			new Array<number>(nLayers).fill(dMlp)
		);
		expect(file.firing.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
	});

	it('are strongest where they say, told again and run again', async () => {
		for (const [layer, neuron] of [
			[0, 0],
			[1, 37],
			[3, 1023]
		] as const) {
			const [example] = examplesOf(file, layer, neuron);
			if (!example) throw new Error('no example');
			const ids = tokenizer
				.encode(tellAgain(example.text))
				.slice(0, runner.config.nCtx)
				.map(({ id }) => id);
			const run = await runner.run(ids);
			const { data } = await run.read(`blocks.${layer}.mlp.hook_post`, [null, neuron]);
			expect(data[example.position]).toBeCloseTo(example.activation, 2);
			expect(Math.max(...data)).toBe(data[example.position]);
			expect(tellExample(example, tokenizer)?.token).toBe(
				tokenizer.decode([ids[example.position] ?? 0])
			);
			run.dispose();
		}
	}, 60_000);
});
