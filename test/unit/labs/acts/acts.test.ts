import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import {
	actName,
	amountName,
	idleReason,
	withAmount
} from '../../../../src/lib/labs/explorer/acts/act-words';
import { draftAct, kinds, type Draft } from '../../../../src/lib/labs/explorer/acts/draft';
import type { Act } from '../../../../src/lib/session/acts/act';

const draft: Draft = {
	kind: 'mlp',
	part: 'head',
	layer: 1,
	head: 2,
	neuron: '38',
	to: 4,
	from: 3,
	isAdded: true
};
const config = { dMlp: 40 };

describe('a draft', () => {
	it('becomes an act of every kind, what can be scaled switched off', () => {
		expect(kinds.map((kind) => draftAct({ ...draft, kind }, config))).toEqual([
			{ kind: 'mlp', layer: 1, mul: 0 },
			{ kind: 'neuron', layer: 1, neuron: 37, mul: 0 },
			{ kind: 'positions', mul: 0 },
			{ kind: 'mean', layer: 1, head: 2 },
			{ kind: 'mask', layer: 1, head: 2 },
			{ kind: 'patch', part: 'head', layer: 1, head: 2, to: 4, from: 3, isAdded: true },
			{ kind: 'steer', layer: 1, amount: 2 }
		]);
		expect(draftAct({ ...draft, kind: 'mean', head: -1 }, config)).toMatchObject({ head: null });
		expect(draftAct({ ...draft, kind: 'patch', part: 'resid' }, config)).toMatchObject({
			head: null
		});
	});

	it('has no neuron that the model lacks', () => {
		for (const neuron of ['0', '41', '-1', '1.5', 'x', '', '1e1'])
			expect(draftAct({ ...draft, kind: 'neuron', neuron }, config), neuron).toBeNull();
		expect(draftAct({ ...draft, kind: 'neuron', neuron: ' 40 ' }, config)).toMatchObject({
			neuron: 39
		});
	});
});

describe('the words of an act', () => {
	const token = (text: 'own' | 'donor', position: number) => `${text} ${position}`;
	const patch: Act = {
		kind: 'patch',
		part: 'head',
		layer: 1,
		head: 2,
		to: 4,
		from: 3,
		isAdded: true
	};

	it('name its place in both languages', () => {
		expect(actName(patch, en, token)).toBe('Head 2.3 at own 4, from donor 3 · added');
		expect(actName({ kind: 'mean', layer: 0, head: null }, en, token)).toBe(
			'MLP of block 1, at its mean'
		);
		expect(actName({ kind: 'neuron', layer: 0, neuron: 37, mul: 0 }, ja, token)).toBe(
			'ニューロン1.38'
		);
	});

	it('tell its number', () => {
		const mlp: Act = { kind: 'mlp', layer: 0, mul: 0 };
		expect(amountName(mlp, en.acts)).toBe('off');
		expect(amountName(withAmount(mlp, 1.5), en.acts)).toBe('× 1.50');
		expect(amountName({ kind: 'steer', layer: 0, amount: 0 }, en.acts)).toBe('× 0');
		expect(amountName(patch, en.acts)).toBe('');
		expect(withAmount(patch, 3)).toBe(patch);
	});

	it('say why it does nothing', () => {
		const texts = (length: number, donorLength: number) => ({
			length,
			donorLength,
			has: ({ at }: { readonly at: number | 'last' | 'mean' }) =>
				typeof at === 'number' ? at < donorLength : donorLength > 0
		});
		expect(idleReason(patch, texts(5, 4), en.acts)).toBeNull();
		expect(idleReason(patch, texts(4, 4), en.acts)).toBe(en.acts.pastEnd);
		expect(idleReason(patch, texts(5, 3), en.acts)).toBe(en.acts.tooShort('3'));
		expect(idleReason(patch, texts(5, 0), en.acts)).toBe(en.acts.noText);
		expect(idleReason({ kind: 'steer', layer: 0, amount: 1 }, texts(5, 0), en.acts)).toBe(
			en.acts.noText
		);
		expect(idleReason({ kind: 'mlp', layer: 0, mul: 0 }, texts(5, 0), en.acts)).toBeNull();
	});
});
