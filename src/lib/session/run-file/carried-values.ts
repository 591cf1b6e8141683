import { sizeOf, type Selection, type Tensor } from '../../math/tensor';
import type { ModelConfig } from '../../model/config';
import { dimsOf, hooksOf } from '../../model/hooks';
import type { Trace } from '../../model/trace';
import { base64Length } from './float-base64';

/** Most characters that the values of a run file take; what does not fit stays out and is named. */
export const valueBudget = 32_000_000;

/** Values of a run that its file carries, so that another run can be held against them. */
export interface CarriedValue {
	/** TransformerLens hook name. */
	readonly hook: string;
	/** The part of the hook that was read, as `Trace.read` takes it; empty for all of it. */
	readonly selection: Selection;
	readonly values: Tensor;
}

/** Which values a file is to carry, and what that comes to. */
export interface CarryPlan {
	readonly parts: readonly Omit<CarriedValue, 'values'>[];
	/** Characters that the values take in the file. */
	readonly size: number;
	/** Hooks that do not fit into the budget. */
	readonly omitted: readonly string[];
}

/**
 * The logits of the last position, which any two runs must agree on, and on request every hook of the run: the
 * smallest first, as many as fit into `budget` characters. `length` is the number of tokens.
 */
export function planValues(
	config: ModelConfig,
	length: number,
	isComplete: boolean,
	budget = valueBudget
): CarryPlan {
	const answer = { hook: 'logits', selection: [length - 1] };
	let size = base64Length(config.dVocab);
	if (!isComplete) return { parts: [answer], size, omitted: [] };
	const hooks = hooksOf(config).map((hook) => ({
		name: hook.name,
		size: base64Length(sizeOf(dimsOf(hook, config, length)))
	}));
	const fitting = new Set<string>();
	for (const hook of [...hooks].sort((a, b) => a.size - b.size)) {
		if (size + hook.size > budget) break;
		size += hook.size;
		fitting.add(hook.name);
	}
	const names = hooks.map(({ name }) => name);
	const whole = names.filter((name) => fitting.has(name)).map((hook) => ({ hook, selection: [] }));
	const omitted = names.filter((name) => !fitting.has(name));
	return { parts: [answer, ...whole], size, omitted };
}

/** Reads what a plan names. Rejects as `Trace.read` does. */
export async function readValues(
	run: Pick<Trace, 'read'>,
	{ parts }: Pick<CarryPlan, 'parts'>
): Promise<CarriedValue[]> {
	const carried: CarriedValue[] = [];
	for (const { hook, selection } of parts)
		carried.push({ hook, selection, values: await run.read(hook, selection) });
	return carried;
}
