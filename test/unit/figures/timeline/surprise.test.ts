import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax } from '../../../../src/lib/math/softmax';
import { select } from '../../../../src/lib/math/tensor';
import {
	carriedOver,
	sharedLength,
	surpriseAt
} from '../../../../src/lib/figures/timeline/surprise';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

const { trace } = sampleTrace({ layers: 2, heads: 2, length: 12 });

describe('surprise of a run', () => {
	it('is −log₂ of the share that the row before gave the token, over the full vocabulary', async () => {
		const logits = await trace.read('logits');
		for (let position = 1; position < trace.ids.length; position++) {
			const row = softmax(select(logits, [position - 1]).data);
			const share = row[trace.ids[position] ?? -1] ?? NaN;
			expect(await surpriseAt(trace, position)).toBeCloseTo(-Math.log2(share), 4);
		}
	});

	it('is NaN, not 0, where the logits are no numbers', async () => {
		const broken = {
			...trace,
			read: () => Promise.resolve({ dims: [2], data: Float32Array.of(NaN, 1) })
		};
		expect(await surpriseAt(broken, 1)).toBeNaN();
	});
});

describe('what an older run tells of a newer one', () => {
	const model = {};
	const known = { source: { trace, model }, bits: trace.ids.map((_, i) => (i === 0 ? null : i)) };

	it('holds up to the first token that differs, and never beyond', () => {
		fc.assert(
			fc.property(fc.nat({ max: 12 }), fc.array(fc.nat({ max: 5 })), (kept, more) => {
				const ids = [...trace.ids.slice(0, kept), ...more];
				const bits = carriedOver(known, { trace: { ...trace, ids }, model });
				expect(bits).toHaveLength(ids.length);
				const shared = sharedLength(ids, trace.ids);
				bits.forEach((bit, i) => expect(bit).toBe(i > 0 && i < shared ? i : null));
			})
		);
	});

	it('holds for the same weights and the same interventions alone', () => {
		const nothing = trace.ids.map(() => null);
		expect(carriedOver(null, known.source)).toEqual(nothing);
		expect(carriedOver(known, { trace, model: {} })).toEqual(nothing);
		const interventions = [{ hook: 'blocks.0.attn.hook_z', index: [null, 1], mul: 0, add: 0 }];
		expect(carriedOver(known, { trace: { ...trace, interventions }, model })).toEqual(nothing);
		expect(carriedOver(known, { trace: { ...trace }, model })).toEqual(known.bits);
	});
});

it('counts what two lists share at their beginning', () => {
	expect(sharedLength([1, 2, 3], [1, 2, 4, 5])).toBe(2);
	expect(sharedLength([], [1])).toBe(0);
	expect(sharedLength([1], [1])).toBe(1);
});
