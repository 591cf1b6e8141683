import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/lib/engine/load/config';
import { Weights } from '../../../src/lib/engine/load/weights';
import { sizeOf } from '../../../src/lib/math/tensor';
import { findWeight, weightsOf, type Weight } from '../../../src/lib/model/weights';

const folder = 'static/models/story-5m';
const config = readConfig(JSON.parse(readFileSync(`${folder}/config.json`, 'utf8')));
const all = weightsOf(config);

/** One line of the table: names in both conventions, shapes, part of the stored tensor. */
const line = ({ name, dims, stored, columns, isTransposed }: Weight) =>
	[
		name,
		`[${dims.join(', ')}]`,
		stored + (columns ? `[${columns.join(':')}]` : ''),
		isTransposed && 'T'
	]
		.filter(Boolean)
		.join(' ');

describe('the weights of the shipped model', () => {
	it('are these, by both names', () => {
		const outside = all.filter(({ layer }) => layer === null);
		expect(outside.map(line)).toEqual([
			'embed.W_E [6144, 256] wte.weight',
			'pos_embed.W_pos [256, 256] wpe.weight',
			'ln_final.w [256] ln_f.weight',
			'ln_final.b [256] ln_f.bias',
			'unembed.W_U [256, 6144] wte.weight T'
		]);
		expect(all.filter(({ layer }) => layer === 3).map(line)).toEqual([
			'blocks.3.ln1.w [256] h.3.ln_1.weight',
			'blocks.3.ln1.b [256] h.3.ln_1.bias',
			'blocks.3.attn.W_Q [4, 256, 64] h.3.attn.c_attn.weight[0:256]',
			'blocks.3.attn.b_Q [4, 64] h.3.attn.c_attn.bias[0:256]',
			'blocks.3.attn.W_K [4, 256, 64] h.3.attn.c_attn.weight[256:512]',
			'blocks.3.attn.b_K [4, 64] h.3.attn.c_attn.bias[256:512]',
			'blocks.3.attn.W_V [4, 256, 64] h.3.attn.c_attn.weight[512:768]',
			'blocks.3.attn.b_V [4, 64] h.3.attn.c_attn.bias[512:768]',
			'blocks.3.attn.W_O [4, 64, 256] h.3.attn.c_proj.weight',
			'blocks.3.attn.b_O [256] h.3.attn.c_proj.bias',
			'blocks.3.ln2.w [256] h.3.ln_2.weight',
			'blocks.3.ln2.b [256] h.3.ln_2.bias',
			'blocks.3.mlp.W_in [256, 1024] h.3.mlp.c_fc.weight',
			'blocks.3.mlp.b_in [1024] h.3.mlp.c_fc.bias',
			'blocks.3.mlp.W_out [1024, 256] h.3.mlp.c_proj.weight',
			'blocks.3.mlp.b_out [256] h.3.mlp.c_proj.bias'
		]);
		expect(all).toHaveLength(5 + 4 * 16);
	});

	it('are, each once, all that the file holds', () => {
		const file = new Weights(readFileSync(`${folder}/model.safetensors`));
		const named = new Map<string, number>();
		for (const { stored, dims, isTied } of all)
			if (!isTied) named.set(stored, (named.get(stored) ?? 0) + sizeOf(dims));
		const held = file.names.map((name): [string, number] => [name, sizeOf(file.dims(name) ?? [])]);
		expect([...named].sort()).toEqual(held.sort());
	});

	it('have as many values as their matrix', () => {
		for (const { dims, down, across } of all)
			expect(down.length * across.length).toBe(sizeOf(dims));
	});

	it('are found by either name, with or without a prefix; others are not', () => {
		expect(findWeight(config, 'blocks.0.attn.W_K')?.columns).toEqual([256, 512]);
		expect(findWeight(config, 'h.2.mlp.c_fc.bias')?.name).toBe('blocks.2.mlp.b_in');
		expect(findWeight(config, 'transformer.wte.weight')?.name).toBe('embed.W_E');
		expect(findWeight(config, 'h.0.attn.c_attn.weight')?.name).toBe('blocks.0.attn.W_Q');
		for (const name of ['blocks.4.attn.W_K', 'blocks.0.attn.W_X', '', 'lm_head.weight'])
			expect(findWeight(config, name)).toBeNull();
	});

	it('untied, the unembedding is a tensor of its own', () => {
		const untied = findWeight({ ...config, tiedEmbeddings: false }, 'unembed.W_U');
		expect(untied).toMatchObject({ stored: 'lm_head.weight', isTied: false, isTransposed: true });
	});
});
