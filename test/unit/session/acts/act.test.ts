import { describe, expect, it } from 'vitest';
import {
	chipsWithin,
	withAct,
	withActToggled,
	withoutAct,
	type Act
} from '../../../../src/lib/session/acts/act';

const mlp = (layer: number, mul: number): Act => ({ kind: 'mlp', layer, mul });
const patch: Act = {
	kind: 'patch',
	part: 'resid',
	layer: 1,
	head: null,
	to: 4,
	from: 2,
	isAdded: false
};

describe('chips', () => {
	it('have one act a place, the latest, where the former one stood', () => {
		const both = withAct(withAct(withAct([], mlp(0, 0)), mlp(1, 2)), mlp(0, 0.5));
		expect(both.map(({ act }) => act)).toEqual([mlp(0, 0.5), mlp(1, 2)]);
		const another = { ...patch, from: 3, isAdded: true };
		expect(withAct(withAct([], patch), another)).toEqual([{ act: another, isOn: true }]);
	});

	it('are set aside and taken up again, and go', () => {
		const chips = withAct(withAct([], mlp(0, 0)), patch);
		const aside = withActToggled(chips, patch);
		expect(aside.map(({ isOn }) => isOn)).toEqual([true, false]);
		expect(withActToggled(aside, patch)).toEqual(chips);
		expect(withoutAct(aside, mlp(0, 3))).toEqual([{ act: patch, isOn: false }]);
	});

	it('keep to what a model has', () => {
		const config = { nLayers: 2, nHeads: 3, dMlp: 8, nCtx: 5 };
		const acts: readonly (readonly [Act, boolean])[] = [
			[mlp(1, 0), true],
			[mlp(2, 0), false],
			[{ kind: 'neuron', layer: 0, neuron: 7, mul: 0 }, true],
			[{ kind: 'neuron', layer: 0, neuron: 8, mul: 0 }, false],
			[{ kind: 'positions', mul: 0 }, true],
			[{ kind: 'mask', layer: 1, head: 2 }, true],
			[{ kind: 'mask', layer: 1, head: 3 }, false],
			[{ kind: 'mean', layer: 1, head: null }, true],
			[patch, true],
			[{ ...patch, to: 5 }, false],
			[{ ...patch, from: 5 }, false],
			[{ kind: 'steer', layer: 2, amount: 1 }, false]
		];
		for (const [act, isWithin] of acts)
			expect(chipsWithin([{ act, isOn: true }], config), JSON.stringify(act)).toHaveLength(
				isWithin ? 1 : 0
			);
		expect(chipsWithin([{ act: mlp(9, 0), isOn: true }], null)).toHaveLength(1);
	});
});
