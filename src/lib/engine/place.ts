import type { Backend } from '../model/trace';
import type { LossWatch } from './device-loss';
import type { ModelFiles, Runner } from './runner';
import type { Ort } from './ort';
import type { Runtime } from './runtime';

/** The part of a Runner that the host uses. */
export type ModelRunner = Pick<
	Runner,
	'config' | 'run' | 'next' | 'weight' | 'lens' | 'profile' | 'memory' | 'dispose'
>;

/** Makes a runner: `Runner.create`. */
export type CreateRunner = (ort: Ort, files: ModelFiles, backend: Backend) => Promise<ModelRunner>;

/** A model on a started backend. */
export interface Place {
	readonly backend: Backend;
	readonly runner: ModelRunner;
	readonly loss: LossWatch;
	/** For tests: destroys the device. */
	loseDevice(): void;
	/** Frees the model's memory there. */
	close(): Promise<void>;
}

/** Starts a backend and puts the model on it. Rejects as `Runtime.open` and `Runner.create`, or with DeviceLost. */
export async function openPlace(
	runtime: Runtime,
	files: ModelFiles,
	backend: Backend,
	create: CreateRunner
): Promise<Place> {
	const { ort, loss, close } = await runtime.open(backend);
	try {
		const runner = await loss.guard(() => create(ort, files, backend));
		return {
			backend,
			runner,
			loss,
			loseDevice: close,
			async close() {
				await loss.guard(() => runner.dispose());
				close();
			}
		};
	} catch (error) {
		close();
		throw error;
	}
}
