import { describe, expect, it } from 'vitest';
import type { MemoryReport } from '../../../src/lib/engine/client';
import { holdingsOf } from '../../../src/lib/figures/costs/holdings';
import { byKind, byStage, restOf, wholeMs } from '../../../src/lib/figures/costs/shares';
import { costs as t } from '../../../src/lib/i18n/en/costs';
import { stagesOf, type Stage } from '../../../src/lib/model/stage';

const operation = (kind: string, stage: Stage | null, ms: number) => ({
	name: `${kind} ${ms}`,
	kind,
	stage,
	ms
});

const run = {
	timed: 'processor',
	runMs: [9, 11, 20],
	counted: 2,
	runtimeMs: 8,
	operations: [
		operation('Gemm', 'blocks.1.mlp', 3),
		operation('Gather', 'embed', 0.5),
		operation('Gemm', 'blocks.0.attn', 2),
		operation('Add', 'blocks.0.attn', 0.25),
		operation('Softmax', null, 0.25)
	]
} as const;

const total = (parts: readonly { ms: number }[]) => parts.reduce((sum, { ms }) => sum + ms, 0);

describe('the parts of a run', () => {
	it('are its stages in the order of computation, those of no stage last', () => {
		expect(byStage(run, stagesOf(2))).toEqual([
			{ key: 'embed', ms: 0.5, count: 1 },
			{ key: 'blocks.0.attn', ms: 2.25, count: 2 },
			{ key: 'blocks.1.mlp', ms: 3, count: 1 },
			{ key: null, ms: 0.25, count: 1 }
		]);
	});

	it('or the kinds of its operations, the longest first', () => {
		expect(byKind(run)).toEqual([
			{ key: 'Gemm', ms: 5, count: 2 },
			{ key: 'Gather', ms: 0.5, count: 1 },
			{ key: 'Add', ms: 0.25, count: 1 },
			{ key: 'Softmax', ms: 0.25, count: 1 }
		]);
	});

	it.each(['processor', 'card', 'handing-over'] as const)(
		'add up to the run with what is left over, timed: %s',
		(timed) => {
			const rest = restOf({ ...run, timed });
			expect(total(rest) + total(byStage(run, stagesOf(2)))).toBeCloseTo(wholeMs(run), 12);
			expect(total(rest) + total(byKind(run))).toBeCloseTo(10, 12);
		}
	);

	it('leave over what lies between the operations and what lies around the runtime', () => {
		expect(restOf(run)).toEqual([
			{ key: 'between', ms: 2 },
			{ key: 'outside', ms: 2 }
		]);
		expect(restOf({ ...run, timed: 'card' })).toEqual([{ key: 'offCard', ms: 4 }]);
	});
});

describe('what is in memory', () => {
	const report: MemoryReport = {
		backend: 'wasm',
		file: 1000,
		graphs: [{ graph: 'reading', bytes: 4000 }],
		cache: { tokens: 0, bytes: 0 },
		runs: { held: 2, remembered: 5, bytes: 300, budget: 192 * 2 ** 20 },
		heap: 16_777_216
	};

	it('is told with its place and how it is known', () => {
		expect(holdingsOf(report, t).map(({ bytes, where, known }) => [bytes, where, known])).toEqual([
			[1000, t.places.page, t.counted],
			[4000, t.places.runtime, t.computed],
			[0, t.places.page, t.counted],
			[300, t.places.page, t.counted],
			[16_777_216, t.places.runtime, t.asked]
		]);
	});

	it('is partly on the card with WebGPU, and what cannot be asked is no number', () => {
		const onCard = holdingsOf({ ...report, backend: 'webgpu', heap: null }, t);
		expect(onCard.map(({ where }) => where)).toEqual([
			t.places.page,
			t.places.card,
			t.places.card,
			t.places.cardOrPage,
			t.places.runtime
		]);
		expect(onCard.at(-1)).toMatchObject({ what: t.noHeap, bytes: null });
	});
});
