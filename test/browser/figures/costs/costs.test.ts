import '../../../../src/app.css';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { MemoryReport, TimedRun } from '../../../../src/lib/engine/client';
import { costs as en } from '../../../../src/lib/i18n/en/costs';
import { costs as ja } from '../../../../src/lib/i18n/ja/costs';
import Harness from './Harness.svelte';

const run: TimedRun = {
	backend: 'wasm',
	timed: 'processor',
	tokens: 7,
	compileMs: 90,
	firstMs: 30,
	runMs: [7, 9, 12, 40],
	counted: 2,
	plainMs: [6, 8, 9, 10],
	runtimeMs: 7,
	clockMs: 0.005,
	operations: [
		{ name: 'Gather 0', kind: 'Gather', stage: 'embed', ms: 0.5 },
		{ name: 'Gemm 4', kind: 'Gemm', stage: 'blocks.0.attn', ms: 1 },
		{ name: 'Gemm 9', kind: 'Gemm', stage: 'blocks.1.mlp', ms: 4 },
		{ name: 'FutureOp', kind: 'FutureOp', stage: null, ms: 0.5 }
	]
};

const report: MemoryReport = {
	backend: 'wasm',
	file: 1_200_000,
	graphs: [{ graph: 'reading', bytes: 2_400_000 }],
	cache: { tokens: 7, bytes: 9_000 },
	runs: { held: 3, remembered: 3, bytes: 600_000, budget: 201_326_592 },
	heap: null
};

/** What a table says, row by row: name, ms, share. */
function rowsOf(table: Element): string[][] {
	return [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
		[...row.querySelectorAll('th, td.number')].map((cell) =>
			(cell.textContent ?? '').replace(/\s+/g, ' ').trim()
		)
	);
}

test('says where the time went, with what is not explained, and adds up', async () => {
	const { container } = await render(Harness, { run, report });
	const [stages, kinds] = container.querySelectorAll('table');
	expect(stages && rowsOf(stages)).toEqual([
		[en.embed, '0.500', '6.25 %'],
		[en.attention('1'), '1.00', '12.5 %'],
		[en.mlp('2'), '4.00', '50.0 %'],
		[en.unassigned, '0.500', '6.25 %'],
		[en.between, '1.00', '12.5 %'],
		[en.outside, '1.00', '12.5 %'],
		[en.total, '8.00', '100 %']
	]);
	// An operation that there are no words for has its name.
	expect(kinds && rowsOf(kinds).slice(0, 3)).toEqual([
		[`${en.operations['Gemm']} Gemm × 2`, '5.00', '62.5 %'],
		[`${en.operations['Gather']} Gather × 1`, '0.500', '6.25 %'],
		['FutureOp × 1', '0.500', '6.25 %']
	]);
	await expect.element(page.getByText(/takes 8\.00 ms on WebAssembly, one thread/)).toBeVisible();
	await expect.element(page.getByText(/2 faster ones of 4 equal runs/)).toBeVisible();
	await expect.element(page.getByText('7.00 ms (faster half; all: 6.00 to 10.0)')).toBeVisible();
	const bars = [...container.querySelectorAll('table:first-of-type i')];
	const [embed, attention] = bars.map((bar) => bar.getBoundingClientRect().width);
	expect((attention ?? 0) / (embed ?? 1)).toBeCloseTo(2, 1);
});

test('counts memory, says how each figure is known, and has no number where there is none', async () => {
	const { container } = await render(Harness, { run, report, language: 'ja', width: 328 });
	const table = [...container.querySelectorAll('table')].at(-1);
	const cells = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
		[...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim() ?? '')
	);
	expect(cells.map(([bytes, , , known]) => [bytes, known])).toEqual([
		['1.2 MB', ja.counted],
		['2.4 MB', ja.computed],
		['9 kB', ja.counted],
		['600 kB', ja.counted],
		['–', '–']
	]);
	// On a phone everything stays within its width.
	const limit = container.firstElementChild?.getBoundingClientRect().right ?? 0;
	for (const cell of container.querySelectorAll('th, td'))
		expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(limit + 0.5);
});
