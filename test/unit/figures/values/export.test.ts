import { describe, expect, test } from 'vitest';
import { tensor } from '../../../../src/lib/math/tensor';
import { toCsv } from '../../../../src/lib/figures/values/csv';
import { floatText } from '../../../../src/lib/figures/values/float-text';
import { toJson } from '../../../../src/lib/figures/values/json';
import { sheetOf } from '../../../../src/lib/figures/values/sheet';
import type { ModelConfig } from '../../../../src/lib/model/config';

const config: ModelConfig = {
	architecture: 'gpt2',
	nLayers: 1,
	nHeads: 2,
	dModel: 2,
	dHead: 1,
	dMlp: 8,
	dVocab: 3,
	nCtx: 4,
	eps: 1e-5,
	activation: 'gelu_new',
	tiedEmbeddings: true
};

describe('floatText', () => {
	test('writes the fewest digits that read back as the same float32', () => {
		expect(floatText(Math.fround(0.475))).toBe('0.475');
		expect(floatText(Math.fround(1 / 3))).toBe('0.33333334');
		expect(floatText(-0)).toBe('0');
		expect(floatText(16777216)).toBe('16777216');
		expect(floatText(-Infinity)).toBe('-Infinity');
	});

	test('every float32 survives', () => {
		const bits = new Uint32Array(1);
		const value = new Float32Array(bits.buffer);
		for (let i = 0; i < 5000; i++) {
			bits[0] = (i * 2654435761) >>> 0;
			if (!Number.isFinite(value[0])) continue;
			expect(Math.fround(Number(floatText(value[0] ?? 0)))).toBe(value[0]);
		}
	});
});

describe('toCsv', () => {
	test('a pattern names head, query and keys, and quotes a comma', () => {
		const pattern = tensor([2, 2, 2], Float32Array.of(1, 0, 0.25, 0.75, 1, 0, 0.5, 0.5));
		const sheet = sheetOf('blocks.0.attn.hook_pattern', pattern, config, ['Mia', ',']);
		expect(toCsv(sheet)).toBe(
			[
				'head,query,query token,key 0 Mia,"key 1 ,"',
				'0,0,Mia,1,0',
				'0,1,",",0.25,0.75',
				'1,0,Mia,1,0',
				'1,1,",",0.5,0.5',
				''
			].join('\n')
		);
	});

	test('a stream has one line per position and a column per dimension', () => {
		const stream = tensor([2, 2], Float32Array.of(0.1, -2, 3, 4));
		expect(toCsv(sheetOf('hook_embed', stream, config, ['a', 'b']))).toBe(
			'pos,pos token,dModel 0,dModel 1\n0,a,0.1,-2\n1,b,3,4\n'
		);
	});
});

describe('toJson', () => {
	test('names the tensor, its axes and shape; a masked score is null', () => {
		const scores = tensor([2, 1, 1], Float32Array.of(0.1, -Infinity));
		const sheet = sheetOf('blocks.0.attn.hook_attn_scores', scores, config, ['“a”\n']);
		expect(JSON.parse(toJson(sheet))).toEqual({
			tokens: [{ position: 0, text: '“a”\n' }],
			tensors: {
				'blocks.0.attn.hook_attn_scores': {
					axes: ['head', 'query', 'key'],
					dims: [2, 1, 1],
					data: [0.1, null]
				}
			}
		});
	});
});

test('sheetOf refuses a hook that the model does not have, and a part of one', () => {
	expect(() =>
		sheetOf('blocks.1.hook_resid_pre', tensor([1, 2], new Float32Array(2)), config, [])
	).toThrow(RangeError);
	expect(() => sheetOf('hook_embed', tensor([2], new Float32Array(2)), config, [])).toThrow(
		RangeError
	);
});
