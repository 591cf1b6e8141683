/** Writes the measured model in the form that transformers.js loads; the weights are the same, in float32. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeGpt2 } from '../../src/lib/engine/graph/gpt2';
import { readConfig } from '../../src/lib/engine/load/config';
import { Weights } from '../../src/lib/engine/load/weights';
import { inlineWeights } from './inline-weights';
import { modelFolder, readModel } from './model';
import { buildPeerGraph } from './peer-graph';

/** Where the peer's model is written. */
export const peerModelFolder = fileURLToPath(new URL('.peer-model', import.meta.url));

/** Writes `peerModelFolder` anew. Throws as the engine's loader does. */
export function exportForPeer(): void {
	const files = readModel();
	const config = readConfig(files.config);
	const graph = buildPeerGraph(config, describeGpt2(config, new Weights(files.weights)));
	mkdirSync(join(peerModelFolder, 'onnx'), { recursive: true });
	const write = (name: string, json: unknown) =>
		writeFileSync(join(peerModelFolder, name), JSON.stringify(json, null, '\t'));
	// Without an end-of-text id it generates as many tokens as it is asked for.
	const { eos_token_id: _eos, ...peerConfig } = files.config as Record<string, unknown>;
	write('config.json', peerConfig);
	write('generation_config.json', { _from_model_config: true });
	write('tokenizer_config.json', {
		tokenizer_class: 'PreTrainedTokenizerFast',
		model_max_length: config.nCtx
	});
	copyFileSync(join(modelFolder, 'tokenizer.json'), join(peerModelFolder, 'tokenizer.json'));
	writeFileSync(join(peerModelFolder, 'onnx', 'model.onnx'), inlineWeights(graph));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) exportForPeer();
