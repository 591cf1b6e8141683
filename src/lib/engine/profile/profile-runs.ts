import type { Stage } from '../../model/stage';
import type { GraphSession, Tensors } from '../session';
import { parseProfile, type ParsedProfile } from './parse-profile';
import type { Printed } from './watch';

/** Runs that count, one after the other, until so much time is spent, ms. */
const fewestRuns = 5;
const mostRuns = 40;
const enoughTime = 1000;

/** Where the time of a run went. Times in ms; means are over the runs after the first. */
export interface RunProfile extends Omit<ParsedProfile, 'operations'> {
	/** Each operation with the stage of the model that it belongs to; null where that cannot be told. */
	readonly operations: readonly (ParsedProfile['operations'][number] & {
		readonly stage: Stage | null;
	})[];
	readonly tokens: number;
	/** Until the graph was compiled and had its weights. */
	readonly compileMs: number;
	readonly firstMs: number;
	/** Of each run that counts, with the profiler on, from the call to the last fetched value. */
	readonly runMs: readonly number[];
	/** The same number of runs without the profiler. */
	readonly plainMs: readonly number[];
	/** The smallest step that the clock here was seen to make. */
	readonly clockMs: number;
}

/** What to profile. */
export interface ProfileTask {
	/** The session that works here. */
	readonly ordinary: GraphSession;
	/** Compiles the same graph with the profiler on. */
	readonly profiled: () => Promise<GraphSession>;
	readonly feeds: Tensors;
	readonly outputs: readonly string[];
	readonly printed: Printed;
	readonly signal: AbortSignal | undefined;
}

/**
 * Runs a graph with the runtime's profiler on, and as often without, and says where the time went.
 * Rejects with UnreadableProfile, RunFailed, or with the signal's reason. Call it in the queue.
 */
export async function profileRuns(task: ProfileTask): Promise<RunProfile> {
	const { feeds, outputs, printed, signal } = task;
	const start = performance.now();
	const session = await task.profiled();
	const compileMs = performance.now() - start;
	try {
		const firstMs = await timeRun(session, feeds, outputs);
		const runMs: number[] = [];
		while (runMs.length < fewestRuns || (sum(runMs) < enoughTime && runMs.length < mostRuns)) {
			signal?.throwIfAborted();
			runMs.push(await timeRun(session, feeds, outputs));
		}
		const lines = await printed(() => session.endProfiling());
		const { operations, ...parsed } = parseProfile(lines, runMs.length + 1);
		const plainMs = await timeOrdinary(task, runMs.length);
		const { stages } = session.graph;
		return {
			...parsed,
			operations: operations.map((each) => ({ ...each, stage: stageOf(each.name, stages) })),
			tokens: feeds['input_ids']?.dims[0] ?? 0,
			compileMs,
			firstMs,
			runMs,
			plainMs,
			clockMs: clockStep()
		};
	} finally {
		await session.release();
	}
}

/** Runs without the profiler; the first, which may have to compile, does not count. */
async function timeOrdinary(task: ProfileTask, count: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run <= count; run++) {
		task.signal?.throwIfAborted();
		times.push(await timeRun(task.ordinary, task.feeds, task.outputs));
	}
	return times.slice(1);
}

/** Runs once, as a run of the page does, and frees what came of it. */
async function timeRun(session: GraphSession, feeds: Tensors, outputs: readonly string[]) {
	const start = performance.now();
	const fetched = await session.run(feeds, outputs);
	const ms = performance.now() - start;
	for (const tensor of Object.values(fetched)) tensor.dispose();
	return ms;
}

/** The runtime writes what it joined to an operation after its name: `MatMul 12/MatMulScaleFusion/`. */
function stageOf(name: string, stages: ReadonlyMap<string, Stage>): Stage | null {
	return stages.get(name) ?? stages.get(name.split('/')[0] ?? '') ?? null;
}

/** The smallest of some steps of the clock, ms: browsers make it coarse. */
function clockStep(): number {
	let least = Infinity;
	for (let step = 0, last = performance.now(); step < 20;) {
		const now = performance.now();
		if (now === last) continue;
		least = Math.min(least, now - last);
		last = now;
		step += 1;
	}
	return least;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
