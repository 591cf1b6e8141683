import { expect, test } from 'vitest';
import { inSlices } from '../../../src/lib/lookup/slices';

function* steps(count: number, clock: { time: number }) {
	for (let step = 1; step <= count; step++) {
		clock.time += 5;
		yield step / count;
	}
	return 'done';
}

test('work pauses when a slice is used up, and tells how far it is', async () => {
	const clock = { time: 0 };
	const told: number[] = [];
	let pauses = 0;
	const result = await inSlices(steps(10, clock), {
		budget: 12,
		now: () => clock.time,
		onProgress: (done) => told.push(done),
		pause: () => {
			pauses++;
			clock.time += 100;
			return Promise.resolve();
		}
	});
	expect(result).toBe('done');
	// Slices of three steps, 15 ms each.
	expect(told).toEqual([0.3, 0.6, 0.9]);
	expect(pauses).toBe(3);
});

test('stops at the end of a slice with the reason that it was given', async () => {
	const clock = { time: 0 };
	const controller = new AbortController();
	const work = inSlices(steps(10, clock), {
		budget: 0,
		now: () => clock.time,
		signal: controller.signal,
		onProgress: (done) => {
			if (done > 0.5) controller.abort(new Error('enough'));
		}
	});
	await expect(work).rejects.toThrow('enough');
	expect(clock.time).toBe(30);
});

test('passes on what the work throws', async () => {
	function* failing(): Generator<number, void> {
		yield 0;
		throw new RangeError('no');
	}
	await expect(inSlices(failing())).rejects.toThrow('no');
});
