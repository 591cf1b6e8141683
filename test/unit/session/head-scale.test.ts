import { expect, it } from 'vitest';
import { headsOffOf, interventionsOf } from '../../../src/lib/session/head-scale';

it('scales the heads whose chips are on, and leaves out what the model does not have', () => {
	const heads = [
		{ layer: 1, head: 2, mul: 0, isOn: true },
		{ layer: 0, head: 0, mul: 0.5, isOn: false },
		{ layer: 0, head: 1, mul: 1, isOn: true },
		{ layer: 4, head: 0, mul: 0, isOn: true },
		{ layer: 0, head: 4, mul: 0, isOn: true }
	];
	expect(interventionsOf(heads, { nLayers: 4, nHeads: 4 })).toEqual([
		{ hook: 'blocks.1.attn.hook_z', index: [null, 2, null], mul: 0, add: 0 }
	]);
	expect(interventionsOf(heads, null)).toEqual([]);
});

it('calls a head off when its chip is on and its factor is 0', () => {
	const heads = [
		{ layer: 1, head: 2, mul: 0, isOn: true },
		{ layer: 0, head: 0, mul: 0, isOn: false },
		{ layer: 0, head: 1, mul: 0.5, isOn: true }
	];
	expect([...headsOffOf(heads)]).toEqual(['1.2']);
});
