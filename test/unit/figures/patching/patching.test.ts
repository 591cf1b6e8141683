import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ort } from '../../../../src/lib/engine/ort';
import { Runner } from '../../../../src/lib/engine/runner';
import { cellsOf, partnersOf } from '../../../../src/lib/figures/patching/patching.svelte';
import {
	contrastOf,
	donorHooks,
	leaning,
	patchesOf,
	share
} from '../../../../src/lib/model/patching';
import { tinyIds, tinyModel } from '../../engine/tiny-gpt2';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let runner: Runner;
beforeAll(async () => {
	runner = await Runner.create(ort, tinyModel(), 'wasm');
});
afterAll(() => runner.dispose());

describe('the contrast of two answers', () => {
	it('is what the donor gains most for against what the text loses most', () => {
		const own = Float32Array.of(5, 4, 0, 0);
		const donor = Float32Array.of(1, 4.5, 3, 0);
		expect(contrastOf(own, donor)).toEqual({ toward: 2, away: 0 });
		expect(leaning(own, { toward: 2, away: 0 })).toBe(-5);
	});

	it('is none between equal answers', () => {
		expect(contrastOf(Float32Array.of(1, 2), Float32Array.of(1, 2))).toBeNull();
		expect(share(3, 3, 4)).toBeNull();
	});
});

describe('partners', () => {
	it('belong together by the fewest edits', () => {
		expect(partnersOf([1, 2, 3], [1, 9, 3])).toEqual([
			{ to: 0, from: 0 },
			{ to: 1, from: 1 },
			{ to: 2, from: 2 }
		]);
		expect(partnersOf([1, 2, 3], [1, 3])).toEqual([
			{ to: 0, from: 0 },
			{ to: 2, from: 1 }
		]);
	});

	it('make the cells: a place without one puts nothing in, a head all of them', () => {
		const partners = partnersOf([1, 2, 3], [1, 3]);
		expect(cellsOf('stream', 3, 2, partners).map(({ places }) => places.length)).toEqual([1, 0, 1]);
		expect(cellsOf('heads', 3, 2, partners)).toEqual([
			{ head: 0, places: partners },
			{ head: 1, places: partners }
		]);
	});
});

describe('a grid on a model', () => {
	const ids = tinyIds(9);
	const donor = [...ids.slice(0, 4), ((ids[4] ?? 0) + 1) % 53, ...ids.slice(5)];

	/** How far one cell carries the answer. */
	async function cell(kind: 'stream' | 'heads', layer: number, column: number, from = donor) {
		const donated = await runner.run(from);
		const own = (await runner.next(ids)).logits;
		const contrast = contrastOf(own, donated.logits);
		if (!contrast) throw new Error('the answers are the same');
		const hook = donorHooks(kind, runner.config)[layer] ?? '';
		const { head, places } = cellsOf(kind, ids.length, 3, partnersOf(ids, from))[column] ?? {
			head: null,
			places: []
		};
		const patches = patchesOf(hook, await donated.read(hook), head, places);
		const { logits } = await runner.next(ids, patches);
		return share(
			leaning(own, contrast),
			leaning(donated.logits, contrast),
			leaning(logits, contrast)
		);
	}

	it('carries all of it where the texts differ, before the first block, and nothing elsewhere', async () => {
		expect(await cell('stream', 0, 4)).toBeCloseTo(1, 4);
		for (const column of [0, 3, 5, 8]) expect(await cell('stream', 0, column)).toBeCloseTo(0, 4);
	});

	it('carries nothing at places before the difference, in any block', async () => {
		expect(await cell('stream', 1, 2)).toBeCloseTo(0, 4);
		expect(Math.abs((await cell('stream', 1, 8)) ?? 0)).toBeGreaterThan(1e-3);
	});

	it('puts heads in one by one', async () => {
		const shares = await Promise.all([0, 1, 2].map((head) => cell('heads', 0, head)));
		expect(new Set(shares.map((each) => each?.toFixed(4))).size).toBe(3);
	});
});
