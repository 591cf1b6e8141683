import { describe, expect, it } from 'vitest';
import {
	editInterventions,
	editsWithin,
	scoreAt,
	withScore
} from '../../../src/lib/session/score-edit';

const place = { layer: 1, head: 2, query: 6, key: 3 };
const config = { nLayers: 2, nHeads: 3, nCtx: 8 };

describe('edited scores', () => {
	it('are set, set again and taken back, one place at a time', () => {
		const other = { ...place, key: 4 };
		const edits = withScore(withScore(withScore([], place, 2), other, -1), place, 5.5);
		expect(scoreAt(edits, place)).toBe(5.5);
		expect(scoreAt(edits, other)).toBe(-1);
		expect(scoreAt(edits, { ...place, query: 7 })).toBeNull();
		expect(withScore(edits, place, null)).toEqual([{ ...other, score: -1 }]);
	});

	it('become interventions that put the score in place of the model’s own', () => {
		expect(editInterventions([{ ...place, score: 5.5 }])).toEqual([
			{ hook: 'blocks.1.attn.hook_attn_scores', index: [2, 6, 3], mul: 0, add: 5.5 }
		]);
	});

	it('for which the model has no place are left out', () => {
		const score = 1;
		const inside = { ...place, score };
		const outside = [
			{ ...place, layer: 2, score },
			{ ...place, head: 3, score },
			{ ...place, query: 8, score },
			{ ...place, key: 7, score }
		];
		expect(editsWithin([inside, ...outside], config)).toEqual([inside]);
		expect(editsWithin(outside, null)).toBe(outside);
	});
});
