import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ModelFiles } from '../../../src/lib/engine/runner';

/** A model folder's files, and the hash of its weights. */
export function readModel(folder: string): ModelFiles & { sha256: string } {
	const weights = new Uint8Array(readFileSync(join(folder, 'model.safetensors')));
	const config: unknown = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
	return { config, weights, sha256: createHash('sha256').update(weights).digest('hex') };
}

const whole = v.pipe(v.number(), v.integer());

/** A fixture of `models/make_parity_fixtures.py`; its README says what the fields mean. */
export const fixtureSchema = v.object({
	model: v.string(),
	modelSha256: v.string(),
	ids: v.array(whole),
	interventions: v.array(
		v.object({
			hook: v.string(),
			index: v.array(v.nullable(whole)),
			mul: v.number(),
			add: v.number()
		})
	),
	hooks: v.record(
		v.string(),
		v.object({
			dims: v.array(whole),
			indices: v.array(whole),
			values: v.array(v.number()),
			sum: v.number(),
			absSum: v.number()
		})
	)
});

/** One parsed fixture. */
export type Fixture = v.InferOutput<typeof fixtureSchema>;
