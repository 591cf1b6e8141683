/**
 * Records the runs that the home page shows until the live model is there:
 * `npm run record` writes `src/lib/labs/home/recorded/{en,ja}.json` from the shipped model.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { ort } from '../src/lib/engine/ort';
import { Runner } from '../src/lib/engine/runner';
import { home as en } from '../src/lib/i18n/en/home';
import { home as ja } from '../src/lib/i18n/ja/home';
import type { RecordedRun } from '../src/lib/labs/home/recorded-run';
import { topIndices } from '../src/lib/math/order';
import { softmax } from '../src/lib/math/softmax';
import { lensWords } from '../src/lib/session/lens-words';
import { parseTokenizer } from '../src/lib/tokenizer';

// More threads need a worker script that Node cannot load, and this small model gains nothing by them.
ort.env.wasm.numThreads = 1;

const model = 'story-5m';
const listed = 7;
const folder = `static/models/${model}`;

const read = (name: string) => readFile(`${folder}/${name}`);
const weights = new Uint8Array(await read('model.safetensors'));
const config: unknown = JSON.parse((await read('config.json')).toString());
const tokenizer = parseTokenizer(JSON.parse((await read('tokenizer.json')).toString()));
const runner = await Runner.create(ort, { config, weights }, 'wasm');

/** A probability that reads well in a file; six digits are more than a screen shows. */
const round = (probability: number) => Number(probability.toPrecision(6));

function word(id: number, probability: number) {
	const { text, bytes } = tokenizer.token(id);
	return { id, text, bytes: [...bytes], probability: round(probability) };
}

async function record(text: string): Promise<RecordedRun> {
	const tokens = tokenizer.encode(text);
	const run = await runner.run(tokens.map((token) => token.id));
	const probabilities = softmax(run.logits);
	const top = topIndices(probabilities, listed).map((id) => word(id, probabilities[id] ?? 0));
	const mass = top.reduce((sum, { probability }) => sum + probability, 0);
	const lens = lensWords(await runner.lens(run, tokens.length - 1), tokenizer);
	return {
		model,
		hash: createHash('sha256').update(weights).digest('hex'),
		text,
		tokens: tokens.map(({ id, text, bytes }) => ({ id, text, bytes: [...bytes] })),
		top,
		rest: { count: probabilities.length - top.length, probability: round(1 - mass) },
		lens: lens.map(({ token, probability }) => word(token.id, probability))
	};
}

for (const [language, text] of [
	['en', en.exampleText],
	['ja', ja.exampleText]
] as const) {
	const run = await record(text);
	await writeFile(
		`src/lib/labs/home/recorded/${language}.json`,
		JSON.stringify(run, null, '\t') + '\n'
	);
	console.log(
		`${language}: ${text} → ${run.top.map((w) => `${w.text} ${w.probability}`).join(', ')}`
	);
}
await runner.dispose();
