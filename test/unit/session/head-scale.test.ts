import { expect, it } from 'vitest';
import {
	headsOffOf,
	headsWithin,
	interventionsOf,
	scaleOf,
	withScale,
	withToggled
} from '../../../src/lib/session/head-scale';

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

it('adds, changes, sets aside and takes away a chip', () => {
	const off = withScale([], 1, 2, 0);
	expect(off).toEqual([{ layer: 1, head: 2, mul: 0, isOn: true }]);
	expect(withScale(off, 1, 2, 0.5)).toEqual([{ layer: 1, head: 2, mul: 0.5, isOn: true }]);
	expect(scaleOf(off, 1, 2)).toBe(0);
	expect(scaleOf(withToggled(off, 1, 2), 1, 2)).toBe(1);
	expect(scaleOf(off, 0, 2)).toBe(1);
	expect(withScale(off, 1, 2, 1)).toEqual([]);
});

it('keeps the chips of heads that the model has, and all while no model is known', () => {
	const heads = withScale(withScale([], 3, 0, 0), 1, 3, 0);
	expect(headsWithin(heads, { nLayers: 2, nHeads: 4 })).toEqual(withScale([], 1, 3, 0));
	expect(headsWithin(heads, null)).toEqual(heads);
});
