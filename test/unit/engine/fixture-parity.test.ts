import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { Runner } from '../../../src/lib/engine/runner';
import { sizeOf } from '../../../src/lib/math/tensor';
import { hooksOf } from '../../../src/lib/model/hooks';
import { difference, Worst } from './difference';
import { fixtureSchema, readModel, type Fixture } from './model-on-disk';

// Compiling and the longest comparisons take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = 'test/fixtures/parity';

const fixtures = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => ({
		name,
		fixture: v.parse(fixtureSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')))
	}));

/** Entries, sum and sum of magnitudes of one hook; masked scores stand in none of them. */
function compareHook(
	hook: string,
	values: Float32Array,
	expected: Fixture['hooks'][string],
	worst: Worst
): void {
	expect(values.length, hook).toBe(sizeOf(expected.dims));
	const entries = expected.indices.map((index) => values[index] ?? NaN);
	worst.see(hook, difference(entries, expected.values));
	let [sum, absSum] = [0, 0];
	for (const value of values)
		if (value !== -Infinity) {
			sum += value;
			absSum += Math.abs(value);
		}
	const scale = Math.max(1, expected.absSum);
	worst.see(`sum of ${hook}`, Math.abs(sum - expected.sum) / scale);
	worst.see(`magnitude of ${hook}`, Math.abs(absSum - expected.absSum) / scale);
}

for (const model of new Set(fixtures.map(({ fixture }) => fixture.model)))
	describe(`every hook of ${model} against the float64 reference`, () => {
		const files = readModel(model);
		let runner: Runner;

		beforeAll(async () => {
			runner = await Runner.create(ort, files, 'wasm');
		});

		afterAll(() => runner.dispose());

		for (const { name, fixture } of fixtures.filter((each) => each.fixture.model === model))
			it(name, async () => {
				expect(files.sha256, 'run models/make_parity_fixtures.py again').toBe(fixture.modelSha256);
				const run = await runner.run(fixture.ids, fixture.interventions);
				const worst = new Worst();
				expect(hooksOf(runner.config).map((hook) => hook.name)).toEqual(Object.keys(fixture.hooks));
				for (const [hook, expected] of Object.entries(fixture.hooks)) {
					const value = await run.read(hook);
					expect(value.dims, hook).toEqual(expected.dims);
					compareHook(hook, value.data, expected, worst);
				}
				run.dispose();
				worst.expectWithinBound(name);
			});
	});

it('has fixtures of a tiny and of the shipped model', () => {
	expect(new Set(fixtures.map(({ fixture }) => fixture.model))).toEqual(
		new Set(['static/models/story-5m', 'test/fixtures/parity/tiny-gpt2'])
	);
});
