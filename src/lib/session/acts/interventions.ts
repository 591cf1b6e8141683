import { tensor } from '../../math/tensor';
import type { HeadPlace, Intervention } from '../../model/intervention';
import type { Act, Chip } from './act';
import { hookOf, sourcesOf, type Source } from './sources';

/** Gives a vector that was read; null while it is not there. */
export type Vectors = (source: Source) => Float32Array | null;

/** What the acts that are on do to the model; one whose vectors are not there does nothing. */
export function interventionsOf(chips: readonly Chip[], vectors: Vectors): Intervention[] {
	return chips.flatMap(({ act, isOn }) => (isOn ? (interventionOf(act, vectors) ?? []) : []));
}

/** Heads that see what comes later. */
export function unmaskedOf(chips: readonly Chip[]): HeadPlace[] {
	return chips.flatMap(({ act, isOn }) =>
		isOn && act.kind === 'mask' ? [{ layer: act.layer, head: act.head }] : []
	);
}

function interventionOf(act: Act, vectors: Vectors): Intervention | null {
	const found = sourcesOf(act).map(vectors);
	if (!found.every((vector) => vector !== null)) return null;
	const [first, second] = found;
	switch (act.kind) {
		case 'mlp':
			return scaled(hookOf('mlp', act.layer), [null, null], act.mul);
		case 'neuron':
			return scaled(`blocks.${act.layer}.mlp.hook_post`, [null, act.neuron], act.mul);
		case 'positions':
			return scaled('hook_pos_embed', [null, null], act.mul);
		case 'mask':
			return null;
		case 'mean':
			return first
				? put(act.head === null ? 'mlp' : 'head', act.layer, null, act.head, first)
				: null;
		case 'patch':
			return first
				? { ...put(act.part, act.layer, act.to, act.head, first), mul: act.isAdded ? 1 : 0 }
				: null;
		case 'steer': {
			if (!first || !second) return null;
			const way = first.map((value, i) => act.amount * (value - (second[i] ?? 0)));
			return { ...put('resid', act.layer, null, null, way), mul: 1 };
		}
	}
}

const scaled = (hook: string, index: Intervention['index'], mul: number): Intervention => ({
	hook,
	index,
	mul,
	add: 0
});

/** Puts a vector in the place of a part's value, at one position or at all. */
function put(
	part: 'resid' | 'head' | 'mlp',
	layer: number,
	position: number | null,
	head: number | null,
	vector: Float32Array
): Intervention {
	const hook = hookOf(part, layer);
	const [index, dims] =
		part === 'head'
			? [
					[position, head, null],
					[1, 1, vector.length]
				]
			: [
					[position, null],
					[1, vector.length]
				];
	return {
		hook,
		index: index as Intervention['index'],
		mul: 0,
		add: tensor(dims as number[], vector)
	};
}
