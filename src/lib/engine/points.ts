import { sizeOf, stridesOf, tensor, type Tensor } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import { dimsOf, hooksOf, type Axis, type Hook } from '../model/hooks';
import type { HeadPlace, Intervention } from '../model/intervention';
import { UnknownHook } from './errors';
import { kindOf } from './graph/instrument';

/** The positions that one call computes: `past` cached ones come before `count` new ones. */
export interface Span {
	readonly past: number;
	readonly count: number;
}

/** Broadcasting factor and summand of an intervention point. */
export interface Point {
	readonly mul: Tensor;
	readonly add: Tensor;
}

const positional: ReadonlySet<Axis> = new Set<Axis>(['pos', 'query', 'key']);

/**
 * Throws UnknownHook (no such hook, or not editable) and RangeError (an index that the model cannot have, a factor
 * that is not finite). A position within the window but beyond the text is fine: it has no effect yet.
 */
export function checkInterventions(
	config: ModelConfig,
	interventions: readonly Intervention[]
): void {
	if (interventions.length === 0) return;
	const hooks = new Map(hooksOf(config).map((hook) => [hook.name, hook]));
	for (const intervention of interventions) {
		const hook = hooks.get(intervention.hook);
		if (!hook?.editable) throw new UnknownHook(intervention.hook);
		if (!Number.isFinite(intervention.mul) || !Number.isFinite(intervention.add))
			throw new RangeError(`${hook.name}: mul and add must be finite`);
		checkIndex(hook, dimsOf(hook, config, config.nCtx), intervention.index);
	}
}

function checkIndex(hook: Hook, dims: number[], index: Intervention['index']): void {
	if (index.length !== dims.length)
		throw new RangeError(
			`${hook.name}: an index has ${dims.length} entries [${hook.axes.join(', ')}], not ${index.length}`
		);
	index.forEach((entry, axis) => {
		const length = dims[axis] ?? 0;
		if (entry !== null && (!Number.isInteger(entry) || entry < 0 || entry >= length))
			throw new RangeError(
				`${hook.name}: index ${entry} is outside axis ${hook.axes[axis]} of length ${length}`
			);
	});
}

/** Throws RangeError for a head that the model does not have. */
export function checkPlaces({ nLayers, nHeads }: ModelConfig, places: readonly HeadPlace[]): void {
	const isWithin = (index: number, length: number) =>
		Number.isInteger(index) && index >= 0 && index < length;
	for (const { layer, head } of places)
		if (!isWithin(layer, nLayers) || !isWithin(head, nHeads))
			throw new RangeError(`there is no head ${layer}.${head}`);
}

/** Which kinds of intervention points these need. */
export function kindsOf(interventions: readonly Intervention[]): Set<string> {
	return new Set(interventions.map(({ hook }) => kindOf(hook)));
}

/**
 * All interventions on one hook as one x · mul + add, in their order. An axis that every one of them takes whole has
 * length 1; positions are absolute, so those outside the span drop out.
 */
export function pointFor(
	hook: Hook,
	interventions: readonly Intervention[],
	config: ModelConfig,
	span: Span
): Point {
	const here = interventions.filter((each) => each.hook === hook.name);
	const lengths = dimsOf(hook, config, span.past + span.count);
	const starts = hook.axes.map((axis) => (positional.has(axis) && axis !== 'key' ? span.past : 0));
	const dims = hook.axes.map((_, axis) =>
		here.some(({ index }) => index[axis] !== null) ? (lengths[axis] ?? 1) - (starts[axis] ?? 0) : 1
	);
	const mul = new Float32Array(sizeOf(dims)).fill(1);
	const add = new Float32Array(sizeOf(dims));
	for (const each of here) {
		const selected = each.index.map((entry, axis) =>
			entry === null ? null : entry - (starts[axis] ?? 0)
		);
		for (const i of places(dims, selected)) {
			mul[i] = (mul[i] ?? 1) * each.mul;
			add[i] = (add[i] ?? 0) * each.mul + each.add;
		}
	}
	return { mul: tensor(dims, mul), add: tensor(dims, add) };
}

/** Offsets into a tensor of the entries that a selection names; none when an index is outside its axis. */
function places(dims: readonly number[], selected: readonly (number | null)[]): number[] {
	const strides = stridesOf(dims);
	return dims.reduce<number[]>(
		(offsets, length, axis) => {
			const index = selected[axis] ?? null;
			const range =
				index === null
					? [...new Array(length).keys()]
					: [index].filter((i) => i >= 0 && i < length);
			return offsets.flatMap((offset) => range.map((i) => offset + i * (strides[axis] ?? 1)));
		},
		[0]
	);
}
