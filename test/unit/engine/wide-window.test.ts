import { expect, it } from 'vitest';
import { readFolder } from '../../../src/lib/engine/model-folder';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { wideConfig, wideFiles } from '../../fixtures/wide-gpt2';
import { tinyIds } from './tiny-gpt2';

const window = wideConfig.n_positions;
/** Less than half of what one run over the window has. */
const byteBudget = 96 * 2 ** 20;

it(
	'a window of 1,024 tokens is run and read whole, within the budget of bytes',
	{ timeout: 120_000 },
	async () => {
		const { config, weights } = await readFolder(wideFiles());
		const runner = await Runner.create(ort, { config, weights }, 'wasm', { byteBudget });
		const run = await runner.run(tinyIds(window, wideConfig.vocab_size));
		expect(run.bytes).toBeGreaterThan(byteBudget / 2);
		expect(run.bytes).toBeLessThanOrEqual(byteBudget + 4 * wideConfig.vocab_size);
		// Every head's whole map, which the budget has no room for all of at once.
		for (let layer = 0; layer < wideConfig.n_layer; layer++) {
			const { dims, data } = await run.read(`blocks.${layer}.attn.hook_pattern`, [3]);
			expect(dims).toEqual([window, window]);
			for (const query of [0, 511, 1023]) {
				const row = data.subarray(query * window, (query + 1) * window);
				expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4);
				expect(row.subarray(query + 1).every((weight) => weight === 0)).toBe(true);
			}
			// What was run again for is held within as much once more.
			expect(run.bytes).toBeLessThanOrEqual(2 * byteBudget + 4 * wideConfig.vocab_size);
		}
		run.dispose();
		expect(run.bytes).toBe(0);
		await runner.dispose();
	}
);
