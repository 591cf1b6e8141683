import type { ModelConfig } from '$lib/model/config';
import type { Act, PatchPart } from '$lib/session/acts/act';

/** Kinds of acts in the order in which the form offers them. */
export const kinds = [
	'mlp',
	'neuron',
	'positions',
	'mean',
	'mask',
	'patch',
	'steer'
] as const satisfies readonly Act['kind'][];

export const partKinds = ['resid', 'head', 'mlp'] as const satisfies readonly PatchPart[];

/** How much steering an act begins with. */
const firstAmount = 2;

/** What stands in the form. */
export interface Draft {
	readonly kind: Act['kind'];
	readonly part: PatchPart;
	readonly layer: number;
	/** −1 stands for the MLP. */
	readonly head: number;
	/** As typed, counted from 1. */
	readonly neuron: string;
	readonly to: number;
	readonly from: number;
	readonly isAdded: boolean;
}

/** The act of a draft: what can be scaled begins switched off. Null where the model has no such neuron. */
export function draftAct(draft: Draft, { dMlp }: Pick<ModelConfig, 'dMlp'>): Act | null {
	const { kind, part, layer, to, from, isAdded } = draft;
	const head = draft.head < 0 ? 0 : draft.head;
	switch (kind) {
		case 'mlp':
			return { kind, layer, mul: 0 };
		case 'neuron': {
			const neuron = /^\d{1,6}$/.test(draft.neuron.trim()) ? Number(draft.neuron) - 1 : -1;
			return neuron >= 0 && neuron < dMlp ? { kind, layer, neuron, mul: 0 } : null;
		}
		case 'positions':
			return { kind, mul: 0 };
		case 'mean':
			return { kind, layer, head: draft.head < 0 ? null : draft.head };
		case 'mask':
			return { kind, layer, head };
		case 'patch':
			return { kind, part, layer, head: part === 'head' ? head : null, to, from, isAdded };
		case 'steer':
			return { kind, layer, amount: firstAmount };
	}
}
