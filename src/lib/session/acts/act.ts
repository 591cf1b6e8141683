import type { ModelConfig } from '../../model/config';

/** Which value a transplant takes: the stream before a block, one head's output, or the MLP's. */
export type PatchPart = 'resid' | 'head' | 'mlp';

/** Something that the learner does to the model beside scaling a head and setting a score. Indices count from 0. */
export type Act =
	| { readonly kind: 'mlp'; readonly layer: number; readonly mul: number }
	| {
			readonly kind: 'neuron';
			readonly layer: number;
			readonly neuron: number;
			readonly mul: number;
	  }
	| { readonly kind: 'positions'; readonly mul: number }
	/** A head, or with null the MLP, gives at every position what it gives on average over the typed text. */
	| { readonly kind: 'mean'; readonly layer: number; readonly head: number | null }
	/** A head sees what comes later. */
	| { readonly kind: 'mask'; readonly layer: number; readonly head: number }
	/** A value of the other text, from its token `from`, takes the place of the one at `to`, or is added to it. */
	| {
			readonly kind: 'patch';
			readonly part: PatchPart;
			readonly layer: number;
			/** Null but for the part `head`. */
			readonly head: number | null;
			readonly to: number;
			readonly from: number;
			readonly isAdded: boolean;
	  }
	/** `amount` times the way from the second other text to the first, in the stream before a block, at every position. */
	| { readonly kind: 'steer'; readonly layer: number; readonly amount: number };

/** An act with its switch: set aside it does nothing and is not forgotten. */
export interface Chip {
	readonly act: Act;
	readonly isOn: boolean;
}

/** All acts, and the texts that they take values from. */
export interface Acts {
	readonly chips: readonly Chip[];
	/** What transplants come from, and where steering leads to. */
	readonly donor: string;
	/** Where steering leads away from. */
	readonly contrast: string;
}

/** Nothing is done. */
export const noActs: Acts = { chips: [], donor: '', contrast: '' };

/** Largest factor of a slider, and largest amount of steering either way. */
export const mostFactor = 3;
export const mostSteering = 10;

/** Where an act acts, whatever its number: two of one place replace each other. */
export function placeOf(act: Act): string {
	switch (act.kind) {
		case 'mlp':
		case 'steer':
			return `${act.kind} ${act.layer}`;
		case 'neuron':
			return `neuron ${act.layer} ${act.neuron}`;
		case 'positions':
			return 'positions';
		case 'mean':
		case 'mask':
			return `${act.kind} ${act.layer} ${act.head ?? ''}`;
		case 'patch':
			return `patch ${act.part} ${act.layer} ${act.head ?? ''} ${act.to}`;
	}
}

/** The chips with an act added, in the place of the one that acts there. */
export function withAct(chips: readonly Chip[], act: Act): readonly Chip[] {
	const chip = { act, isOn: true };
	const isThere = chips.some((each) => placeOf(each.act) === placeOf(act));
	if (!isThere) return [...chips, chip];
	return chips.map((each) => (placeOf(each.act) === placeOf(act) ? chip : each));
}

/** The chips without an act. */
export function withoutAct(chips: readonly Chip[], act: Act): readonly Chip[] {
	return chips.filter((each) => placeOf(each.act) !== placeOf(act));
}

/** The chips with an act set aside, or taken up again. */
export function withActToggled(chips: readonly Chip[], act: Act): readonly Chip[] {
	return chips.map((each) =>
		placeOf(each.act) === placeOf(act) ? { ...each, isOn: !each.isOn } : each
	);
}

/** The chips for which a model has a place; all of them where no model is known. */
export function chipsWithin(
	chips: readonly Chip[],
	config: Pick<ModelConfig, 'nLayers' | 'nHeads' | 'dMlp' | 'nCtx'> | null
): readonly Chip[] {
	if (!config) return chips;
	const { nLayers, nHeads, dMlp, nCtx } = config;
	return chips.filter(({ act }) => {
		if (act.kind === 'positions') return true;
		if (act.layer >= nLayers) return false;
		if (act.kind === 'neuron') return act.neuron < dMlp;
		if (act.kind === 'patch' && (act.to >= nCtx || act.from >= nCtx)) return false;
		return !('head' in act) || act.head === null || act.head < nHeads;
	});
}
