import type { Selection, Tensor } from '$lib/math/tensor';
import type { Trace } from '$lib/model/trace';

/** One value to read: a hook, or the part of it that a selection names. */
export interface Part {
	readonly hook: string;
	readonly selection?: Selection;
}

/** Parts that belong together, with whatever is needed to label them. */
export interface Request<Name extends string, Context> {
	readonly trace: Trace;
	readonly parts: Readonly<Record<Name, Part>>;
	readonly context: Context;
}

/** Answers to one request. A part that was not captured is null and has its reason in `errors`. */
export interface Answers<Name extends string, Context> extends Request<Name, Context> {
	readonly values: Readonly<Record<Name, Tensor | null>>;
	readonly errors: Readonly<Partial<Record<Name, unknown>>>;
}

/**
 * Reads several parts of one trace and shows them only together: sums drawn from them add up, because
 * no value of an older run is ever mixed with a newer one. The last answers stay until newer arrive.
 * Create it while a component initialises; `wanted` is re-read whenever its signals change.
 */
export class Snapshot<Name extends string, Context> {
	#current = $state.raw<Answers<Name, Context> | null>(null);
	#reading = $state.raw(false);

	constructor(wanted: () => Request<Name, Context> | null) {
		$effect(() => {
			const request = wanted();
			this.#reading = request !== null;
			if (!request) return void (this.#current = null);
			let isCurrent = true;
			void answer(request).then((answers) => {
				if (!isCurrent || !answers) return;
				this.#current = answers;
				this.#reading = false;
			});
			return () => (isCurrent = false);
		});
	}

	/** The newest complete answers, with the request that they belong to; null before the first. */
	get current(): Answers<Name, Context> | null {
		return this.#current;
	}

	/** True while newer values are on their way. */
	get isReading(): boolean {
		return this.#reading;
	}
}

/** Reads every part; null when a newer run replaced this one, which is asked for next. */
async function answer<Name extends string, Context>(
	request: Request<Name, Context>
): Promise<Answers<Name, Context> | null> {
	const read = await readParts(request.trace, request.parts);
	return read && { ...request, ...read };
}

/** Values of several parts of one trace, each null where it has its reason in `errors`; null for a replaced run. */
export async function readParts<Name extends string>(
	trace: Trace,
	parts: Readonly<Record<Name, Part>>
): Promise<Pick<Answers<Name, unknown>, 'values' | 'errors'> | null> {
	const names = Object.keys(parts) as Name[];
	const results = await Promise.allSettled(
		names.map((name) => trace.read(parts[name].hook, parts[name].selection))
	);
	const values = {} as Record<Name, Tensor | null>;
	const errors: Partial<Record<Name, unknown>> = {};
	for (const [i, name] of names.entries()) {
		const result = results[i];
		values[name] = result?.status === 'fulfilled' ? result.value : null;
		if (result?.status !== 'rejected') continue;
		const reason: unknown = result.reason;
		if (reason instanceof Error && reason.name === 'Superseded') return null;
		errors[name] = reason;
	}
	return { values, errors };
}
