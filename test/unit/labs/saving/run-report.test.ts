import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../src/lib/decoding/settings';
import type { Messages } from '../../../../src/lib/i18n';
import { en } from '../../../../src/lib/i18n/en';
import { ja } from '../../../../src/lib/i18n/ja';
import { runWords } from '../../../../src/lib/labs/explorer/saving/run-report';
import { noActs } from '../../../../src/lib/session/acts/act';
import type { RunFault, RunOutcome } from '../../../../src/lib/session/run-file/opened-run.svelte';
import type { RunRecord } from '../../../../src/lib/session/run-file/run-file';

const name = 'vitrine-run.json';
const made = '1'.repeat(64);
const here = '2'.repeat(64);
const record = (model = 'story-5m'): RunRecord => ({
	state: {
		...{
			model,
			step: null,
			hash: made,
			text: 'a',
			continuation: [],
			branches: [],
			weights: null,
			comparison: null,
			explained: null,
			instrument: null,
			costs: false,
			seed: 7,
			heads: [],
			scores: [],
			acts: noActs
		},
		...{ position: null, layer: null, head: null, key: null, settings: defaultSettings }
	},
	continuationText: '',
	backend: 'wasm',
	dropped: 0,
	tokens: [],
	values: [],
	omitted: []
});
const say = (outcome: RunOutcome, model?: string, t: Messages['saving'] = en.saving) =>
	runWords({ name, record: record(model), outcome }, 'webgpu', t);
const same = { count: 6144, largest: 2.5e-6, differing: null };
const differing = { count: 6144, largest: 0.31, differing: 'logits' };

describe('what is said of an opened run', () => {
	test('names the numbers that agree', () => {
		expect(say({ kind: 'compared', comparison: same, weights: null })).toEqual({
			sentences: [en.saving.report.same(name, '6,144', '2.50e−6')],
			isWarning: false
		});
	});

	test('says so where they are the very same', () => {
		const comparison = { ...same, largest: 0 };
		expect(say({ kind: 'compared', comparison, weights: null }).sentences).toEqual([
			en.saving.report.identical(name, '6,144')
		]);
	});

	test('warns of other weights even where the numbers agree', () => {
		const words = say({ kind: 'compared', comparison: same, weights: here });
		expect(words.isWarning).toBe(true);
		expect(words.sentences).toHaveLength(2);
		expect(words.sentences[1]).toContain('111111111111');
		expect(words.sentences[1]).toContain('222222222222');
	});

	test('warns of other numbers, with tensor, difference and backends', () => {
		const words = say({ kind: 'compared', comparison: differing, weights: null });
		expect(words).toEqual({
			sentences: [
				en.saving.report.differs(name, 'logits', '0.310'),
				en.saving.report.backends('WebAssembly', 'WebGPU')
			],
			isWarning: true
		});
	});

	test('tells what to do for a model of one’s own, and only for that', () => {
		expect(say({ kind: 'text-only' }, 'own').sentences[1]).toBe(en.saving.report.ownModel);
		expect(say({ kind: 'text-only' }, 'gone').sentences).toHaveLength(1);
		expect(say({ kind: 'text-only' }, 'gone').sentences[0]).toContain('“gone”');
	});

	test('is a warning whenever the numbers were not compared', () => {
		for (const why of ['changed', 'failed', 'no-values'] as const)
			expect(say({ kind: 'unchecked', why }).isWarning).toBe(true);
		expect(say({ kind: 'other-tokens' }).isWarning).toBe(true);
		expect(say({ kind: 'running' }).isWarning).toBe(false);
	});
});

describe('what is said of a file that cannot be opened', () => {
	const faults: readonly RunFault[] = [
		{ kind: 'foreign' },
		{ kind: 'newer', version: 9 },
		{ kind: 'damaged', where: '' },
		{ kind: 'damaged', where: 'model.hash' },
		{ kind: 'several' },
		{ kind: 'too-large', bytes: 90_000_000 },
		{ kind: 'lost', detail: 'gone' }
	];
	test.each([
		['en', en.saving],
		['ja', ja.saving]
	])(
		'%s: differs for each fault, and says that nothing was changed',
		(_, t: Messages['saving']) => {
			const said = faults.map((fault) => runWords({ name, fault }, null, t));
			for (const { sentences, isWarning } of said) {
				expect(sentences[1]).toBe(t.faults.kept);
				expect(isWarning).toBe(true);
			}
			expect(new Set(said.map(({ sentences }) => sentences[0])).size).toBe(faults.length);
			expect(said[3]?.sentences[0]).toContain('model.hash');
			expect(said[5]?.sentences[0]).toContain('90.0 MB');
		}
	);
});
