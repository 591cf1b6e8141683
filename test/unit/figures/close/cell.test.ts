import { describe, expect, test } from 'vitest';
import { shorten, strongestKey, vectorAt, workOut } from '../../../../src/lib/figures/close/cell';
import { select, tensor } from '../../../../src/lib/math/tensor';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

describe('workOut', () => {
	test('two heads of width 4, by hand', () => {
		const q = tensor(
			[2, 2, 4],
			Float32Array.of(...Array<number>(8).fill(9), 0, 0, 0, 0, 1, 2, 0, -1)
		);
		const k = tensor([2, 2, 4], Float32Array.of(0, 0, 0, 0, 2, 1, 5, 2, 0, 0, 0, 0, 0, 1, 1, 0));
		const cell = workOut(q, k, 1, 1, 0);
		expect([...cell.products]).toEqual([2, 2, 0, -2]);
		expect(cell.dot).toBe(2);
		expect(cell.score).toBe(1); // 2 / √4
		expect(cell.row.map(({ score }) => score)).toEqual([1, 1]); // (0 + 2 + 0 + 0) / √4
		expect(cell.weight).toBe(0.5);
	});

	test('agrees with a captured run at every cell, and rows sum to 1', async () => {
		const { trace } = sampleTrace({ layers: 1, heads: 3, length: 20, dHead: 8 });
		const [q, k, scores, pattern] = await Promise.all(
			['hook_q', 'hook_k', 'hook_attn_scores', 'hook_pattern'].map((name) =>
				trace.read(`blocks.0.attn.${name}`)
			)
		);
		if (!q || !k || !scores || !pattern) throw new Error('the sample lacks a hook');
		let worst = 0;
		for (let head = 0; head < 3; head++)
			for (let query = 0; query < 20; query++)
				for (let key = 0; key <= query; key++) {
					const cell = workOut(q, k, head, query, key);
					const at = (head * 20 + query) * 20 + key;
					worst = Math.max(
						worst,
						Math.abs(cell.weight - (pattern.data[at] ?? NaN)),
						Math.abs(cell.score - (scores.data[at] ?? NaN)) / Math.max(1, Math.abs(cell.score))
					);
					expect(cell.row.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
				}
		expect(worst, 'largest difference of score or weight').toBeLessThan(1e-5);
	});

	test('large scores do not overflow', () => {
		const q = tensor([2, 1, 1], Float32Array.of(0, 1e3));
		const k = tensor([2, 1, 1], Float32Array.of(1, 2));
		const { row } = workOut(q, k, 0, 1, 1);
		expect(row.map(({ weight }) => weight)).toEqual([0, 1]);
	});

	test('refuses a masked cell', () => {
		const q = tensor([2, 1, 1], new Float32Array(2));
		expect(() => workOut(q, q, 0, 0, 1)).toThrow(RangeError);
	});
});

test('vectorAt is one head of one position', () => {
	const source = tensor(
		[2, 2, 2],
		Float32Array.from({ length: 8 }, (_, i) => i)
	);
	expect([...vectorAt(source, 1, 0)]).toEqual([...select(source, [1, 0]).data]);
});

describe('shorten', () => {
	const row = [0.1, 0.4, 0.05, 0.3, 0.15].map((weight, key) => ({ key, score: 0, weight }));

	test('keeps the strongest in order of position and sums up the rest', () => {
		const { shown, others, share } = shorten(row, 2, 1);
		expect(shown.map(({ key }) => key)).toEqual([1, 3]);
		expect(others).toBe(3);
		expect(share).toBeCloseTo(0.3, 12);
	});

	test('always keeps the followed key', () => {
		expect(shorten(row, 2, 2).shown.map(({ key }) => key)).toEqual([1, 2]);
	});

	test('leaves short rows alone', () => {
		expect(shorten(row, 5, 0)).toEqual({ shown: row, others: 0, share: 0 });
	});
});

test('strongestKey looks no further than the query', () => {
	const pattern = tensor([2, 2], Float32Array.of(0.2, 0.9, 0.4, 0.6));
	expect(strongestKey(pattern, 0)).toBe(0);
	expect(strongestKey(pattern, 1)).toBe(1);
});
