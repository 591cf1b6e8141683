import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/lib/decoding/pipeline';
import { defaultSettings } from '../../../src/lib/decoding/settings';
import { candidatesOf } from '../../../src/lib/figures/next-token/candidates';

/** Logits whose softmax is exactly these shares. */
const logitsOf = (shares: number[]) => Float32Array.from(shares, Math.log);
const decoded = (shares: number[], settings = {}) =>
	decode(logitsOf(shares), { ...defaultSettings, ...settings }, { ids: [] });

describe('candidates', () => {
	it('lists the most probable first and counts what the others share', () => {
		const { listed, rest, cutCount } = candidatesOf(decoded([0.1, 0.5, 0.15, 0.25]), null, 2);
		expect(listed.map((c) => c.id)).toEqual([1, 3]);
		expect(rest.count).toBe(2);
		expect(rest.probability).toBeCloseTo(0.25, 5);
		expect(cutCount).toBe(0);
	});

	it('shows what was cut with the share that it had', () => {
		const { listed, rest, cutCount } = candidatesOf(
			decoded([0.1, 0.5, 0.15, 0.25], { topK: 2 }),
			null,
			3
		);
		expect(listed.map((c) => [c.id, c.isCut])).toEqual([
			[1, false],
			[3, false],
			[2, true]
		]);
		expect(listed[0]?.probability).toBeCloseTo(2 / 3, 5);
		expect(listed[2]?.probability).toBeCloseTo(0.15, 5);
		expect(rest.count).toBe(0);
		expect(cutCount).toBe(2);
	});

	it('keeps the former leader in sight', () => {
		const now = decoded([0.05, 0.5, 0.2, 0.25]);
		const before = decoded([0.9, 0.05, 0.03, 0.02]);
		const { listed } = candidatesOf(now, before, 2);
		expect(listed.map((c) => c.id)).toEqual([1, 0]);
		expect(listed[1]?.before).toBeCloseTo(0.9, 5);
	});
});
