import { expect, it, vi } from 'vitest';
import {
	AblationSeries,
	type AblatedText,
	type NextRow
} from '../../../../src/lib/figures/attribution/ablation-series.svelte';
import type { Component } from '../../../../src/lib/model/attribution/component';
import { scaleHead } from '../../../../src/lib/model/intervention';

const heads: Component[] = [0, 1, 2].map((head) => ({ kind: 'head', layer: 0, head }));
const row = (value: number) => ({ logits: Float32Array.of(value) });
const textOf = (next: NextRow): AblatedText => ({
	next,
	ids: [3, 4],
	interventions: [scaleHead(1, 1, 2)]
});

it('runs without each part in turn, one at a time, and keeps the rows', async () => {
	let open = 0;
	const next = vi.fn<NextRow>(async (_, interventions) => {
		expect(++open).toBe(1);
		await Promise.resolve();
		open--;
		return row(interventions[2]?.index[1] ?? -1);
	});
	const series = new AblationSeries();
	await series.start(textOf(next), heads);
	expect(next.mock.calls.map(([ids, interventions]) => [ids, interventions])).toEqual(
		[0, 1, 2].map((head) => [
			[3, 4],
			// The second changes nothing and is of the kind that all runs need.
			[scaleHead(1, 1, 2), scaleHead(0, 2, 1), scaleHead(0, head, 0)]
		])
	);
	expect([...series.rows].map(([key, data]) => [key, data[0]])).toEqual([
		['head 0.0', 0],
		['head 0.1', 1],
		['head 0.2', 2]
	]);
	expect(series.isRunning).toBe(false);
	// What is known is not run again.
	await series.start(textOf(next), heads);
	expect(next).toHaveBeenCalledTimes(3);
});

it('keeps what it has when it is stopped, and goes on from there', async () => {
	const series = new AblationSeries();
	const next = vi.fn<NextRow>((_, __, signal) => {
		if (next.mock.calls.length === 2) series.stop();
		return signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve(row(1));
	});
	await series.start(textOf(next), heads);
	expect([series.rows.size, series.total, series.isRunning, series.error]).toEqual([
		1,
		3,
		false,
		null
	]);
	await series.start(textOf(next), heads);
	expect(series.rows.size).toBe(3);
});

it('tells a failure, and forgets all for another text', async () => {
	const series = new AblationSeries();
	const failure = new Error('lost');
	let calls = 0;
	const next: NextRow = () => (++calls > 1 ? Promise.reject(failure) : Promise.resolve(row(1)));
	await series.start(textOf(next), heads);
	expect([series.rows.size, series.error]).toEqual([1, failure]);
	series.reset();
	expect([series.rows.size, series.error, series.total]).toEqual([0, null, 0]);
});

it('takes nothing from a series that was left', async () => {
	const series = new AblationSeries();
	let release: (value: { logits: Float32Array }) => void = () => undefined;
	const held = series.start(
		textOf(() => new Promise((resolve) => (release = resolve))),
		heads
	);
	series.reset();
	release(row(7));
	await held;
	expect(series.rows.size).toBe(0);
});
