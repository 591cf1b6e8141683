import type { Stage } from '../../model/stage';
import type { GraphSession, Tensors } from '../session';
import { parseProfile, type ParsedProfile } from './parse-profile';
import type { Printed } from './watch';

/** Runs after the first, until so much time is spent, ms. */
const fewestRuns = 6;
const mostRuns = 40;
const enoughTime = 1000;

/**
 * Where the time of a run went, in ms. The first run, in which code is compiled and memory taken, stands apart; of the
 * later ones the faster half counts, since what else the machine does can only add. Means are over those that count.
 */
export interface RunProfile extends Omit<ParsedProfile, 'operations'> {
	/** Each operation with the stage of the model that it belongs to; null where that cannot be told. */
	readonly operations: readonly (ParsedProfile['operations'][number] & {
		readonly stage: Stage | null;
	})[];
	readonly tokens: number;
	/** Until the graph was compiled and had its weights. */
	readonly compileMs: number;
	readonly firstMs: number;
	/** Of each later run with the profiler on, from the call to the last fetched value, in order of time. */
	readonly runMs: readonly number[];
	/** How many of them count: the first ones. */
	readonly counted: number;
	/** As many runs without the profiler, taking turns with the others, in order of time. */
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
		await timeRun(task.ordinary, feeds, outputs);
		const runMs: number[] = [];
		const plainMs: number[] = [];
		const end = performance.now() + enoughTime;
		while (runMs.length < fewestRuns || (performance.now() < end && runMs.length < mostRuns)) {
			signal?.throwIfAborted();
			runMs.push(await timeRun(session, feeds, outputs));
			plainMs.push(await timeRun(task.ordinary, feeds, outputs));
		}
		const lines = await printed(() => session.endProfiling());
		const counts = fasterHalf(runMs);
		const { operations, ...parsed } = parseProfile(lines, [false, ...counts]);
		const { stages } = session.graph;
		return {
			...parsed,
			operations: operations.map((each) => ({ ...each, stage: stageOf(each.name, stages) })),
			tokens: feeds['input_ids']?.dims[0] ?? 0,
			compileMs,
			firstMs,
			runMs: runMs.sort(ascending),
			counted: counts.filter(Boolean).length,
			plainMs: plainMs.sort(ascending),
			clockMs: clockStep()
		};
	} finally {
		await session.release();
	}
}

const ascending = (a: number, b: number) => a - b;

/** Which runs are of the faster half, the middle one included. */
function fasterHalf(times: readonly number[]): boolean[] {
	const places = times.map((_, place) => place).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
	const faster = new Set(places.slice(0, Math.ceil(times.length / 2)));
	return times.map((_, place) => faster.has(place));
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
