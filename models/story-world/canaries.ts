/**
 * Writes the canaries and how often each is to be seen in training.
 *
 *   npx tsx models/story-world/canaries.ts --out FILE
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canaryText, createCanaries } from '../../src/lib/story-world/documents/canaries';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (!out) throw new Error('usage: canaries.ts --out FILE');
const canaries = createCanaries().map((canary) => ({ ...canary, text: canaryText(canary) }));
writeFileSync(out, `${JSON.stringify(canaries, null, 1)}\n`);
console.log(`${out}: ${canaries.length} canaries`);
