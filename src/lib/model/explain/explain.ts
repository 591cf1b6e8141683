import { summandAt, type Intervention } from '../intervention';
import { dimsOf, hooksOf } from '../hooks';
import type { Change, Explanation, HookCell, Worked } from './explanation';
import { readCell, type CellReader } from './reader';
import { ruleOf, type Rule } from './rules';
import { workOutActivation, workOutNormalized, workOutScale, workOutShare } from './steps';
import { workOutEntry, workOutLinear, workOutMix, workOutScore, workOutSum } from './sums';

/**
 * Works one cell of a run out again from what it depends on, so that it can be compared with what was captured.
 * Rejects with RangeError for a cell that the run does not have, and as the reader does.
 */
export async function explain(cell: HookCell, reader: CellReader): Promise<Explanation> {
	if (!hasCell(cell, reader)) throw new RangeError(`${cell.hook} has no ${cell.index.join(', ')}`);
	const rule = ruleOf(cell.hook, reader.config);
	const value = await readCell(reader, cell);
	const isMasked = rule.kind === 'scores' && isAhead(cell) && value === -Infinity;
	const worked = isMasked ? hidden : await workOut(rule, cell, reader);
	const change = isMasked ? null : changeAt(cell, reader.interventions);
	const again = change ? worked.result * change.mul + change.add : worked.result;
	// Equal infinities differ by nothing; subtracting them would give NaN.
	const remainder = value === again ? 0 : value - again;
	return { ...worked, cell, rule, value, isMasked, change, again, remainder };
}

/** Whether a run has a cell. */
export function hasCell(
	{ hook, index }: HookCell,
	{ config, ids }: Pick<CellReader, 'config' | 'ids'>
): boolean {
	const found = hooksOf(config).find(({ name }) => name === hook);
	const dims = found ? dimsOf(found, config, ids.length) : [];
	return (
		dims.length > 0 &&
		dims.length === index.length &&
		index.every((at, axis) => Number.isInteger(at) && at >= 0 && at < (dims[axis] ?? 0))
	);
}

/** What all interventions on a cell together did to it; null where there are none. */
export function changeAt(
	{ hook, index }: HookCell,
	interventions: readonly Intervention[]
): Change | null {
	const here = interventions.filter(
		(each) =>
			each.hook === hook && each.index.every((at, axis) => at === null || at === index[axis])
	);
	if (here.length === 0) return null;
	return here.reduce(
		(change, { mul, add }) => ({
			mul: change.mul * mul,
			add: change.add * mul + summandAt(add, index)
		}),
		{ mul: 1, add: 0 }
	);
}

const hidden: Worked = {
	terms: [],
	sumOf: 'nothing',
	sum: 0,
	constants: {},
	steps: [],
	result: -Infinity
};

function workOut(rule: Rule, cell: HookCell, reader: CellReader): Promise<Worked> {
	switch (rule.kind) {
		case 'entry':
			return workOutEntry(rule, cell, reader);
		case 'sum':
			return workOutSum(rule, cell, reader);
		case 'linear':
			return workOutLinear(rule, cell, reader);
		case 'scores':
			return workOutScore(rule, cell, reader);
		case 'mix':
			return workOutMix(rule, cell, reader);
		case 'softmax':
			return workOutShare(rule, cell, reader);
		case 'scale':
			return workOutScale(rule, cell, reader);
		case 'normalized':
			return workOutNormalized(rule, cell, reader);
		case 'activation':
			return workOutActivation(rule, cell, reader);
	}
}

function isAhead({ index: [, query = 0, key = 0] }: HookCell): boolean {
	return key > query;
}
