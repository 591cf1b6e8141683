import type { Tensor } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import { hooksOf } from '../model/hooks';
import type { HeadPlace, Intervention } from '../model/intervention';
import { TooLong } from './errors';
import { maskShare } from './graph/decoder';
import { kindOf, pointInputs } from './graph/instrument';
import type { Ort, OrtTensor } from './ort';
import { pointFor, type Span } from './points';
import type { Tensors } from './session';

/** Stands for −∞ in the mask: finite, so that no backend makes NaN of it, and exp of it is 0. */
const masked = -1e30;

/** Throws RangeError unless the ids make a run: at least one, at most the window, all of the vocabulary. */
export function checkIds(config: ModelConfig, ids: readonly number[]): void {
	if (ids.length === 0) throw new RangeError('a run needs at least one token');
	if (ids.length > config.nCtx) throw new TooLong(ids.length, config.nCtx);
	for (const id of ids)
		if (!Number.isInteger(id) || id < 0 || id >= config.dVocab)
			throw new RangeError(`token ${id} is outside the vocabulary of ${config.dVocab}`);
}

/** A float tensor as the runtime takes it. */
export function toOrt(ort: Ort, { dims, data }: Tensor): OrtTensor {
	return new ort.Tensor('float32', data, dims);
}

/** Ids, positions and causal mask of the ids in `span`. */
export function tokenFeeds(ort: Ort, ids: readonly number[], { past, count }: Span): Tensors {
	const all = past + count;
	const mask = new Float32Array(count * all);
	for (let query = 0; query < count; query++)
		mask.fill(masked, query * all + past + query + 1, (query + 1) * all);
	const int32 = (values: Int32Array) => new ort.Tensor('int32', values, [count]);
	return {
		input_ids: int32(Int32Array.from(ids.slice(past, all))),
		position_ids: int32(Int32Array.from({ length: count }, (_, i) => past + i)),
		mask: new ort.Tensor('float32', mask, [count, all])
	};
}

/** Which heads have a mask, for a graph that lets single heads look ahead. */
export function maskFeeds(
	ort: Ort,
	{ nLayers, nHeads }: ModelConfig,
	unmasked: readonly HeadPlace[]
): Tensors {
	const feeds: Tensors = {};
	for (let layer = 0; layer < nLayers; layer++) {
		const shares = new Float32Array(nHeads).fill(1);
		for (const place of unmasked) if (place.layer === layer) shares[place.head] = 0;
		feeds[maskShare(layer)] = new ort.Tensor('float32', shares, [nHeads, 1, 1]);
	}
	return feeds;
}

/** Factors and summands of every intervention point that a graph has; those without an intervention change nothing. */
export function pointFeeds(
	ort: Ort,
	config: ModelConfig,
	editable: ReadonlySet<string>,
	interventions: readonly Intervention[],
	span: Span
): Tensors {
	const feeds: Tensors = {};
	if (editable.size === 0) return feeds;
	for (const hook of hooksOf(config)) {
		if (!editable.has(kindOf(hook.name))) continue;
		const names = pointInputs(hook.name);
		const { mul, add } = pointFor(hook, interventions, config, span);
		feeds[names.mul] = toOrt(ort, mul);
		feeds[names.add] = toOrt(ort, add);
	}
	return feeds;
}
