/**
 * Writes stories of one language, each ended by a line `<|endoftext|>`.
 *
 *   npx tsx models/story-world/generate.ts --language en --documents 1000 --seed 1 --out FILE
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { animalPlots } from './plots/animals';
import { dayPlots } from './plots/days';
import { findingPlots } from './plots/finding';
import { friendPlots } from './plots/friends';
import { sentencePlots } from './plots/sentences';
import { pick, seededRandom } from './random';
import { tell } from './tell';

const plots = [...findingPlots, ...friendPlots, ...animalPlots, ...dayPlots, ...sentencePlots];

const { values } = parseArgs({
	options: {
		language: { type: 'string' },
		documents: { type: 'string' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string' }
	}
});
const { language, out } = values;
if ((language !== 'en' && language !== 'ja') || !values.documents || !out)
	throw new Error('usage: generate.ts --language en|ja --documents N [--seed N] --out FILE');

const random = seededRandom(Number(values.seed));
const stories = Array.from(
	{ length: Number(values.documents) },
	() => tell(random, pick(random, plots))[language]
);
writeFileSync(out, stories.map((story) => `${story}\n<|endoftext|>\n`).join(''));
console.log(`${out}: ${stories.length} stories from ${plots.length} plots`);
