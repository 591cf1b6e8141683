import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner, type ModelFiles, type RunValues } from '../../../src/lib/engine/runner';
import { tensor } from '../../../src/lib/math/tensor';
import { lensCells, lensTops } from '../../../src/lib/model/lens';
import { readModel } from '../engine/model-on-disk';
import { tinyConfig, tinyIds, tinyModel } from '../engine/tiny-gpt2';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('a row of the lens', () => {
	const third = Math.log(1 / 3);
	const logits = tensor([2, 4], new Float32Array([0, third, 0, third, 5, 7, 7, -Infinity]));

	it('has hand-computed probabilities and ranks', () => {
		const [first, second] = lensCells(logits, 1);
		expect(first?.probability).toBeCloseTo(1 / 8, 6);
		expect(first?.rank).toBe(3);
		expect(first?.top).toEqual({ id: 0, probability: expect.closeTo(3 / 8, 6) as number });
		expect(second?.rank).toBe(1);
		expect(second?.top.id).toBe(1);
	});

	it('ranks what cannot come last', () => {
		expect(lensCells(logits, 3)[1]).toMatchObject({ probability: 0, rank: 4 });
	});

	it('refuses a token that there is not', () => {
		expect(() => lensCells(logits, 4)).toThrow('has no token 4');
	});

	it('gives the same best tokens without one to look for', () => {
		expect(lensTops(logits)).toEqual(lensCells(logits, 2).map(({ top }) => top));
	});
});

const models: readonly (readonly [string, () => ModelFiles])[] = [
	[
		'tiny model with an unembedding of its own',
		() => tinyModel({ ...tinyConfig, tie_word_embeddings: false })
	],
	['shipped model', () => readModel('static/models/story-5m')]
];

describe.each(models)('%s, layers × positions', (_, files) => {
	let runner: Runner;
	let run: RunValues;
	const length = 5;

	beforeAll(async () => {
		runner = await Runner.create(ort, files(), 'wasm');
		run = await runner.run(tinyIds(length, runner.config.dVocab));
	});
	afterAll(() => runner.dispose());

	/** The end of the model in float64 from the file's own numbers: norm, gain, shift, unembedding. */
	async function directly(position: number, depth: number): Promise<number[]> {
		const { eps, tiedEmbeddings } = runner.config;
		const hook = depth === 0 ? 'blocks.0.hook_resid_pre' : `blocks.${depth - 1}.hook_resid_post`;
		const stream = [...(await run.read(hook, [position])).data];
		const mean = stream.reduce((sum, x) => sum + x, 0) / stream.length;
		const variance = stream.reduce((sum, x) => sum + (x - mean) ** 2, 0) / stream.length;
		const gain = runner.weight('ln_f.weight').data;
		const shift = runner.weight('ln_f.bias').data;
		const normed = stream.map(
			(x, d) => ((x - mean) / Math.sqrt(variance + eps)) * (gain[d] ?? NaN) + (shift[d] ?? NaN)
		);
		const { dims, data } = runner.weight(tiedEmbeddings ? 'wte.weight' : 'lm_head.weight');
		const width = dims[1] ?? 0;
		return Array.from({ length: dims[0] ?? 0 }, (_, row) =>
			normed.reduce((sum, x, d) => sum + x * (data[row * width + d] ?? NaN), 0)
		);
	}

	it('is what a direct computation gives, in every cell', async () => {
		const token = 17;
		let worst = 0;
		for (let position = 0; position < length; position++) {
			const cells = lensCells(await runner.lens(run, position), token);
			expect(cells).toHaveLength(runner.config.nLayers + 1);
			for (const [depth, cell] of cells.entries()) {
				const logits = await directly(position, depth);
				const greatest = Math.max(...logits);
				const total = logits.reduce((sum, x) => sum + Math.exp(x - greatest), 0);
				const own = logits[token] ?? NaN;
				worst = Math.max(worst, Math.abs(cell.probability - Math.exp(own - greatest) / total));
				// Logits that rounding may put in either order are not told apart.
				const surely = logits.filter((x) => x > own + 1e-4).length;
				const perhaps = logits.filter((x) => x > own - 1e-4).length;
				expect(cell.rank).toBeGreaterThan(surely);
				expect(cell.rank).toBeLessThanOrEqual(perhaps + 1);
				expect(logits[cell.top.id]).toBeGreaterThan(greatest - 1e-4);
				worst = Math.max(worst, Math.abs(cell.top.probability - 1 / total));
			}
		}
		console.log(`largest difference of a probability ${worst.toExponential(2)}`);
		expect(worst).toBeLessThan(1e-5);
	});
});
