import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelFiles } from '../../src/lib/engine/runner';

/** Root folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The model that is measured. */
export const modelName = 'story-5m';

/** Its folder. */
export const modelFolder = join(root, 'static', 'models', modelName);

/** Its config and weights. */
export function readModel(): ModelFiles {
	const config: unknown = JSON.parse(readFileSync(join(modelFolder, 'config.json'), 'utf8'));
	return { config, weights: new Uint8Array(readFileSync(join(modelFolder, 'model.safetensors'))) };
}
