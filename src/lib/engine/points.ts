import { sizeOf, stridesOf, tensor, type Tensor } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import { dimsOf, hooksOf, type Axis, type Hook } from '../model/hooks';
import { summandAt, type HeadPlace, type Intervention } from '../model/intervention';
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
 * that is not finite, a summand of another shape). A position within the window but beyond the text is fine: it has no effect yet.
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
		const dims = dimsOf(hook, config, config.nCtx);
		checkIndex(hook, dims, intervention.index);
		checkNumbers(hook, dims, intervention);
	}
}

function checkNumbers(hook: Hook, dims: number[], { mul, add, index }: Intervention): void {
	const isFinite =
		typeof add === 'number'
			? Number.isFinite(add)
			: add.data.every((value) => Number.isFinite(value));
	if (!Number.isFinite(mul) || !isFinite)
		throw new RangeError(`${hook.name}: mul and add must be finite`);
	if (typeof add === 'number') return;
	const fits =
		add.dims.length === dims.length &&
		add.dims.every((length, axis) => {
			if (length === 1) return true;
			const isWhole = index[axis] === null && !positional.has(hook.axes[axis] ?? 'pos');
			return isWhole && length === dims[axis];
		});
	if (!fits)
		throw new RangeError(`${hook.name}: a summand [${add.dims.join(', ')}] does not fit its place`);
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
		here.some((each) => isTold(each, axis)) ? (lengths[axis] ?? 1) - (starts[axis] ?? 0) : 1
	);
	const mul = new Float32Array(sizeOf(dims)).fill(1);
	const add = new Float32Array(sizeOf(dims));
	for (const each of here) {
		const selected = each.index.map((entry, axis) =>
			entry === null ? null : entry - (starts[axis] ?? 0)
		);
		for (const i of places(dims, selected)) {
			mul[i] = (mul[i] ?? 1) * each.mul;
			add[i] = (add[i] ?? 0) * each.mul + summandAt(each.add, placeOf(i, dims));
		}
	}
	return { mul: tensor(dims, mul), add: tensor(dims, add) };
}

/** Whether an intervention tells the entries of an axis apart. */
function isTold({ index, add }: Intervention, axis: number): boolean {
	return index[axis] !== null || (typeof add !== 'number' && (add.dims[axis] ?? 1) > 1);
}

/** The index of an entry from its offset. */
function placeOf(offset: number, dims: readonly number[]): number[] {
	return stridesOf(dims).map((stride, axis) => Math.floor(offset / stride) % (dims[axis] ?? 1));
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
