/** The GPU was taken away in the middle of a call; stays inside the worker, which recovers from it. */
export class DeviceLost extends Error {
	override readonly name = 'DeviceLost';
}

/** Watches one device, or nothing at all on a backend that cannot be lost. */
export class LossWatch {
	readonly #watchers = new Set<(lost: DeviceLost) => void>();
	#lost: DeviceLost | null = null;

	constructor(lost?: Promise<{ readonly reason: string; readonly message: string }>) {
		void lost?.then(({ reason, message }) => {
			this.#lost = new DeviceLost(`${reason}: ${message}`);
			for (const tell of this.#watchers) tell(this.#lost);
			this.#watchers.clear();
		});
	}

	/** Whether the loss is told of within this time, ms: a run may fail of it before the browser says why. */
	isLostWithin(ms: number): Promise<boolean> {
		const never = () => new Promise<never>(() => undefined);
		const limit = new Promise<boolean>((resolve) => setTimeout(resolve, ms, false));
		return Promise.race([this.guard(never).catch(() => true), limit]);
	}

	/** Starts the task; rejects with DeviceLost as soon as the device is lost, for a lost run may never end. */
	guard<T>(task: () => Promise<T>): Promise<T> {
		if (this.#lost) return Promise.reject(this.#lost);
		return new Promise<T>((resolve, reject) => {
			this.#watchers.add(reject);
			void task()
				.then(resolve, reject)
				.finally(() => this.#watchers.delete(reject));
		});
	}
}
