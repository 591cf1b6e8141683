import { describe, expect, it } from 'vitest';
import { UnknownWeight } from '../../../src/lib/engine/errors';
import { blocksOf, factsOf } from '../../../src/lib/engine/load/weight-part';
import { readConfig } from '../../../src/lib/engine/load/config';
import { Weights } from '../../../src/lib/engine/load/weights';
import { select, sizeOf } from '../../../src/lib/math/tensor';
import { findWeight, weightsOf } from '../../../src/lib/model/weights';
import { rawF32, tinyConfig, tinyModel, tinyTensors, writeSafetensors } from './tiny-gpt2';

const config = readConfig(tinyConfig);
const file = new Weights(tinyModel().weights);
const weight = (name: string) => findWeight(config, name) ?? expect.fail(name);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('a part of the weights', () => {
	it('is the columns that its name says, value by value', () => {
		const stored = tinyTensors().get('h.1.attn.c_attn.weight') ?? expect.fail();
		const { dims, data } = blocksOf(file, weight('blocks.1.attn.W_K'), {
			rows: [3, 5],
			columns: [0, 24],
			block: [1, 1]
		});
		expect(dims).toEqual([2, 24]);
		expect([...data.slice(0, 24)]).toEqual([...select(stored, [3]).data.slice(24, 48)]);
		expect([...data.slice(24)]).toEqual([...select(stored, [4]).data.slice(24, 48)]);
	});

	it('of a vector is one row', () => {
		const stored = tinyTensors().get('h.0.attn.c_attn.bias') ?? expect.fail();
		const all = { rows: [0, 1], columns: [0, 24], block: [1, 1] } as const;
		const { dims, data } = blocksOf(file, weight('blocks.0.attn.b_V'), all);
		expect(dims).toEqual([1, 24]);
		expect([...data]).toEqual([...stored.data.slice(48, 72)]);
	});

	it('has facts over all its values, for every weight of the model', () => {
		for (const each of weightsOf(config)) {
			const facts = factsOf(file, each);
			expect(facts.count, each.name).toBe(sizeOf(each.dims));
			expect(sum(facts.bins), each.name).toBe(facts.count);
			expect(facts).toMatchObject({ dtype: 'F32', bytes: 4 * facts.count, scaleBytes: 0 });
		}
		const stored = tinyTensors().get('h.0.attn.c_attn.weight') ?? expect.fail();
		const queries = Array.from(stored.data).filter((_, index) => index % 72 < 24);
		const facts = factsOf(file, weight('blocks.0.attn.W_Q'));
		expect(facts.least).toBe(Math.min(...queries));
		expect(facts.greatest).toBe(Math.max(...queries));
		expect(facts.mean).toBeCloseTo(sum(queries) / queries.length, 12);
		expect(facts.storedDims).toEqual([24, 72]);
	});

	it('of I8 has its rows scaled, from the middle too, and tells the scales apart', () => {
		const bytes = new Uint8Array(Int8Array.of(-128, 127, 3, 0, -1, 2).buffer);
		const scale = rawF32({ dims: [3], data: Float32Array.of(0.5, 4, -1) });
		const small = new Weights(
			writeSafetensors(
				new Map([
					['a', { dtype: 'I8', shape: [3, 2], bytes }],
					['a.scale', scale]
				])
			)
		);
		expect([...small.rows('a', 1, 3)]).toEqual([12, 0, 1, -2]);
		const part = { stored: 'a', columns: [1, 2] } as const;
		expect(factsOf(small, part)).toMatchObject({
			dtype: 'I8',
			bytes: 3,
			scaleBytes: 12,
			least: -2,
			greatest: 63.5,
			strongest: 0
		});
	});

	it('that there is not has a named error', () => {
		const all = { rows: [0, 1], columns: [0, 1], block: [1, 1] } as const;
		expect(() => factsOf(file, { stored: 'h.9.ln_1.bias', columns: null })).toThrow(UnknownWeight);
		const beyond = { stored: 'wte.weight', columns: [20, 25] } as const;
		expect(() => blocksOf(file, beyond, all)).toThrow(RangeError);
		expect(() => file.rows('wte.weight', 50, 54)).toThrow(RangeError);
	});
});
