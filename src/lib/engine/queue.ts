import { Superseded } from './errors';

let tail: Promise<unknown> = Promise.resolve();

/**
 * Runs a task when every earlier one is done, over all runners: overlapping calls into the runtime freeze it or
 * corrupt its memory on WebGPU, even across sessions. Rejects with Superseded, without starting the task, when
 * `signal` is aborted by the time that its turn comes. A task must not queue another and wait for it.
 */
export function enqueue<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
	const turn = tail.then(() => {
		if (signal?.aborted) throw new Superseded();
		return task();
	});
	// The next task waits for this one's end, whichever it is; the caller gets the failure.
	tail = turn.then(
		() => undefined,
		() => undefined
	);
	return turn;
}
