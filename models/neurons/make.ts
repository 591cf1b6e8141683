/**
 * Measures every neuron of a model on texts of the story world that it was not trained on, and writes where each is
 * strongest.
 *
 *   npx tsx models/neurons/make.ts [--model static/models/story-5m]
 *
 * Written: `neurons.json` in the model's folder, and its hash in the model's `card.json`. The same weights give the
 * same file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ort } from '../../src/lib/engine/ort';
import { Runner } from '../../src/lib/engine/runner';
import { neuronFile, type NeuronFile, type ProbeText } from '../../src/lib/model/neurons';

import { tellAgain } from '../../src/lib/story-world/probe-text';
import { parseTokenizer } from '../../src/lib/tokenizer';
import { readModel } from '../../test/unit/engine/model-on-disk';

/** Beyond those of the training documents and of the tests. */
const firstSeed = 5_000_000_000;
const seedsOfAKind = 100;
/** Examples that are kept of each neuron. */
const kept = 6;
const digits = 4;

const { model: folder } = parseArgs({
	options: { model: { type: 'string', default: 'static/models/story-5m' } }
}).values;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const texts = (['tale', 'story'] as const).flatMap((kind) =>
	Array.from({ length: seedsOfAKind }, (_, i) => firstSeed + i).flatMap((seed) =>
		(['en', 'ja'] as const).map((language): ProbeText => ({ kind, seed, language }))
	)
);
const tokenizer = parseTokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')));
const runner = await Runner.create(ort, readModel(folder), 'wasm');
const { nLayers, dMlp, nCtx } = runner.config;

/** [layer][neuron]: examples so far, the strongest first. */
const strongest = Array.from({ length: nLayers }, () =>
	Array.from({ length: dMlp }, (): [text: number, position: number, value: number][] => [])
);
const firing = Array.from({ length: nLayers }, () => new Array<number>(dMlp).fill(0));
let tokens = 0;

for (const [index, text] of texts.entries()) {
	const ids = tokenizer
		.encode(tellAgain(text))
		.slice(0, nCtx)
		.map(({ id }) => id);
	tokens += ids.length;
	const run = await runner.run(ids);
	for (let layer = 0; layer < nLayers; layer++) {
		const { data } = await run.read(`blocks.${layer}.mlp.hook_post`);
		for (let neuron = 0; neuron < dMlp; neuron++) note(layer, neuron, index, data, ids.length);
	}
	run.dispose();
	if (index % 50 === 49) console.log(`${index + 1} of ${texts.length} texts, ${tokens} tokens`);
}
await runner.dispose();

/** Keeps the strongest token of a text, where it is among the strongest of a neuron. */
function note(layer: number, neuron: number, text: number, data: Float32Array, length: number) {
	let best = 0;
	const counts = firing[layer] ?? [];
	for (let position = 0; position < length; position++) {
		const value = data[position * dMlp + neuron] ?? 0;
		if (value > 0) counts[neuron] = (counts[neuron] ?? 0) + 1;
		if (value > (data[best * dMlp + neuron] ?? 0)) best = position;
	}
	const list = strongest[layer]?.[neuron];
	if (!list) return;
	list.push([text, best, data[best * dMlp + neuron] ?? 0]);
	list.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
	list.length = Math.min(list.length, kept);
}

const short = (value: number) => Number(value.toPrecision(digits));
const file: NeuronFile = {
	weights: sha256(readFileSync(join(folder, 'model.safetensors'))),
	texts,
	tokens,
	firing: firing.map((counts) => counts.map((count) => short(count / tokens))),
	strongest: strongest.map((neurons) =>
		neurons.map((examples) => examples.flatMap(([text, at, value]) => [text, at, short(value)]))
	)
};
const bytes = Buffer.from(`${JSON.stringify(file)}\n`);
const path = join(folder, neuronFile);
writeFileSync(`${path}.part`, bytes);
const cardPath = join(folder, 'card.json');
const card = JSON.parse(readFileSync(cardPath, 'utf8')) as { files: Record<string, unknown> };
const files = { ...card.files, [neuronFile]: { bytes: bytes.length, sha256: sha256(bytes) } };
writeFileSync(`${cardPath}.part`, `${JSON.stringify({ ...card, files }, null, 1)}\n`);
renameSync(`${path}.part`, path);
renameSync(`${cardPath}.part`, cardPath);
console.log(`${path}: ${(bytes.length / 1e3).toFixed(0)} kB, ${tokens} tokens`);
