import { describe, expect, it } from 'vitest';
import { named, rankByPairs, rankHeads } from '../../../../src/lib/figures/heads/ranking';
import { tensor } from '../../../../src/lib/math/tensor';
import type { HeadMeasures } from '../../../../src/lib/model/head-measures';

const scores = (previous: number | null): HeadMeasures => ({
	previous,
	first: null,
	self: null,
	duplicate: null,
	induction: null,
	punctuation: null,
	spread: 0.5,
	distance: 2
});
const measured = [
	[scores(0.2), scores(null)],
	[scores(0.9), scores(0.5)]
];
const names = (heads: readonly { readonly layer: number; readonly head: number }[]) =>
	heads.map(({ layer, head }) => `${layer}.${head}`);

describe('ranking heads', () => {
	it('puts the greatest first and the unknown last, equals in the order of the model', () => {
		expect(names(rankHeads(measured, 'previous'))).toEqual(['1.0', '1.1', '0.0', '0.1']);
		expect(names(rankHeads(measured, 'spread'))).toEqual(['0.0', '0.1', '1.0', '1.1']);
	});

	it('leaves out those that a measure does not name, where it names any', () => {
		expect(names(named(rankHeads(measured, 'previous'), 'previous'))).toEqual(['1.0', '1.1']);
		expect(named(rankHeads(measured, 'spread'), 'spread')).toHaveLength(4);
	});

	it('follows marked pairs', () => {
		const patterns = [[1, 0, 0.3, 0.7, 1, 0, 0.8, 0.2]].map((weights) =>
			tensor([2, 2, 2], Float32Array.from(weights))
		);
		const ranked = rankByPairs(patterns, [{ query: 1, key: 1 }], measured);
		expect(names(ranked)).toEqual(['0.0', '0.1']);
		expect(ranked[0]?.score).toBeCloseTo(0.7, 6);
		expect(ranked[0]?.measures?.previous).toBe(0.2);
	});
});
