import { expect, test } from 'vitest';
import { distinctLabels } from '../../../../src/lib/figures/close/distinct-labels';
import { headParts, outputFactor } from '../../../../src/lib/figures/close/head-parts';
import { scaleHead } from '../../../../src/lib/model/intervention';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

test('headParts asks for whole q, k, v and z, one head of the maps, one row of the rest', async () => {
	const { trace } = sampleTrace({ layers: 1, heads: 3, length: 5, dHead: 4 });
	const parts = headParts(0, 2, 4);
	const dims = await Promise.all(
		Object.values(parts).map(async ({ hook, selection }) => [
			hook.split('.').at(-1),
			(await trace.read(hook, selection)).dims
		])
	);
	expect(Object.fromEntries(dims)).toMatchObject({
		hook_resid_pre: [12],
		hook_q: [5, 3, 4],
		hook_z: [5, 3, 4],
		hook_attn_scores: [5, 5],
		hook_pattern: [5, 5],
		hook_post: [48]
	});
});

test('outputFactor multiplies what was done to the head’s output', () => {
	const head = { layer: 1, head: 2 };
	expect(outputFactor([scaleHead(1, 2, 0.5), scaleHead(1, 2, 3)], head, 0)).toBe(1.5);
	expect(outputFactor([scaleHead(1, 1, 0.5)], head, 0)).toBe(1);
	expect(outputFactor([{ ...scaleHead(1, 2, 0), index: [7, 2, null] }], head, 0)).toBe(1);
});

test('distinctLabels numbers the tokens of one spelling by their place', () => {
	const words = [' key', ' a', ' key'].map((text) => ({ text, bytes: new Uint8Array() }));
	expect(distinctLabels(words)).toEqual(['key₁', 'a', 'key₃']);
});
