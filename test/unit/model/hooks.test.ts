import { expect, test } from 'vitest';
import type { ModelConfig } from '../../../src/lib/model/config';
import { dimsOf, hooksOf } from '../../../src/lib/model/hooks';

const config: ModelConfig = {
	architecture: 'gpt2',
	nLayers: 2,
	nHeads: 3,
	dModel: 12,
	dHead: 4,
	dMlp: 48,
	dVocab: 100,
	nCtx: 16,
	eps: 1e-5,
	activation: 'gelu_new',
	tiedEmbeddings: true
};

/** Every hook of a two-layer model: its name, its shape in a run over 5 tokens, and * where it may be edited. */
const pinned = [
	'hook_embed [5, 12] *',
	'hook_pos_embed [5, 12] *',
	'blocks.0.hook_resid_pre [5, 12] *',
	'blocks.0.ln1.hook_scale [5, 1]',
	'blocks.0.ln1.hook_normalized [5, 12]',
	'blocks.0.attn.hook_q [5, 3, 4]',
	'blocks.0.attn.hook_k [5, 3, 4]',
	'blocks.0.attn.hook_v [5, 3, 4]',
	'blocks.0.attn.hook_attn_scores [3, 5, 5] *',
	'blocks.0.attn.hook_pattern [3, 5, 5] *',
	'blocks.0.attn.hook_z [5, 3, 4] *',
	'blocks.0.hook_attn_out [5, 12] *',
	'blocks.0.hook_resid_mid [5, 12] *',
	'blocks.0.ln2.hook_scale [5, 1]',
	'blocks.0.ln2.hook_normalized [5, 12]',
	'blocks.0.mlp.hook_pre [5, 48]',
	'blocks.0.mlp.hook_post [5, 48] *',
	'blocks.0.hook_mlp_out [5, 12] *',
	'blocks.0.hook_resid_post [5, 12] *',
	'blocks.1.hook_resid_pre [5, 12] *',
	'blocks.1.ln1.hook_scale [5, 1]',
	'blocks.1.ln1.hook_normalized [5, 12]',
	'blocks.1.attn.hook_q [5, 3, 4]',
	'blocks.1.attn.hook_k [5, 3, 4]',
	'blocks.1.attn.hook_v [5, 3, 4]',
	'blocks.1.attn.hook_attn_scores [3, 5, 5] *',
	'blocks.1.attn.hook_pattern [3, 5, 5] *',
	'blocks.1.attn.hook_z [5, 3, 4] *',
	'blocks.1.hook_attn_out [5, 12] *',
	'blocks.1.hook_resid_mid [5, 12] *',
	'blocks.1.ln2.hook_scale [5, 1]',
	'blocks.1.ln2.hook_normalized [5, 12]',
	'blocks.1.mlp.hook_pre [5, 48]',
	'blocks.1.mlp.hook_post [5, 48] *',
	'blocks.1.hook_mlp_out [5, 12] *',
	'blocks.1.hook_resid_post [5, 12] *',
	'ln_final.hook_scale [5, 1]',
	'ln_final.hook_normalized [5, 12]',
	'logits [5, 100]'
];

test('the hooks of a two-layer model are exactly these, in this order', () => {
	const lines = hooksOf(config).map((hook) => {
		const shape = `${hook.name} [${dimsOf(hook, config, 5).join(', ')}]`;
		return hook.editable ? `${shape} *` : shape;
	});
	expect(lines).toEqual(pinned);
});

test('each hook knows its block, and grids name query and key', () => {
	for (const hook of hooksOf(config)) {
		const block = /^blocks\.(\d+)\./.exec(hook.name);
		expect(hook.layer).toBe(block ? Number(block[1]) : null);
	}
	const pattern = hooksOf(config).find(({ name }) => name === 'blocks.1.attn.hook_pattern');
	expect(pattern?.axes).toEqual(['head', 'query', 'key']);
});
