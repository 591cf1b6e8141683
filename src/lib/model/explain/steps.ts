import { erf } from '../../math/erf';
import type { ModelConfig } from '../config';
import type { HookCell, Step, Worked } from './explanation';
import { readCell, readPart, type CellReader } from './reader';
import type { Rule } from './rules';
import { term } from './sums';

type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Softmax of a row of scores: e^(score − greatest) of this key over that of all keys. */
export async function workOutShare(
	{ scores }: Of<'softmax'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const [head = 0, query = 0, key = 0] = index;
	const row = await readPart(reader, scores, [head, query, null]);
	// A NaN must stay: it makes the whole row NaN in the run too.
	const seen = row.filter(({ value }) => value !== -Infinity);
	const greatest = Math.max(...seen.map(({ value }) => value));
	const terms = seen.map((score) => term('power', Math.exp(score.value - greatest), score));
	const sum = terms.reduce((total, { value }) => total + value, 0);
	const own = row[key];
	const score = own?.value ?? NaN;
	const power = Math.exp(score - greatest);
	const steps: Step[] = [
		{ name: 'input', value: score, operands: [], ...(own && { source: own.source }) },
		{ name: 'greatest', value: greatest, operands: [] },
		{ name: 'power', value: power, operands: [score, greatest] },
		{ name: 'total', value: sum, operands: [seen.length] },
		{ name: 'share', value: power / sum, operands: [power, sum] }
	];
	return {
		terms,
		sumOf: 'powers',
		sum,
		constants: { greatest },
		steps,
		result: power / sum
	};
}

/** √(variance + eps) of a row; the terms add up to the variance. */
export async function workOutScale(
	{ input }: Of<'scale' | 'normalized'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const { eps } = reader.config;
	const row = await readPart(reader, input, [index[0] ?? 0, null]);
	const count = row.length;
	const mean = row.reduce((total, { value }) => total + value, 0) / count;
	const terms = row.map((x) => term('square', (x.value - mean) ** 2 / count, x));
	const variance = terms.reduce((total, { value }) => total + value, 0);
	const scale = Math.sqrt(variance + eps);
	const steps: Step[] = [
		{ name: 'mean', value: mean, operands: [count] },
		{ name: 'variance', value: variance, operands: [count] },
		{ name: 'root', value: scale, operands: [variance, eps] }
	];
	return {
		terms,
		sumOf: 'variance',
		sum: variance,
		constants: { mean, count },
		steps,
		result: scale
	};
}

/** (x − mean) / √(variance + eps). Ba et al. 2016. */
export async function workOutNormalized(
	rule: Of<'normalized'>,
	cell: HookCell,
	reader: CellReader
): Promise<Worked> {
	const source: HookCell = { kind: 'hook', hook: rule.input, index: cell.index };
	/** The hook that holds the root. */
	const held: HookCell = {
		kind: 'hook',
		hook: cell.hook.replace(/hook_normalized$/, 'hook_scale'),
		index: [cell.index[0] ?? 0, 0]
	};
	const [value, spread] = await Promise.all([
		readCell(reader, source),
		workOutScale(rule, cell, reader)
	]);
	const scale = spread.result;
	const mean = spread.constants.mean ?? NaN;
	const centred = value - mean;
	const steps: Step[] = [
		{ name: 'input', value, operands: [], source },
		...spread.steps.map((step) => (step.name === 'root' ? { ...step, source: held } : step)),
		{ name: 'centred', value: centred, operands: [value, mean] },
		{ name: 'divided', value: centred / scale, operands: [centred, scale] }
	];
	return { ...spread, steps, result: centred / scale };
}

/** The activation function of one number, step by step. */
export async function workOutActivation(
	{ input }: Of<'activation'>,
	{ index }: HookCell,
	reader: CellReader
): Promise<Worked> {
	const source: HookCell = { kind: 'hook', hook: input, index };
	const x = await readCell(reader, source);
	const bent = activations[reader.config.activation](x);
	const steps: Step[] = [{ name: 'input', value: x, operands: [], source }, ...bent];
	const result = bent.at(-1)?.value ?? NaN;
	return { terms: [], sumOf: 'nothing', sum: 0, constants: {}, steps, result };
}

/** GELU is Hendrycks and Gimpel 2016: x times the share of a normal distribution below x; `gelu_new` by tanh. */
const activations: Record<ModelConfig['activation'], (x: number) => Step[]> = {
	gelu_new: (x) => {
		const bend = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
		const tanh = Math.tanh(bend);
		return [
			{ name: 'bend', value: bend, operands: [x] },
			{ name: 'tanh', value: tanh, operands: [bend] },
			{ name: 'activated', value: 0.5 * x * (1 + tanh), operands: [x, tanh] }
		];
	},
	gelu: (x) => {
		const share = erf(x / Math.SQRT2);
		return [
			{ name: 'erf', value: share, operands: [x] },
			{ name: 'activated', value: 0.5 * x * (1 + share), operands: [x, share] }
		];
	},
	relu: (x) => [{ name: 'activated', value: Math.max(0, x), operands: [x] }]
};
