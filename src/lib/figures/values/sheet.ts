import type { Tensor } from '$lib/math/tensor';
import { hooksOf, type Axis } from '$lib/model/hooks';
import type { ModelConfig } from '$lib/model/config';
import type { WeightAxis } from '$lib/model/weights';

/** Values that leave the page together with what they are. */
export interface Sheet {
	/** TransformerLens name of a hook or a weight. */
	readonly hook: string;
	/** Name of each axis, outermost first. */
	readonly axes: readonly (Axis | WeightAxis)[];
	readonly values: Tensor;
	/** Text of the token at each position; none for a weight. */
	readonly tokens: readonly string[];
}

/** Names the values that were read from a hook. Throws RangeError for a hook that the model does not have. */
export function sheetOf(
	hook: string,
	values: Tensor,
	config: ModelConfig,
	tokens: readonly string[]
): Sheet {
	const known = hooksOf(config).find(({ name }) => name === hook);
	if (!known) throw new RangeError(`this model has no hook ${hook}`);
	if (known.axes.length !== values.dims.length)
		throw new RangeError(`${hook} has ${known.axes.length} axes, not ${values.dims.length}`);
	return { hook, axes: known.axes, values, tokens };
}

const positions: ReadonlySet<Axis | WeightAxis> = new Set(['pos', 'query', 'key']);

/** True for an axis along which the tokens lie. */
export function isPosition(axis: Axis | WeightAxis): boolean {
	return positions.has(axis);
}
