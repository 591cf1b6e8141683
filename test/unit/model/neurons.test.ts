import { describe, expect, it } from 'vitest';
import { examplesOf, parseNeurons, pushOf } from '../../../src/lib/model/neurons';

const file = parseNeurons({
	weights: 'a'.repeat(64),
	texts: [
		{ kind: 'tale', seed: 5, language: 'en' },
		{ kind: 'story', seed: 6, language: 'ja' }
	],
	tokens: 40,
	firing: [[0.5]],
	strongest: [[[1, 7, 2.5, 0, 3, 1.25]]]
});

describe('what neurons do', () => {
	it('is read, the strongest first', () => {
		expect(examplesOf(file, 0, 0)).toEqual([
			{ text: file.texts[1], position: 7, activation: 2.5 },
			{ text: file.texts[0], position: 3, activation: 1.25 }
		]);
		expect(examplesOf(file, 0, 1)).toEqual([]);
		expect(() => parseNeurons({ ...file, weights: 'x' })).toThrow();
	});
});

describe('pushOf', () => {
	it('is the direct way of a direction to every logit, by hand', () => {
		// w − mean(w) = (1, −1); with gain (2, 1) and scale 2 the axis is (1, −0.5).
		const push = pushOf(
			Float32Array.of(3, 1),
			Float32Array.of(1, 0, 0, 1, 1, 1),
			Float32Array.of(2, 1),
			2
		);
		// 1, −0.5 and 0.5 less their mean, 1/3.
		expect([...push].map((value) => Number(value.toFixed(6)))).toEqual([
			0.666667, -0.833333, 0.166667
		]);
	});
});
