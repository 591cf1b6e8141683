import type { TimedRun } from '$lib/engine/client';
import type { Stage } from '$lib/model/stage';

/** The time of operations that belong together. */
export interface Share<Key> {
	readonly key: Key;
	/** ms */
	readonly ms: number;
	/** Number of operations in one run. */
	readonly count: number;
}

/** Time of a run that no operation accounts for. */
export interface Rest {
	readonly key: 'between' | 'outside' | 'offCard';
	/** ms */
	readonly ms: number;
}

/** What a run takes with the profiler on, ms in the mean: what its parts are parts of. */
export function wholeMs({ runMs, counted }: Pick<TimedRun, 'runMs' | 'counted'>): number {
	return meanOf(runMs.slice(0, counted));
}

/** Mean of some times. */
export function meanOf(times: readonly number[]): number {
	return times.reduce((sum, ms) => sum + ms, 0) / times.length;
}

/** Time of each stage that has operations, in the order of `order`; those of no known stage come last, as null. */
export function byStage(
	{ operations }: Pick<TimedRun, 'operations'>,
	order: readonly Stage[]
): Share<Stage | null>[] {
	const shares = group(operations, ({ stage }) => stage);
	const place = (key: Stage | null) => (key === null ? order.length : order.indexOf(key));
	return shares.sort((a, b) => place(a.key) - place(b.key));
}

/** Time of each kind of operation, the longest first. */
export function byKind({ operations }: Pick<TimedRun, 'operations'>): Share<string>[] {
	return group(operations, ({ kind }) => kind).sort((a, b) => b.ms - a.ms);
}

/**
 * What of a run its operations do not account for, so that with them it adds up to `wholeMs`. A card has a clock of
 * its own, hence one rest.
 */
export function restOf(
	run: Pick<TimedRun, 'operations' | 'runMs' | 'counted' | 'runtimeMs' | 'timed'>
): Rest[] {
	const whole = wholeMs(run);
	const operations = run.operations.reduce((sum, { ms }) => sum + ms, 0);
	if (run.timed === 'card') return [{ key: 'offCard', ms: whole - operations }];
	return [
		{ key: 'between', ms: run.runtimeMs - operations },
		{ key: 'outside', ms: whole - run.runtimeMs }
	];
}

function group<Key>(
	operations: TimedRun['operations'],
	keyOf: (operation: TimedRun['operations'][number]) => Key
): Share<Key>[] {
	const shares = new Map<Key, Share<Key>>();
	for (const operation of operations) {
		const key = keyOf(operation);
		const { ms, count } = shares.get(key) ?? { ms: 0, count: 0 };
		shares.set(key, { key, ms: ms + operation.ms, count: count + 1 });
	}
	return [...shares.values()];
}
