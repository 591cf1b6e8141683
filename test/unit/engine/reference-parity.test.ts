import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { sizeOf, tensor, type Tensor } from '../../../src/lib/math/tensor';
import type { ModelConfig } from '../../../src/lib/model/config';
import { hooksOf } from '../../../src/lib/model/hooks';
import type { HeadPlace, Intervention } from '../../../src/lib/model/intervention';
import { difference, Worst } from './difference';
import { readModel } from './model-on-disk';
import { tinyIds } from './tiny-gpt2';

const whole = v.pipe(v.number(), v.integer());
const headerSchema = v.object({
	hooks: v.record(v.string(), v.object({ dims: v.array(whole), offset: whole, length: whole }))
});

/** The compact form that models/hook_file.py describes. */
function readHookFile(path: string): Map<string, Float64Array> {
	const file = readFileSync(path);
	const end = 4 + file.readUInt32LE(0);
	const { hooks } = v.parse(headerSchema, JSON.parse(file.toString('utf8', 4, end)));
	const numbers = new Float64Array(new Uint8Array(file.subarray(end)).buffer);
	return new Map(
		Object.entries(hooks).map(([name, { offset, length }]) => [
			name,
			numbers.subarray(offset, offset + length)
		])
	);
}

const findTorch = 'import importlib.util, sys; sys.exit(not importlib.util.find_spec("torch"))';

/** A Python that has PyTorch: the one on the path, or the distribution's own. */
const python = ['python3', '/usr/bin/python3'].find(
	(command) => spawnSync(command, ['-c', findTorch]).status === 0
);
if (!python) console.log('complete comparison left out: python3 with torch was not found');

/** Interventions of every kind; two put vectors in, as transplants from another run do. */
const everyKind = ({ dModel, dHead }: ModelConfig): readonly Intervention[] => [
	{ hook: 'hook_embed', index: [0, null], mul: 0.5, add: 0.1 },
	{ hook: 'blocks.0.attn.hook_attn_scores', index: [1, null, 0], mul: 0, add: 2 },
	{ hook: 'blocks.1.attn.hook_pattern', index: [0, 4, 2], mul: 3, add: 0.25 },
	{ hook: 'blocks.1.attn.hook_z', index: [null, 2, null], mul: 0, add: 0 },
	{ hook: 'blocks.0.mlp.hook_post', index: [null, 17], mul: 1, add: 4 },
	{ hook: 'blocks.1.hook_resid_pre', index: [3, null], mul: 0, add: ramp([1, dModel]) },
	{ hook: 'blocks.0.attn.hook_z', index: [null, 1, null], mul: 0, add: ramp([1, 1, dHead]) },
	{ hook: 'blocks.1.hook_resid_post', index: [2, null], mul: 1.5, add: 0 }
];

/** Values that all differ, from −1 to 1. */
const ramp = (dims: readonly number[]): Tensor => {
	const size = sizeOf(dims);
	return tensor(
		dims,
		Float32Array.from({ length: size }, (_, i) => (2 * i) / size - 1)
	);
};

interface Case {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
}

const runCases = `
import json, sys
from pathlib import Path
sys.path.insert(0, "models")
from hook_file import write_hooks
from reference import Reference
task = json.load(sys.stdin)
model = Reference(task["model"])
for i, case in enumerate(task["cases"]):
    unmasked = [(place["layer"], place["head"]) for place in case["unmasked"]]
    hooks = model.run(case["ids"], case["interventions"], unmasked)
    write_hooks(Path(task["scratch"]) / f"{i}.bin", case["ids"], hooks)
`;

describe.runIf(python)('every entry against models/reference.py in PyTorch', () => {
	let scratch: string;

	beforeAll(() => {
		scratch = mkdtempSync(join(tmpdir(), 'vitrine-'));
	});

	afterAll(() => rmSync(scratch, { recursive: true }));

	/** Runs all cases in one Python process, since importing PyTorch is most of the time. */
	function reference(model: string, cases: readonly Case[]): Map<string, Float64Array>[] {
		const input = JSON.stringify({ model, cases, scratch }, (_key, value: unknown) =>
			value instanceof Float32Array ? [...value] : value
		);
		const { status, stderr } = spawnSync(python ?? '', ['-c', runCases], {
			input,
			encoding: 'utf8'
		});
		expect(status, stderr).toBe(0);
		return cases.map((_, i) => readHookFile(join(scratch, `${i}.bin`)));
	}

	for (const model of ['test/fixtures/parity/tiny-gpt2', 'static/models/story-5m'])
		it(
			model,
			async () => {
				const runner = await Runner.create(ort, readModel(model), 'wasm');
				const { nCtx, dVocab } = runner.config;
				const lengths = [1, 19, 19, 19, nCtx];
				const cases = lengths.map((length, i) => ({
					ids: tinyIds(length, dVocab, length),
					interventions: i === 2 ? everyKind(runner.config) : [],
					unmasked: i === 3 ? [{ layer: 1, head: 2 }] : []
				}));
				const exact = reference(model, cases);
				for (const [i, { ids, interventions, unmasked }] of cases.entries()) {
					const run = await runner.run(ids, interventions, undefined, unmasked);
					const worst = new Worst();
					for (const { name } of hooksOf(runner.config))
						worst.see(name, difference((await run.read(name)).data, exact[i]?.get(name) ?? []));
					run.dispose();
					worst.expectWithinBound(
						`${model}, ${ids.length} tokens, ${interventions.length} interventions, ${unmasked.length} unmasked`
					);
				}
				await runner.dispose();
			},
			180_000
		);
});
