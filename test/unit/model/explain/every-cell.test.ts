import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner, type ModelFiles } from '../../../../src/lib/engine/runner';
import { explain } from '../../../../src/lib/model/explain/explain';
import type { Explanation, Term } from '../../../../src/lib/model/explain/explanation';
import type { CellReader } from '../../../../src/lib/model/explain/reader';
import { hooksOf } from '../../../../src/lib/model/hooks';
import type { Intervention } from '../../../../src/lib/model/intervention';
import { Worst } from '../../engine/difference';
import { readModel } from '../../engine/model-on-disk';
import { tinyConfig, tinyIds, tinyModel } from '../../engine/tiny-gpt2';
import { cellsOf, readerOf, SecondReading } from './captured-run';

// Thousands of cells, and a model that takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const everyKind: readonly Intervention[] = [
	{ hook: 'hook_embed', index: [0, null], mul: 0.5, add: 0.1 },
	{ hook: 'blocks.0.attn.hook_attn_scores', index: [1, null, 0], mul: 0, add: 2 },
	{ hook: 'blocks.1.attn.hook_pattern', index: [0, 4, 2], mul: 3, add: 0.25 },
	{ hook: 'blocks.1.attn.hook_z', index: [null, 2, null], mul: 0, add: 0 },
	{ hook: 'blocks.1.attn.hook_z', index: [3, null, 1], mul: 2, add: 0.5 },
	{ hook: 'blocks.0.mlp.hook_post', index: [null, 17], mul: 1, add: 4 },
	{ hook: 'blocks.1.hook_resid_post', index: [2, null], mul: 1.5, add: 0 }
];

/** How far two numbers are apart, of max(1, |expected|); equal infinities are not. */
function apart(value: number, expected: number): number {
	return value === expected ? 0 : Math.abs(value - expected) / Math.max(1, Math.abs(expected));
}

/** A term's value from its factors alone, by the formulas in float64. */
function again({ form, factors }: Term, { constants }: Explanation, width: number): number {
	const [a = NaN, b = NaN, c = NaN, d = NaN] = factors.map(({ value }) => value);
	const { mean = NaN, count = NaN, greatest = NaN } = constants;
	const forms: Record<Term['form'], number> = {
		alone: a,
		product: a * b,
		normed: (a * b + c) * d,
		scaled: (a * b) / Math.sqrt(width),
		square: (a - mean) ** 2 / count,
		power: Math.exp(a - greatest)
	};
	return forms[form];
}

interface Case {
	readonly name: string;
	readonly files: () => ModelFiles;
	readonly interventions: readonly Intervention[];
	/** Cells of each hook; all without it. */
	readonly most?: number;
}

const cases: readonly Case[] = [
	{ name: 'tiny random model, every cell', files: tinyModel, interventions: [] },
	{
		name: 'tiny random model, changed',
		files: tinyModel,
		interventions: everyKind,
		most: 150
	},
	{
		name: 'tiny random model with the exact GELU',
		files: () => tinyModel({ ...tinyConfig, activation_function: 'gelu' }),
		interventions: [],
		most: 40
	},
	{
		name: 'tiny random model with ReLU and its own unembedding',
		files: () =>
			tinyModel({ ...tinyConfig, activation_function: 'relu', tie_word_embeddings: false }),
		interventions: [],
		most: 40
	},
	{
		name: 'tiny-gpt2 of the parity fixtures',
		files: () => readModel('test/fixtures/parity/tiny-gpt2'),
		interventions: everyKind,
		most: 60
	},
	{
		name: 'shipped model',
		files: () => readModel('static/models/story-5m'),
		interventions: [],
		most: 12
	},
	{
		name: 'shipped model, changed',
		files: () => readModel('static/models/story-5m'),
		interventions: everyKind,
		most: 12
	}
];

describe.each(cases)('$name', ({ files, interventions, most }) => {
	let runner: Runner;
	let run: Awaited<ReturnType<Runner['run']>>;
	let reader: CellReader;
	const length = 7;

	beforeAll(async () => {
		const model = files();
		runner = await Runner.create(ort, model, 'wasm');
		run = await runner.run(tinyIds(length, runner.config.dVocab), interventions);
		reader = readerOf(runner, run, model);
	});
	afterAll(() => runner.dispose());

	it('every kind of cell is explained to what was captured', async () => {
		const worst = new Worst();
		for (const hook of hooksOf(runner.config))
			for (const cell of cellsOf(runner, hook, length, most)) {
				const told = await explain(cell, reader);
				worst.see(hook.name, apart(told.again, told.value));
				const total = told.terms.reduce((sum, { value }) => sum + value, 0);
				if (told.terms.length > 0) worst.see(`sum of ${hook.name}`, apart(total, told.sum));
				if (told.sumOf === 'result') expect(told.sum, hook.name).toBe(told.result);
				else if (told.sumOf !== 'nothing')
					expect(told.steps.map(({ value }) => value)).toContain(told.sum);
			}
		worst.expectWithinBound('explanations');
	});

	it('each term has the value that its places read', async () => {
		const second = new SecondReading(runner, run);
		for (const hook of hooksOf(runner.config))
			for (const cell of cellsOf(runner, hook, length, 1)) {
				const told = await explain(cell, reader);
				const factors = told.terms.flatMap((term) => term.factors);
				const values = await Promise.all(factors.map((factor) => second.at(factor)));
				expect(values, hook.name).toEqual(factors.map(({ value }) => value));
				// A step may be computed again, a root in float64, and differ in its last digits.
				for (const { source, value } of told.steps)
					if (source) expect(apart(value, await second.at({ source, value }))).toBeLessThan(1e-5);
				const worst = told.terms.map((term) =>
					apart(again(term, told, runner.config.dHead), term.value)
				);
				expect(Math.max(0, ...worst), hook.name).toBeLessThan(1e-12);
			}
	});
});
