import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/lib/decoding/settings';
import { tensor } from '../../../../src/lib/math/tensor';
import {
	readRunFile,
	writeRunFile,
	type RunRecord
} from '../../../../src/lib/session/run-file/run-file';

const record: RunRecord = {
	state: {
		model: 'story-5m',
		step: null,
		hash: 'ab'.repeat(32),
		text: 'Mia found “a” key \u0000\ud800 鍵\n',
		continuation: [5, 9],
		branches: [{ text: 'Mia found', continuation: [3] }],
		weights: null,
		comparison: null,
		explained: null,
		instrument: null,
		costs: false,
		position: 1,
		layer: 2,
		head: 0,
		key: 1,
		seed: 7,
		settings: { ...defaultSettings, temperature: 0.5, topK: 40 },
		heads: [{ layer: 0, head: 3, mul: 0.25, isOn: false }],
		scores: [{ layer: 1, head: 2, query: 1, key: 0, score: -3.75 }],
		acts: {
			chips: [{ act: { kind: 'mlp', layer: 1, mul: 0.5 }, isOn: false }],
			donor: 'Leo lost a key',
			contrast: ''
		}
	},
	continuationText: ' door',
	backend: 'wasm',
	dropped: 0,
	tokens: [
		{ id: 5, text: 'Mia' },
		{ id: 9, text: '\ufffd' }
	],
	values: [
		{ hook: 'logits', selection: [1], values: tensor([3], Float32Array.of(0.1, -Infinity, NaN)) },
		{
			hook: 'blocks.0.attn.hook_z',
			selection: [null, 1],
			values: tensor([2, 2], Float32Array.of(1, -0, 1e-45, 3.4e38))
		}
	],
	omitted: ['hook_embed']
};
const text = writeRunFile(record);
type Content = Record<string, unknown>;
/** The first entry of a list in it. */
const first = (content: unknown, list: string): Content =>
	(content as Record<string, Content[]>)[list]?.[0] ?? expect.fail(`no ${list}`);
/** The file with something in it changed. */
const changed = (change: (content: Content) => void): string => {
	const content = JSON.parse(text) as Content;
	change(content);
	return JSON.stringify(content);
};

describe('a run file', () => {
	test('gives back all that was put into it, to the bit', () => {
		expect(readRunFile(text)).toEqual({ kind: 'run', record });
	});

	test('gives back any text, place, edits and numbers', { timeout: 30_000 }, () => {
		const place = fc.option(fc.nat(500), { nil: null });
		const head = fc.record({
			layer: fc.nat(99),
			head: fc.nat(99),
			mul: fc.double({ min: 0, max: 10, noNaN: true }),
			isOn: fc.boolean()
		});
		const values = fc
			.array(fc.float(), { maxLength: 12 })
			.map((numbers) => tensor([numbers.length], Float32Array.from(numbers)));
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.array(fc.nat(50_000)),
				fc.tuple(place, place, place),
				fc.array(head, { maxLength: 5 }),
				values,
				(written, continuation, [position, layer, inner], heads, numbers) => {
					const any: RunRecord = {
						...record,
						state: {
							...record.state,
							text: written,
							continuation,
							position,
							layer,
							head: layer === null ? null : inner,
							key: null,
							heads
						},
						values: [{ hook: 'logits', selection: [], values: numbers }]
					};
					expect(readRunFile(writeRunFile(any))).toEqual({ kind: 'run', record: any });
				}
			),
			{ numRuns: 60 }
		);
	});

	test('may have been laid out anew, and may say more than is known of', () => {
		const indented = JSON.stringify({ ...(JSON.parse(text) as Content), later: 1 }, null, '\t');
		expect(readRunFile(indented)).toEqual({ kind: 'run', record });
	});
});

describe('a file that is no run', () => {
	test.each([
		'',
		'hello',
		'{}',
		'[]',
		'null',
		'{"format":"vitrine-progress","version":1}',
		'\u0000'
	])('%j is told to be something else', (other) => {
		expect(readRunFile(other)).toEqual({ kind: 'foreign' });
	});

	test('of a newer version is told apart, whatever else it holds', () => {
		expect(readRunFile('{"format":"vitrine-run","version":2,"text":5}')).toEqual({
			kind: 'newer',
			version: 2
		});
	});

	test('cut off anywhere is told to be damaged', () => {
		for (let end = 25; end < text.length - 2; end += 7)
			expect(readRunFile(text.slice(0, end))).toEqual({ kind: 'damaged', where: '' });
	});

	test.each<[string, (content: Content) => void]>([
		['version', (c) => (c.version = 'one')],
		['version', (c) => delete c.version],
		['version', (c) => (c.version = 0)],
		['text', (c) => delete c.text],
		['model.hash', (c) => ((c.model as Content).hash = 'abc')],
		['model.id', (c) => ((c.model as Content).id = '../../etc')],
		['seed', (c) => (c.seed = -1)],
		['decoding', (c) => ((c.decoding as Content).temperature = 1e-6)],
		['decoding', (c) => ((c.decoding as Content).topP = 2)],
		['decoding.method', (c) => ((c.decoding as Content).method = 'beam')],
		['interventions.heads.0.mul', (c) => (first(c.interventions, 'heads').mul = 1e9)],
		['focus.position', (c) => ((c.focus as Content).position = 0.5)],
		['values.0.data', (c) => (first(c, 'values').data = '%%%%')],
		['values.0.data', (c) => (first(c, 'values').data = 'AAAA')],
		['values.0', (c) => (first(c, 'values').dims = [2, 3])],
		['run.backend', (c) => ((c.run as Content).backend = 'abacus')]
	])('with a wrong %s says so', (where, change) => {
		expect(readRunFile(changed(change))).toEqual({ kind: 'damaged', where });
	});

	test('never throws, whatever byte is wrong', () => {
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
				const { kind } = readRunFile(text.slice(0, at) + put + text.slice(at + 1));
				expect(['run', 'foreign', 'newer', 'damaged']).toContain(kind);
			}),
			{ numRuns: 200 }
		);
	});
});
