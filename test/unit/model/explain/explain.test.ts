import { describe, expect, it } from 'vitest';
import { erf } from '../../../../src/lib/math/erf';
import { select, tensor, type Tensor } from '../../../../src/lib/math/tensor';
import type { ModelConfig } from '../../../../src/lib/model/config';
import { changeAt, explain, hasCell } from '../../../../src/lib/model/explain/explain';
import type { HookCell, Term } from '../../../../src/lib/model/explain/explanation';
import type { CellReader } from '../../../../src/lib/model/explain/reader';
import { dependenciesOf, ruleOf } from '../../../../src/lib/model/explain/rules';
import { strongestTerms } from '../../../../src/lib/model/explain/strongest';
import { hooksOf } from '../../../../src/lib/model/hooks';
import { weightsOf } from '../../../../src/lib/model/weights';

const config: ModelConfig = {
	architecture: 'gpt2',
	nLayers: 1,
	nHeads: 1,
	dModel: 2,
	dHead: 2,
	dMlp: 3,
	dVocab: 4,
	nCtx: 8,
	eps: 0,
	activation: 'relu',
	tiedEmbeddings: true
};

/** A run of two tokens with the values given, and weights that are all 2. */
function readerOf(
	values: Readonly<Record<string, Tensor>>,
	interventions: CellReader['interventions'] = []
): CellReader {
	return {
		config,
		ids: [3, 1],
		interventions,
		read: (hook, selection) => {
			const value = values[hook];
			return value
				? Promise.resolve(select(value, selection))
				: Promise.reject(new RangeError(`no ${hook}`));
		},
		weights: (_, { rows, columns }) => {
			const dims = [rows[1] - rows[0], columns[1] - columns[0]];
			const size = (dims[0] ?? 0) * (dims[1] ?? 0);
			return Promise.resolve(tensor(dims, new Float32Array(size).fill(2)));
		}
	};
}

const at = (hook: string, ...index: number[]): HookCell => ({ kind: 'hook', hook, index });
const floats = (...values: number[]) => Float32Array.from(values);
const scores = 'blocks.0.attn.hook_attn_scores';
const pattern = 'blocks.0.attn.hook_pattern';

describe('what hooks depend on', () => {
	it('is declared for every hook, and names hooks and weights that there are', () => {
		const hooks = hooksOf(config).map(({ name }) => name);
		const weights = weightsOf(config).map(({ name }) => name);
		for (const [place, hook] of hooks.entries()) {
			const needs = dependenciesOf(ruleOf(hook, config));
			// Only what was computed before.
			for (const name of needs.hooks) expect(hooks.slice(0, place), hook).toContain(name);
			for (const name of needs.weights) expect(weights, hook).toContain(name);
		}
	});

	it('uses every weight somewhere', () => {
		const used = hooksOf(config).flatMap(
			({ name }) => dependenciesOf(ruleOf(name, config)).weights
		);
		expect(new Set(used)).toEqual(new Set(weightsOf(config).map(({ name }) => name)));
	});

	it('is not known of what the model lacks', () => {
		expect(() => ruleOf('blocks.1.attn.hook_q', config)).toThrow(RangeError);
		expect(() => ruleOf('attn.hook_q', config)).toThrow(RangeError);
	});
});

