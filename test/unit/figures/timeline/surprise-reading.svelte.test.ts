import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { SurpriseReading } from '../../../../src/lib/figures/timeline/surprise-reading.svelte';
import { surpriseAt, type SurpriseSource } from '../../../../src/lib/figures/timeline/surprise';
import type { Trace } from '../../../../src/lib/model/trace';
import { sampleTrace } from '../../../fixtures/figures/sample-trace';

const { trace } = sampleTrace({ layers: 1, heads: 2, length: 20 });
const model = {};

/** A trace that counts the rows of logits that it is asked for. */
function counted(from: Trace): { trace: Trace; rows: () => unknown[] } {
	const read = vi.fn(from.read);
	const rows = () => read.mock.calls.map(([, selection]) => selection?.[0]);
	return { trace: { ...from, read }, rows };
}

function follow(first: SurpriseSource | null) {
	let source = $state.raw(first);
	let reading: SurpriseReading | undefined;
	const stop = $effect.root(() => {
		reading = new SurpriseReading(() => source);
	});
	flushSync();
	if (!reading) throw new Error('the reading was not made');
	return {
		reading,
		stop,
		turnTo: (next: SurpriseSource | null) => flushSync(() => (source = next))
	};
}

it('reads one row for each token but the first, the last tokens first', async () => {
	const run = counted(trace);
	const { reading, stop } = follow({ trace: run.trace, model });
	expect(reading.bits).toEqual(trace.ids.map(() => null));
	await expect.poll(() => reading.bits.filter((bits) => bits !== null).length).toBe(19);
	expect(run.rows()).toEqual(Array.from({ length: 19 }, (_, place) => 18 - place));
	expect(reading.bits[0]).toBeNull();
	expect(reading.bits[7]).toBe(await surpriseAt(trace, 7));
	stop();
});

it('reads of a longer text only what is new', async () => {
	const short = counted({ ...trace, ids: trace.ids.slice(0, 18) });
	const { reading, stop, turnTo } = follow({ trace: short.trace, model });
	await expect.poll(() => reading.bits[1]).not.toBeNull();
	const long = counted(trace);
	turnTo({ trace: long.trace, model });
	expect(reading.bits.slice(1, 18)).not.toContain(null);
	await expect.poll(() => reading.bits[19]).not.toBeNull();
	expect(long.rows()).toEqual([18, 17]);
	stop();
});

it('asks an older run for nothing more, and of its failures only a true one is told', async () => {
	let fail: (reason: Error) => void = () => undefined;
	const held = { ...trace, read: () => new Promise<never>((_, reject) => (fail = reject)) };
	const { reading, stop, turnTo } = follow({ trace: held, model });
	const superseded = new Error('a newer run came');
	superseded.name = 'Superseded';
	fail(superseded);
	await Promise.resolve();
	turnTo({ trace: { ...held }, model });
	expect(reading.error).toBeNull();
	fail(new Error('broken'));
	await expect.poll(() => reading.error).toEqual(new Error('broken'));
	turnTo({ trace, model });
	await expect.poll(() => reading.bits[1]).not.toBeNull();
	expect(reading.error).toBeNull();
	turnTo(null);
	expect(reading.bits).toEqual([]);
	stop();
});
