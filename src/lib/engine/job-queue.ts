import { Superseded } from './errors';

interface Job {
	/** Jobs of the same key replace each other while they wait; null for one that never is replaced. */
	readonly key: string | null;
	start(): Promise<void>;
	reject(reason: unknown): void;
}

/** How a job joins the queue. */
export interface JobOptions {
	/** A waiting job of the same key is rejected with Superseded, and this one goes before the keyless. */
	readonly key?: string;
	/** Aborting removes a waiting job, which rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * One request at a time, so that recovery can replace a runner between two of them. Keyed jobs (a keystroke's
 * run) go before keyless ones (reads for the screen), each group in order of arrival.
 */
export class JobQueue {
	readonly #waiting: Job[] = [];
	#isBusy = false;

	/** Resolves with the task's own result; rejects with its error, Superseded, or the signal's reason. */
	add<T>(task: () => Promise<T>, { key, signal }: JobOptions = {}): Promise<T> {
		return new Promise<T>((resolve, reject) => {
			if (signal?.aborted) return reject(signal.reason);
			if (key !== undefined) this.#supersede(key);
			const abort = () => {
				const place = this.#waiting.indexOf(job);
				if (place < 0) return;
				this.#waiting.splice(place, 1);
				reject(signal?.reason);
			};
			const job: Job = {
				key: key ?? null,
				reject,
				start: async () => {
					signal?.removeEventListener('abort', abort);
					try {
						resolve(await task());
					} catch (error) {
						reject(error);
					}
				}
			};
			signal?.addEventListener('abort', abort, { once: true });
			this.#waiting.push(job);
			void this.#drain();
		});
	}

	#supersede(key: string): void {
		const place = this.#waiting.findIndex((job) => job.key === key);
		if (place >= 0) this.#waiting.splice(place, 1)[0]?.reject(new Superseded());
	}

	#take(): Job | undefined {
		const keyed = this.#waiting.findIndex((job) => job.key !== null);
		return this.#waiting.splice(Math.max(keyed, 0), 1)[0];
	}

	async #drain(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		while (this.#waiting.length > 0) {
			// A run holds the thread; the keystrokes of that time must arrive before one of them is taken.
			await messagesToArrive();
			await this.#take()?.start();
		}
		this.#isBusy = false;
	}
}

/** Resolves after the messages that are already on their way to this thread. */
function messagesToArrive(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
