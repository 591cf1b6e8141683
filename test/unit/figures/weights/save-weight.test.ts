import { describe, expect, it, vi } from 'vitest';
import { toCsv } from '../../../../src/lib/figures/values/csv';
import { toNpy } from '../../../../src/lib/figures/values/npy';
import { TooManyValues } from '../../../../src/lib/figures/values/tensor-file';
import { saveWeight, weightSheet } from '../../../../src/lib/figures/weights/save-weight';
import { weightsOfHead, weightsOutside } from '../../../../src/lib/figures/weights/used-by';
import type { ModelConfig } from '../../../../src/lib/model/config';
import { findWeight, type Weight } from '../../../../src/lib/model/weights';

const config: ModelConfig = {
	architecture: 'gpt2',
	nLayers: 2,
	nHeads: 2,
	dModel: 4,
	dHead: 2,
	dMlp: 8,
	nCtx: 16,
	dVocab: 20_000_000,
	activation: 'gelu_new',
	eps: 1e-5,
	tiedEmbeddings: true
};

function weight(name: string): Weight {
	return findWeight(config, name) ?? expect.fail(`no ${name}`);
}

describe('a weight as a file', () => {
	it('is the matrix of the file, with the names of its axes', () => {
		const data = Float32Array.from({ length: 16 }, (_, i) => i / 4);
		const sheet = weightSheet(weight('blocks.1.attn.W_Q'), { dims: [4, 4], data });
		expect(toCsv(sheet).split('\n').slice(0, 3)).toEqual([
			'stream,heads 0,heads 1,heads 2,heads 3',
			'0,0,0.25,0.5,0.75',
			'1,1,1.25,1.5,1.75'
		]);
		expect(new TextDecoder('latin1').decode(toNpy(sheet.values))).toContain("'shape': (4, 4)");
	});

	it('has one axis where it is a vector', () => {
		const data = Float32Array.of(1, 2, 3, 4);
		const { axes, values } = weightSheet(weight('ln_final.b'), { dims: [1, 4], data });
		expect(axes).toEqual(['stream']);
		expect(values.dims).toEqual([4]);
	});

	it('is refused before anything is read when it is too large', async () => {
		const weightBlocks = vi.fn();
		const saved = saveWeight({ weightBlocks }, weight('embed.W_E'), 'npy');
		await expect(saved).rejects.toEqual(new TooManyValues(80_000_000, 64_000_000, 'npy'));
		expect(weightBlocks).not.toHaveBeenCalled();
	});
});

describe('the weights that a view leads to', () => {
	it('exist, and those of a head begin where the head does', () => {
		const places = [...weightsOutside(), ...weightsOfHead(config, 1, 1)];
		for (const { name, cell } of places) {
			const { down, across } = weight(name ?? '');
			if (!cell) continue;
			expect(down.axis === 'heads' ? cell.row : cell.column, name ?? '').toBe(2);
			expect(cell.row).toBeLessThan(down.length);
			expect(cell.column).toBeLessThan(across.length);
		}
		expect(places).toHaveLength(12);
	});
});
