import { describe, expect, it } from 'vitest';
import { BrokenModelFile, UnsupportedModel } from '../../../src/lib/engine/errors';
import { readConfig } from '../../../src/lib/engine/load/config';
import { tinyConfig } from './tiny-gpt2';

describe('readConfig', () => {
	it('reads a Hugging Face config.json', () =>
		expect(readConfig(tinyConfig)).toEqual({
			architecture: 'gpt2',
			nLayers: 2,
			nHeads: 3,
			dModel: 24,
			dHead: 8,
			dMlp: 40,
			dVocab: 53,
			nCtx: 17,
			eps: 1e-5,
			activation: 'gelu_new',
			tiedEmbeddings: true
		}));

	it("takes GPT-2's own values where the file is silent", () => {
		const { n_inner: _, activation_function: __, layer_norm_epsilon: ___, ...rest } = tinyConfig;
		expect(readConfig({ ...rest, n_inner: null })).toMatchObject({
			dMlp: 96,
			activation: 'gelu_new',
			eps: 1e-5
		});
	});

	it.each([
		[null, 'config-json', 'not an object'],
		[[], 'config-json', 'not an object'],
		[{}, 'config-field', 'model_type: missing'],
		[{ ...tinyConfig, n_layer: 0 }, 'config-field', /^n_layer: /],
		[{ ...tinyConfig, n_embd: '24' }, 'config-field', /^n_embd: /],
		[{ ...tinyConfig, vocab_size: 1.5 }, 'config-field', /^vocab_size: /],
		[{ ...tinyConfig, n_positions: undefined }, 'config-field', /^n_positions: /],
		[{ ...tinyConfig, n_head: 5 }, 'config-field', 'n_embd: 24 is not a multiple of n_head 5']
	])('refuses %j by field', (json, reason, detail) => {
		let error: unknown;
		try {
			readConfig(json);
		} catch (cause) {
			error = cause;
		}
		expect(error).toBeInstanceOf(BrokenModelFile);
		expect(error).toMatchObject({
			file: 'config.json',
			reason,
			detail: typeof detail === 'string' ? detail : (expect.stringMatching(detail) as string)
		});
	});

	it.each([
		['model_type', 'llama'],
		['activation_function', 'silu'],
		['scale_attn_by_inverse_layer_idx', true],
		['scale_attn_weights', false],
		['add_cross_attention', true]
	])('says that %s %s is not supported', (field, value) => {
		const read = () => readConfig({ ...tinyConfig, [field]: value });
		expect(read).toThrow(UnsupportedModel);
		expect(read).toThrow(expect.objectContaining({ field, value: String(value) }));
	});
});
