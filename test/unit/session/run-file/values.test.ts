import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeOf, tensor } from '../../../../src/lib/math/tensor';
import { dimsOf, hooksOf } from '../../../../src/lib/model/hooks';
import {
	planValues,
	readValues,
	valueBudget
} from '../../../../src/lib/session/run-file/carried-values';
import {
	compareValues,
	largestDifference,
	tolerance
} from '../../../../src/lib/session/run-file/compare-values';
import {
	base64Length,
	floatsFromBase64,
	floatsToBase64
} from '../../../../src/lib/session/run-file/float-base64';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

const { trace } = sampleTrace({ layers: 2, heads: 2, length: 4 });
const hooks = hooksOf(trace.config);
const names = hooks.map(({ name }) => name);
const sizeOfHook = (name: string): number => {
	const hook = hooks.find((each) => each.name === name);
	return hook ? sizeOf(dimsOf(hook, trace.config, 4)) : NaN;
};

describe('numbers as text', () => {
	test('are the base64 of their little-endian bytes', () => {
		// 1 is 00 00 80 3f, −2 is 00 00 00 c0.
		expect(floatsToBase64(Float32Array.of(1, -2))).toBe('AACAPwAAAMA=');
		expect(floatsFromBase64('AACAPwAAAMA=')).toEqual(Float32Array.of(1, -2));
	});

	test('come back to the bit, also where they are written in several slices', () => {
		for (const count of [0, 1, 2, 3, 2047, 2048, 4095, 10_000]) {
			const values = Float32Array.from({ length: count }, (_, i) => Math.sin(i) * 1e-3);
			const text = floatsToBase64(values);
			expect(text.length).toBe(base64Length(count));
			expect(text).toBe(Buffer.from(values.buffer).toString('base64'));
			expect(floatsFromBase64(text)).toEqual(values);
		}
	});

	test('are refused where they are none', () => {
		expect(floatsFromBase64('AAA')).toBeNull();
		expect(floatsFromBase64('AACAPw')).toEqual(Float32Array.of(1));
		expect(floatsFromBase64('AACA PwA!')).toBeNull();
	});
});

describe('what a file carries', () => {
	test('is at least the answer', () => {
		expect(planValues(trace.config, 4, false)).toEqual({
			parts: [{ hook: 'logits', selection: [3] }],
			size: base64Length(trace.config.dVocab),
			omitted: []
		});
	});

	test('is every tensor on request, and as large as it was said to be', async () => {
		const plan = planValues(trace.config, 4, true);
		expect(plan.parts.slice(1).map(({ hook }) => hook)).toEqual(names);
		const carried = await readValues(trace, plan);
		const written = carried.map(({ values }) => floatsToBase64(values.data).length);
		expect(written.reduce((sum, size) => sum + size, 0)).toBe(plan.size);
	});

	test('stays within the budget: the largest are left out and named', () => {
		const all = planValues(trace.config, 4, true).size;
		const plan = planValues(trace.config, 4, true, all - 1);
		expect(plan.size).toBeLessThan(all);
		const kept = plan.parts.slice(1).map(({ hook }) => hook);
		expect([...kept, ...plan.omitted].sort()).toEqual([...names].sort());
		expect(plan.omitted).toHaveLength(1);
		const [left = ''] = plan.omitted;
		expect(sizeOfHook(left)).toBe(Math.max(...names.map(sizeOfHook)));
	});

	test('is 32 MB at most, at 1,024 tokens of GPT-2 too', () => {
		const gpt2 = { ...trace.config, nLayers: 12, nHeads: 12, dModel: 768, dHead: 64, dMlp: 3072 };
		const plan = planValues({ ...gpt2, dVocab: 50_257, nCtx: 1024 }, 1024, true);
		expect(plan.size).toBeLessThanOrEqual(valueBudget);
		expect(plan.omitted).toContain('logits');
		expect(plan.parts[0]).toEqual({ hook: 'logits', selection: [1023] });
	});
});

describe('two runs', () => {
	const all = planValues(trace.config, 4, true);

	test('that are the same agree in every number', async () => {
		const comparison = await compareValues(await readValues(trace, all), trace);
		expect(comparison).toEqual({
			count: trace.config.dVocab + names.reduce((sum, name) => sum + sizeOfHook(name), 0),
			largest: 0,
			differing: null
		});
	});

	test('differ from where a number was changed, and by how much', async () => {
		const carried = await readValues(trace, all);
		const changed = carried.map((part) =>
			part.hook === 'blocks.1.hook_resid_mid' && part.selection.length === 0
				? {
						...part,
						values: tensor(
							part.values.dims,
							part.values.data.map((x) => x * 0 + 0.5)
						)
					}
				: part
		);
		const { differing, largest } = await compareValues(changed, trace);
		expect(differing).toBe('blocks.1.hook_resid_mid');
		expect(largest).toBeGreaterThan(tolerance);
	});

	test('differ where one lacks a tensor or has another shape', async () => {
		const values = tensor([2], Float32Array.of(1, 2));
		const missing = await compareValues([{ hook: 'hook_gone', selection: [], values }], trace);
		expect(missing).toEqual({ count: 2, largest: Infinity, differing: 'hook_gone' });
		const short = await compareValues([{ hook: 'logits', selection: [0], values }], trace);
		expect(short.differing).toBe('logits');
		const outside = await compareValues([{ hook: 'logits', selection: [99], values }], trace);
		expect(outside.differing).toBe('logits');
	});

	test('are not said to differ when one of them is gone', async () => {
		const gone = Object.assign(new Error('gone'), { name: 'Superseded' });
		const carried = await readValues(trace, planValues(trace.config, 4, false));
		await expect(compareValues(carried, { read: () => Promise.reject(gone) })).rejects.toBe(gone);
	});
});

describe('the difference of two numbers', () => {
	test.each([
		[0.5, 0.25, 0.25],
		[100, 101, 0.01],
		[-4, -2, 0.5],
		[Infinity, Infinity, 0],
		[-Infinity, -Infinity, 0],
		[NaN, NaN, 0],
		[0, -0, 0],
		[1, NaN, Infinity],
		[NaN, 1, Infinity],
		[-Infinity, 3, Infinity],
		[Infinity, -Infinity, Infinity]
	])('of %d and %d is %d', (expected, found, difference) => {
		expect(largestDifference(Float32Array.of(expected), Float32Array.of(found))).toBe(difference);
	});

	test('is the largest of all, wherever it stands', () => {
		fc.assert(
			fc.property(fc.nat(99), (at) => {
				const row = new Float32Array(100).fill(0.5);
				const other = row.slice();
				other[at] = 0.75;
				expect(largestDifference(row, other)).toBe(0.25);
			})
		);
	});
});
