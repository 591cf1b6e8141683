/**
 * Writes documents of the story world, each ended by a line `<|endoftext|>`.
 *
 *   npx tsx models/story-world/generate.ts --kind stories --language en --documents 1000 [--seed 0] --out FILE
 *
 * Document number i is the one of seed `--seed` + i.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentKinds, tellDocument } from '../../src/lib/story-world/documents';

const { values } = parseArgs({
	options: {
		kind: { type: 'string' },
		language: { type: 'string' },
		documents: { type: 'string' },
		seed: { type: 'string', default: '0' },
		out: { type: 'string' }
	}
});
const { language, out } = values;
const kind = documentKinds.find((known) => known === values.kind);
const [count, seed] = [Number(values.documents), Number(values.seed)];
if (!kind || (language !== 'en' && language !== 'ja') || !(count > 0) || !(seed >= 0) || !out)
	throw new Error(
		`usage: generate.ts --kind ${documentKinds.join('|')} --language en|ja --documents N [--seed N] --out FILE`
	);

const texts = Array.from({ length: count }, (_, i) => tellDocument(kind, language, seed + i));
writeFileSync(out, texts.map((text) => `${text}\n<|endoftext|>\n`).join(''));
console.log(`${out}: ${count} documents, ${kind}`);
