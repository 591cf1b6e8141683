import { describe, expect, it } from 'vitest';
import { LossWatch } from '../../../src/lib/engine/device-loss';
import { bytesOfRun, KeptRuns } from '../../../src/lib/engine/kept-runs';
import { Superseded } from '../../../src/lib/engine/errors';
import { readConfig } from '../../../src/lib/engine/load/config';
import type { ModelRunner, Place } from '../../../src/lib/engine/place';
import type { RunValues } from '../../../src/lib/engine/runner';
import { tinyConfig } from './tiny-gpt2';

const config = readConfig(tinyConfig);
const bytesOfThree = bytesOfRun(config, 3);

function bench() {
	const freed: number[] = [];
	const repeated: number[] = [];
	const values = (ids: readonly number[]): RunValues => ({
		ids,
		interventions: [],
		unmasked: [],
		ms: 1,
		logits: new Float32Array(1),
		bytes: 100 * ids.length,
		read: () => Promise.reject(new Error('not read')),
		dispose: () => void freed.push(ids[0] ?? -1)
	});
	const runner = {
		config,
		run: (ids: readonly number[]) => {
			repeated.push(ids[0] ?? -1);
			return Promise.resolve(values(ids));
		}
	} as unknown as ModelRunner;
	const place: Place = {
		backend: 'wasm',
		runner,
		loss: new LossWatch(),
		loseDevice: () => undefined,
		close: () => Promise.resolve()
	};
	return { freed, repeated, values, place };
}

describe('KeptRuns', () => {
	it('counts the bytes of all hooks', () => {
		// 3 tokens, 3 heads, width 24, 40 neurons: 7 streams, 2 scales, q k v z, 2 rows of neurons, 2 grids.
		const block = 3 * (7 * 24 + 2 + 4 * 24 + 2 * 40) + 2 * 27;
		const outside = 3 * (3 * 24 + 1 + 53);
		expect(bytesOfThree).toBe(4 * (2 * block + outside));
	});

	it('frees the values of the oldest beyond the budget, and repeats it when it is read', async () => {
		const { freed, repeated, values, place } = bench();
		const runs = new KeptRuns(2 * bytesOfThree, 9);
		const [a] = [0, 1, 2].map((n) => runs.add(values([n, 9, 9]), place));
		expect(freed).toEqual([0]);
		await runs.values(a ?? 0, place);
		expect(repeated).toEqual([0]);
	});

	it('keeps the one that is asked for, however large', async () => {
		const { freed, values, place } = bench();
		const runs = new KeptRuns(1, 9);
		const id = runs.add(values([0, 1, 2]), place);
		await runs.values(id, place);
		expect(freed).toEqual([]);
	});

	it('forgets first what was read longest ago', async () => {
		const { values, place } = bench();
		const runs = new KeptRuns(9 * bytesOfThree, 2);
		const [a = 0, b = 0] = [0, 1].map((n) => runs.add(values([n, 9, 9]), place));
		await runs.values(a, place);
		runs.add(values([2, 9, 9]), place);
		expect((await runs.values(a, place)).ids).toEqual([0, 9, 9]);
		await expect(runs.values(b, place)).rejects.toThrow(Superseded);
	});
});
