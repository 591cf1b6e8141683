import type { Tensor } from '$lib/math/tensor';
import type { Trace } from '$lib/model/trace';
import { readParts, type Part } from '../values/snapshot.svelte';

/** The two runs; A is the session's own. */
export type Side = 'a' | 'b';

/** What to read of one run. A part that it does not have is left out. */
export interface SideRequest {
	readonly trace: Trace;
	readonly parts: Readonly<Record<string, Part>>;
}

/** Parts of two runs that belong together, with whatever is needed to label them. */
export interface PairRequest<Context> {
	readonly a: SideRequest;
	readonly b: SideRequest;
	readonly context: Context;
}

/** Answers to one request; null where a part was not captured or not asked for. */
export interface PairAnswers<Context> {
	readonly context: Context;
	readonly valuesOf: (side: Side, name: string) => Tensor | null;
	/** Why the first part that could not be read could not; null when all could. */
	readonly error: unknown;
}

/**
 * Reads parts of two runs and shows them only together, so that no difference is ever of values that were not
 * asked for together. The last answers stay until newer arrive. Create it while a component initialises.
 */
export class PairReading<Context> {
	#current = $state.raw<PairAnswers<Context> | null>(null);
	#isReading = $state(false);

	constructor(wanted: () => PairRequest<Context> | null) {
		$effect(() => {
			const request = wanted();
			this.#isReading = request !== null;
			if (!request) return void (this.#current = null);
			let isCurrent = true;
			void readPair(request).then((answers) => {
				if (!isCurrent || !answers) return;
				this.#current = answers;
				this.#isReading = false;
			});
			return () => (isCurrent = false);
		});
	}

	/** The newest complete answers; null before the first. */
	get current(): PairAnswers<Context> | null {
		return this.#current;
	}

	/** True while newer values are on their way. */
	get isReading(): boolean {
		return this.#isReading;
	}
}

/** Null when one of the runs was replaced by a newer one, which is asked for next. */
async function readPair<Context>({
	a,
	b,
	context
}: PairRequest<Context>): Promise<PairAnswers<Context> | null> {
	const [first, second] = await Promise.all([
		readParts(a.trace, a.parts),
		readParts(b.trace, b.parts)
	]);
	if (!first || !second) return null;
	const sides = { a: first, b: second };
	const [error = null] = [...Object.values(first.errors), ...Object.values(second.errors)];
	return { context, error, valuesOf: (side, name) => sides[side].values[name] ?? null };
}
