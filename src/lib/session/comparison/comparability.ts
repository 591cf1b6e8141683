import type { ModelConfig } from '../../model/config';
import type { Ready } from '../resident-model.svelte';
import { ownModel } from '../shipped-models';

/** What of two runs may be subtracted from each other; where it may not, both are shown all the same. */
export interface Comparability {
	/** Probabilities of the same tokens. */
	readonly answers: boolean;
	/** Vectors of the stream and their lengths: the same axes, of one training. */
	readonly stream: boolean;
	/** Head by head and block by block: a head has a number in common with itself alone. */
	readonly heads: boolean;
	/** Number of blocks that both have. */
	readonly layers: number;
}

/** True for models whose ids mean the same tokens. */
export function haveSameTokens(one: Ready, other: Ready): boolean {
	if (one.tokenizer === other.tokenizer) return true;
	if (one.tokenizer.size !== other.tokenizer.size) return false;
	return textOf(one.model.tokenizerJson) === textOf(other.model.tokenizerJson);
}

/** True for one model, at whichever steps; of files of the learner's own only the same weights are known to be one. */
export function areOneTraining(one: Ready, other: Ready): boolean {
	if (one.choice.id !== other.choice.id) return false;
	return one.choice.id !== ownModel || one.model.hash === other.model.hash;
}

/** A file of a large vocabulary has a megabyte, and is asked for at every change of the text. */
const texts = new WeakMap<object, string>();

function textOf(json: unknown): string {
	if (typeof json !== 'object' || json === null) return JSON.stringify(json);
	const text = texts.get(json) ?? JSON.stringify(json);
	texts.set(json, text);
	return text;
}

/** What may be subtracted between two models; `isOneTraining` for one model, at whichever steps. */
export function comparabilityOf(
	first: ModelConfig,
	second: ModelConfig,
	relation: { readonly haveSameTokens: boolean; readonly isOneTraining: boolean }
): Comparability {
	const { haveSameTokens, isOneTraining } = relation;
	const isSame = (name: 'nLayers' | 'nHeads' | 'dModel' | 'dMlp') => first[name] === second[name];
	const stream = isOneTraining && isSame('dModel') && isSame('nLayers');
	return {
		answers: haveSameTokens && first.dVocab === second.dVocab,
		stream,
		heads: stream && isSame('nHeads'),
		layers: Math.min(first.nLayers, second.nLayers)
	};
}