describe('one cell by hand', () => {
	it('a norm: mean 2, variance 4, so 4 becomes 1', async () => {
		const told = await explain(
			at('blocks.0.ln1.hook_normalized', 1, 1),
			readerOf({
				'blocks.0.hook_resid_pre': tensor([2, 2], floats(9, 9, 0, 4)),
				'blocks.0.ln1.hook_normalized': tensor([2, 2], floats(0, 0, -1, 1))
			})
		);
		expect(told.steps.map(({ name, value }) => [name, value])).toEqual([
			['input', 4],
			['mean', 2],
			['variance', 4],
			['root', 2],
			['centred', 2],
			['divided', 1]
		]);
		expect(told.terms.map(({ value }) => value)).toEqual([2, 2]);
		expect([told.sum, told.again, told.remainder]).toEqual([4, 1, 0]);
	});

	it('a neuron: (n · 2 + 2) · 2 for each dimension, and a bias of 2', async () => {
		const told = await explain(
			at('blocks.0.mlp.hook_pre', 0, 2),
			readerOf({
				'blocks.0.ln2.hook_normalized': tensor([2, 2], floats(3, -1, 0, 0)),
				'blocks.0.mlp.hook_pre': tensor([2, 3], floats(0, 0, 18, 0, 0, 0))
			})
		);
		expect(told.terms.map(({ value }) => value)).toEqual([16, 0, 2]);
		expect(told.terms.map(({ form }) => form)).toEqual(['normed', 'normed', 'alone']);
		expect(told.terms[0]?.factors.map(({ source }) => source)).toEqual([
			at('blocks.0.ln2.hook_normalized', 0, 0),
			{ kind: 'weight', weight: 'blocks.0.ln2.w', row: 0, column: 0 },
			{ kind: 'weight', weight: 'blocks.0.ln2.b', row: 0, column: 0 },
			{ kind: 'weight', weight: 'blocks.0.mlp.W_in', row: 0, column: 2 }
		]);
		expect(told.remainder).toBe(0);
	});

	it('a share: scores ln 3 and 0 are three quarters and one', async () => {
		const told = await explain(
			at(pattern, 0, 1, 0),
			readerOf({
				[scores]: tensor([1, 2, 2], floats(0, -Infinity, Math.log(3), 0)),
				[pattern]: tensor([1, 2, 2], floats(1, 0, 0.75, 0.25))
			})
		);
		expect(told.again).toBeCloseTo(0.75, 6);
		expect(told.sum).toBeCloseTo(4 / 3, 6);
	});

	it('a masked score has no terms, and the share of it is nothing', async () => {
		const reader = readerOf({
			[scores]: tensor([1, 2, 2], floats(5, -Infinity, 1, 1)),
			[pattern]: tensor([1, 2, 2], floats(1, 0, 0.5, 0.5))
		});
		const masked = await explain(at(scores, 0, 0, 1), reader);
		expect([masked.isMasked, masked.terms.length, masked.remainder]).toEqual([true, 0, 0]);
		const share = await explain(at(pattern, 0, 0, 1), reader);
		expect([share.again, share.terms.length, share.remainder]).toEqual([0, 1, 0]);
	});

	it('NaN and ∞ stay what they are', async () => {
		const stream = tensor([2, 2], floats(NaN, 1, Infinity, 1));
		const reader = readerOf({
			'blocks.0.hook_resid_pre': stream,
			'blocks.0.hook_attn_out': tensor([2, 2], floats(1, 1, 1, 1)),
			'blocks.0.hook_resid_mid': tensor([2, 2], floats(NaN, 2, Infinity, 2))
		});
		const nan = await explain(at('blocks.0.hook_resid_mid', 0, 0), reader);
		expect([nan.value, nan.again, nan.remainder]).toEqual([NaN, NaN, NaN]);
		const infinite = await explain(at('blocks.0.hook_resid_mid', 1, 0), reader);
		expect([infinite.again, infinite.remainder]).toEqual([Infinity, 0]);
	});

	it('what the run did not follow is left over', async () => {
		const told = await explain(
			at('blocks.0.hook_resid_mid', 0, 1),
			readerOf({
				'blocks.0.hook_resid_pre': tensor([2, 2], floats(0, 1, 0, 0)),
				'blocks.0.hook_attn_out': tensor([2, 2], floats(0, 2, 0, 0)),
				'blocks.0.hook_resid_mid': tensor([2, 2], floats(0, 7, 0, 0))
			})
		);
		expect([told.sum, told.remainder]).toEqual([3, 4]);
	});

	it('an intervention is applied after the terms', async () => {
		const told = await explain(
			at('blocks.0.hook_resid_mid', 0, 1),
			readerOf(
				{
					'blocks.0.hook_resid_pre': tensor([2, 2], floats(0, 1, 0, 0)),
					'blocks.0.hook_attn_out': tensor([2, 2], floats(0, 2, 0, 0)),
					'blocks.0.hook_resid_mid': tensor([2, 2], floats(0, 1.5, 0, 0))
				},
				[{ hook: 'blocks.0.hook_resid_mid', index: [null, 1], mul: 0.5, add: 0 }]
			)
		);
		expect(told.change).toEqual({ mul: 0.5, add: 0 });
		expect([told.sum, told.again, told.remainder]).toEqual([3, 1.5, 0]);
	});

	it('a cell that the run lacks is refused', async () => {
		const reader = readerOf({});
		for (const cell of [at('hook_embed', 2, 0), at('hook_embed', 0), at('nowhere', 0)]) {
			expect(hasCell(cell, reader)).toBe(false);
			await expect(explain(cell, reader)).rejects.toThrow(RangeError);
		}
	});
});

it('several interventions on a cell are one, in their order', () => {
	const hook = 'blocks.0.hook_attn_out';
	const changes = [
		{ hook, index: [null, null], mul: 2, add: 1 },
		{ hook, index: [0, 1], mul: 3, add: 4 },
		{ hook, index: [1, null], mul: 0, add: 0 }
	];
	expect(changeAt(at(hook, 0, 1), changes)).toEqual({ mul: 6, add: 7 });
	expect(changeAt(at(hook, 0, 0), changes)).toEqual({ mul: 2, add: 1 });
	expect(changeAt(at('hook_embed', 0, 0), changes)).toBeNull();
});

describe('the strongest terms', () => {
	const terms = (...values: number[]) =>
		values.map((value): Term => ({
			form: 'alone',
			value,
			factors: [{ value, source: at('hook_embed', 0, 0) }]
		}));

	it('come first by size, the rest as one number', () => {
		const told = strongestTerms(terms(1, -5, 3, 0.5, -0.25), 2);
		expect(told.shown.map(({ value }) => value)).toEqual([-5, 3]);
		expect([told.others, told.rest]).toEqual([3, 1.25]);
	});

	it('leave no rest of one, and hide no NaN', () => {
		expect(strongestTerms(terms(1, 2, 3), 2).shown).toHaveLength(3);
		expect(strongestTerms(terms(1, 2, 9, NaN, 3, 4), 1).shown[0]?.value).toBeNaN();
	});
});

it('the error function, against its table', () => {
	for (const [x, value] of [
		[0, 0],
		[0.5, 0.5204998778],
		[1, 0.8427007929],
		[-2, -0.995322265],
		[5, 1]
	] as const)
		expect(Math.abs(erf(x) - value)).toBeLessThan(2e-7);
});
