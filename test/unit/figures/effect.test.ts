import { describe, expect, it } from 'vitest';
import { effectOn } from '../../../src/lib/figures/next-token/effect';

describe('effectOn', () => {
	const before = Float32Array.of(0.5, 0.25, 0.125, 0.125);

	it('names what rose and fell most, the most first, and nothing that stayed', () => {
		const { rose, fell } = effectOn(before, Float32Array.of(0.125, 0.5, 0.25, 0.125), 3);
		expect(rose).toEqual([
			{ id: 1, change: 0.25 },
			{ id: 2, change: 0.125 }
		]);
		expect(fell).toEqual([{ id: 0, change: -0.375 }]);
	});

	it('keeps to the count either way', () => {
		const { rose, fell } = effectOn(before, Float32Array.of(0.25, 0.125, 0.25, 0.375), 1);
		expect(rose).toEqual([{ id: 3, change: 0.25 }]);
		expect(fell).toEqual([{ id: 0, change: -0.25 }]);
	});

	it('measures how far the whole moved', () => {
		expect(effectOn(before, before, 3)).toEqual({ bits: 0, rose: [], fell: [] });
		expect(effectOn(before, Float32Array.of(0.25, 0.25, 0.25, 0.25), 3).bits).toBeCloseTo(0.25, 6);
	});
});
