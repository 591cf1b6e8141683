import { describe, expect, it } from 'vitest';
import type { ModelConfig } from '../../../../src/lib/model/config';
import {
	areOneTraining,
	comparabilityOf,
	haveSameTokens
} from '../../../../src/lib/session/comparison/comparability';
import type { Ready } from '../../../../src/lib/session/resident-model.svelte';

const small: ModelConfig = {
	architecture: 'gpt2',
	nLayers: 4,
	nHeads: 4,
	dModel: 128,
	dHead: 32,
	dMlp: 512,
	dVocab: 6144,
	nCtx: 256,
	eps: 1e-5,
	activation: 'gelu_new',
	tiedEmbeddings: true
};
const ready = (size: number, tokenizerJson: unknown) =>
	({ tokenizer: { size }, model: { tokenizerJson } }) as unknown as Ready;

const chosen = (id: string, step: number | null, hash: string) =>
	({ choice: { id, step }, model: { hash } }) as unknown as Ready;

describe('areOneTraining', () => {
	it('takes the steps of a shipped model for one, and two models for two', () => {
		const model = chosen('story-1m', null, 'a');
		expect(areOneTraining(model, chosen('story-1m', 158, 'b'))).toBe(true);
		expect(areOneTraining(model, chosen('story-5m', null, 'c'))).toBe(false);
	});

	it('knows of own files only that the same weights are one', () => {
		const own = chosen('own', null, 'a');
		expect(areOneTraining(own, chosen('own', null, 'a'))).toBe(true);
		expect(areOneTraining(own, chosen('own', null, 'b'))).toBe(false);
	});
});

describe('comparabilityOf', () => {
	it('lets everything of one training be subtracted', () => {
		const relation = { haveSameTokens: true, isOneTraining: true };
		expect(comparabilityOf(small, small, relation)).toEqual({
			answers: true,
			stream: true,
			heads: true,
			layers: 4
		});
	});

	it('subtracts no heads and vectors of two trainings, however alike their shapes', () => {
		const relation = { haveSameTokens: true, isOneTraining: false };
		const other = { ...small, nLayers: 6 };
		expect(comparabilityOf(small, small, relation)).toMatchObject({ stream: false, heads: false });
		expect(comparabilityOf(small, other, relation)).toMatchObject({ answers: true, layers: 4 });
	});

	it('subtracts no probabilities of other tokens', () => {
		const relation = { haveSameTokens: false, isOneTraining: false };
		expect(comparabilityOf(small, small, relation).answers).toBe(false);
	});

	it('wants the same shape of what is called one model', () => {
		const relation = { haveSameTokens: true, isOneTraining: true };
		const wide = { ...small, dModel: 256 };
		expect(comparabilityOf(small, wide, relation)).toMatchObject({ stream: false, heads: false });
		const many = { ...small, nHeads: 8 };
		expect(comparabilityOf(small, many, relation)).toMatchObject({ stream: true, heads: false });
	});
});

describe('haveSameTokens', () => {
	it('asks what the file says, not which copy of it was read', () => {
		const json = { model: { vocab: { a: 0 } } };
		expect(haveSameTokens(ready(1, json), ready(1, structuredClone(json)))).toBe(true);
		expect(haveSameTokens(ready(1, json), ready(1, { model: { vocab: { b: 0 } } }))).toBe(false);
		expect(haveSameTokens(ready(1, json), ready(2, json))).toBe(false);
	});
});
