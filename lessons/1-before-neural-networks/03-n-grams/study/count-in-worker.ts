import type { Progress, Study } from './study';
import type { Order, Word } from './worker';

/** Counting failed in the worker: its files could not be fetched, or memory ran out. */
export class CountingFailed extends Error {
	override readonly name = 'CountingFailed';
}

/**
 * Counts in a worker of its own, which ends with the work. Rejects with the signal's reason once it aborts, which
 * ends the worker at once, or with CountingFailed.
 */
export function countInWorker(
	order: Order,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void
): Promise<Study> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Study>((resolve, reject) => {
		const end = () => {
			worker.terminate();
			signal.removeEventListener('abort', abort);
		};
		const abort = () => {
			end();
			reject(signal.reason as Error);
		};
		signal.addEventListener('abort', abort);
		worker.addEventListener('message', ({ data }: MessageEvent<Word>) => {
			if (data.kind === 'progress') return onProgress(data.progress);
			end();
			if (data.kind === 'done') resolve(data.study);
			else reject(new CountingFailed(data.detail));
		});
		worker.addEventListener('error', (event) => {
			end();
			reject(new CountingFailed(event.message));
		});
		if (signal.aborted) abort();
		else worker.postMessage(order);
	});
}
