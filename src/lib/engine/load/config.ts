import * as v from 'valibot';
import type { ModelConfig } from '../../model/config';
import { BrokenModelFile, UnsupportedModel } from '../errors';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1));
const off = v.optional(v.boolean(), false);

const gpt2 = v.object({
	n_layer: count,
	n_head: count,
	n_embd: count,
	n_inner: v.nullish(count),
	vocab_size: count,
	n_positions: count,
	layer_norm_epsilon: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1e-5),
	activation_function: v.optional(v.string(), 'gelu_new'),
	tie_word_embeddings: v.optional(v.boolean(), true),
	scale_attn_weights: v.optional(v.boolean(), true),
	scale_attn_by_inverse_layer_idx: off,
	add_cross_attention: off
});

/** Hugging Face names of activations; two of them are the same function. */
const activations: Record<string, ModelConfig['activation']> = {
	gelu_new: 'gelu_new',
	gelu_pytorch_tanh: 'gelu_new',
	gelu: 'gelu',
	relu: 'relu'
};

/**
 * Reads a Hugging Face `config.json`, parsed.
 * Throws BrokenModelFile (`config-json`: not an object; `config-field`: a field that is missing or impossible)
 * and UnsupportedModel (an architecture or option that the graph builder has no block for).
 */
export function readConfig(json: unknown): ModelConfig {
	if (typeof json !== 'object' || json === null || Array.isArray(json))
		throw new BrokenModelFile('config.json', 'config-json', 'not an object');
	const type = 'model_type' in json ? json.model_type : undefined;
	if (typeof type !== 'string')
		throw new BrokenModelFile('config.json', 'config-field', 'model_type: missing');
	if (type !== 'gpt2') throw new UnsupportedModel('model_type', type);
	return readGpt2(json);
}

function readGpt2(json: object): ModelConfig {
	const parsed = v.safeParse(gpt2, json);
	if (!parsed.success) {
		const issue = parsed.issues[0];
		throw new BrokenModelFile(
			'config.json',
			'config-field',
			`${v.getDotPath(issue) ?? '?'}: ${issue.message}`
		);
	}
	const field = parsed.output;
	if (field.n_embd % field.n_head !== 0)
		throw new BrokenModelFile(
			'config.json',
			'config-field',
			`n_embd: ${field.n_embd} is not a multiple of n_head ${field.n_head}`
		);
	const activation = activations[field.activation_function];
	if (activation === undefined)
		throw new UnsupportedModel('activation_function', field.activation_function);
	if (!field.scale_attn_weights) throw new UnsupportedModel('scale_attn_weights', 'false');
	if (field.scale_attn_by_inverse_layer_idx)
		throw new UnsupportedModel('scale_attn_by_inverse_layer_idx', 'true');
	if (field.add_cross_attention) throw new UnsupportedModel('add_cross_attention', 'true');
	return {
		architecture: 'gpt2',
		nLayers: field.n_layer,
		nHeads: field.n_head,
		dModel: field.n_embd,
		dHead: field.n_embd / field.n_head,
		dMlp: field.n_inner ?? 4 * field.n_embd,
		dVocab: field.vocab_size,
		nCtx: field.n_positions,
		eps: field.layer_norm_epsilon,
		activation,
		tiedEmbeddings: field.tie_word_embeddings
	};
}
