import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/lib/engine/backends';
import { readConfig } from '../../../src/lib/engine/load/config';
import type { ModelRunner } from '../../../src/lib/engine/place';
import { tinyConfig } from './tiny-gpt2';

/** A runner whose steps take the times given, the last one for ever after. */
function timed(times: readonly number[], nCtx = 256) {
	const asked: number[] = [];
	const runner = {
		config: { ...readConfig(tinyConfig), nCtx },
		next: (ids: readonly number[]) => {
			asked.push(ids.length);
			return Promise.resolve({ ms: times[asked.length - 1] ?? times.at(-1) });
		}
	} as unknown as ModelRunner;
	return { runner, asked };
}

describe('measure', () => {
	it('adds one token a step, so that each step but the first is cached', async () => {
		const { runner, asked } = timed([100, 60, 60, 60, 60, 60, 60]);
		await measure(runner);
		expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('is the fastest of the last five steps', async () => {
		expect(await measure(timed([900, 5, 500, 60, 900, 70, 80]).runner)).toBe(60);
	});

	it('goes on while the steps are short, for the compiler to catch up', async () => {
		const { runner, asked } = timed([500, 40, 40, 40, 40, 40, 2]);
		expect(await measure(runner)).toBe(2);
		expect(asked).toHaveLength(24);
	});

	it('stays within a small window', async () => {
		const { runner, asked } = timed([3, 2, 4], 3);
		expect(await measure(runner)).toBe(2);
		expect(asked).toHaveLength(3);
	});

	it('tells every step and its end', async () => {
		const seen: [number, number][] = [];
		await measure(timed([900]).runner, (step, steps) => seen.push([step, steps]));
		expect(seen.slice(0, 2)).toEqual([
			[1, 24],
			[2, 24]
		]);
		expect(seen.at(-1)).toEqual([24, 24]);
	});
});
