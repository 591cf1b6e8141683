import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/lib/decoding/pipeline';
import { defaultSettings, type DecodingSettings } from '../../../src/lib/decoding/settings';
import { softmax } from '../../../src/lib/math/softmax';
import { keptIds, logitsOf, someLogits, sortedIds } from './logits';

const names = ['logits', 'repetitionPenalty', 'temperature', 'topK', 'topP', 'greedy'];
const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);
const someSettings: fc.Arbitrary<DecodingSettings> = fc.record({
	method: fc.constantFrom('greedy', 'sample'),
	temperature: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0.05, max: 5, noNaN: true })),
	topK: fc.nat(45),
	topP: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
	repetitionPenalty: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 5, noNaN: true }))
});

test('with everything off, all stages are the model’s own distribution', () => {
	const logits = logitsOf(0.5, 0.25, 0.25);
	const { stages, probabilities } = decode(logits, defaultSettings, { ids: [0] });
	expect(stages.map(({ step }) => step)).toEqual(names);
	expect(stages.map(({ isActive }) => isActive)).toEqual([true, false, false, false, false, false]);
	for (const stage of stages) {
		expect(stage.logits).toBe(logits);
		expect(stage).toMatchObject({ kept: 3, mass: 1 });
		expect(stage.entropyBits).toBeCloseTo(1.5, 5);
	}
	expect(probabilities).toEqual(softmax(logits));
});

test('hand-computed, each step in its turn', () => {
	const settings: DecodingSettings = {
		method: 'sample',
		temperature: 0.5,
		topK: 3,
		topP: 0.9,
		repetitionPenalty: 2
	};
	// ln 16 is in the text and halves to ln 4; the temperature then squares 4, 2, 1, 1 to 16, 4, 1, 1.
	const logits = Float32Array.of(Math.log(16), Math.log(2), 0, 0);
	const { stages } = decode(logits, settings, { ids: [0] });
	const expected: [number, number, number[]][] = [
		[4, 1, [16 / 20, 2 / 20, 1 / 20, 1 / 20]],
		[4, 1, [4 / 8, 2 / 8, 1 / 8, 1 / 8]],
		[4, 1, [16 / 22, 4 / 22, 1 / 22, 1 / 22]],
		[3, 21 / 22, [16 / 21, 4 / 21, 1 / 21, 0]],
		[2, 20 / 21, [16 / 20, 4 / 20, 0, 0]],
		[2, 1, [16 / 20, 4 / 20, 0, 0]]
	];
	expected.forEach(([kept, mass, probabilities], i) => {
		const stage = stages[i];
		expect([stage?.step, stage?.kept]).toEqual([names[i], kept]);
		expect(stage?.mass).toBeCloseTo(mass, 6);
		probabilities.forEach((p, id) => expect(stage?.probabilities[id]).toBeCloseTo(p, 6));
	});
});

describe('greedy', () => {
	const logits = logitsOf(0.2, 0.5, 0.3);

	test.each([
		['the method', { method: 'greedy', temperature: 2, topK: 2, topP: 0.9 }],
		['temperature 0', { method: 'sample', temperature: 0, topK: 2, topP: 0.9 }]
	] as const)('%s leaves out temperature and cuts', (_name, settings) => {
		const { stages, probabilities } = decode(
			logits,
			{ ...defaultSettings, ...settings },
			{ ids: [] }
		);
		expect(stages.filter(({ isActive }) => isActive).map(({ step }) => step)).toEqual([
			'logits',
			'greedy'
		]);
		expect(probabilities).toEqual(Float32Array.of(0, 1, 0));
		expect(stages.at(-1)).toMatchObject({ kept: 1, entropyBits: 0 });
		expect(stages.at(-1)?.mass).toBeCloseTo(0.5, 6);
	});

	test('heeds the penalty', () => {
		const settings: DecodingSettings = {
			...defaultSettings,
			method: 'greedy',
			repetitionPenalty: 5
		};
		expect(decode(Float32Array.of(1, 2), settings, { ids: [1] }).probabilities).toEqual(
			Float32Array.of(1, 0)
		);
	});
});

test('at every stage the mass is 1, cut tokens have none, and a cut takes only from the end', () => {
	fc.assert(
		fc.property(
			someLogits,
			someSettings,
			fc.array(fc.nat(), { maxLength: 5 }),
			(logits, settings, list) => {
				const ids = list.map((n) => n % logits.length);
				const copy = Float32Array.from(logits);
				const { stages, probabilities } = decode(logits, settings, { ids });
				expect(logits).toEqual(copy);
				expect(probabilities).toBe(stages.at(-1)?.probabilities);
				stages.forEach((stage, i) => {
					expect(sum(stage.probabilities)).toBeCloseTo(1, 5);
					expect(stage.kept).toBe(keptIds(stage.logits).length);
					stage.logits.forEach((logit, id) => {
						if (logit === -Infinity) expect(stage.probabilities[id]).toBe(0);
					});
					const before = stages[i - 1];
					if (!before) return;
					const order = sortedIds(before.logits);
					expect(keptIds(stage.logits)).toEqual(order.slice(0, stage.kept).sort((a, b) => a - b));
					const kept = order.slice(0, stage.kept);
					const share = kept.reduce((total, id) => total + (before.probabilities[id] ?? 0), 0);
					expect(stage.mass).toBeCloseTo(share, 5);
				});
			}
		)
	);
});

test('settings outside their ranges, and logits of nothing, are refused', () => {
	expect(() => decode(Float32Array.of(1), { ...defaultSettings, topP: 2 }, { ids: [] })).toThrow(
		RangeError
	);
	expect(() => decode(Float32Array.of(NaN), defaultSettings, { ids: [] })).toThrow(RangeError);
});
