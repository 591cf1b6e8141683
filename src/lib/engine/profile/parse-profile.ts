/** The time of one operation of the graph, in the mean of the runs that count. */
export interface OperationTime {
	/** Its name in the graph, with what the runtime added on joining it with others. */
	readonly name: string;
	/** Its kind by its ONNX name, e.g. `Gemm`. */
	readonly kind: string;
	/** ms */
	readonly ms: number;
}

/** What a profile says of the runs that count. */
export interface ParsedProfile {
	/**
	 * What was timed: the operations on the processor; the kernels on the graphics card; or, where the card tells no
	 * times, only how long the processor took to hand each operation over.
	 */
	readonly timed: 'processor' | 'card' | 'handing-over';
	readonly operations: readonly OperationTime[];
	/** Time inside the runtime's own call, ms in the mean. */
	readonly runtimeMs: number;
}

/** The profile cannot be read: another version of the runtime may write it otherwise. */
export class UnreadableProfile extends Error {
	override readonly name = 'UnreadableProfile';
}

/** An entry of a Chrome trace, as the runtime writes it; times in µs. */
interface Entry {
	readonly cat: string;
	readonly name: string;
	readonly ts: number;
	readonly dur: number;
	readonly args: Readonly<Record<string, unknown>>;
}

const suffix = '_kernel_time';

/**
 * Reads what the runtime prints at the end of a profile of equal runs, one for each entry of `counts`, which says
 * whether it counts. Entries: `Session` for the calls, `Node` for the operations, and `Api` for the kernels of a
 * graphics card. Throws UnreadableProfile.
 */
export function parseProfile(lines: readonly string[], counts: readonly boolean[]): ParsedProfile {
	const entries = readEntries(lines);
	const calls = entries.filter(({ cat, name }) => cat === 'Session' && name === 'model_run');
	if (calls.length !== counts.length)
		throw new UnreadableProfile(`${calls.length} runs instead of ${counts.length}`);
	const runtimeMs = meanOf(calls.filter((_, run) => counts[run]).map(({ dur }) => dur)) / 1000;
	const nodes = entries.filter(({ cat, name }) => cat === 'Node' && name.endsWith(suffix));
	const kernels = entries.filter(({ cat }) => cat === 'Api').map(readKernel);
	const isOnCard = nodes.some(
		({ args }) => (args['provider'] ?? 'CPUExecutionProvider') !== 'CPUExecutionProvider'
	);
	const timed = kernels.length > 0 ? 'card' : isOnCard ? 'handing-over' : 'processor';
	const operations = meansPerRun(timed === 'card' ? kernels : nodes.map(readNode), counts);
	return { timed, operations, runtimeMs };
}

function readEntries(lines: readonly string[]): Entry[] {
	try {
		const entries = JSON.parse(lines.join('\n')) as Entry[];
		// Operations are written as they end.
		return entries.sort((a, b) => a.ts - b.ts);
	} catch (cause) {
		throw new UnreadableProfile(`${lines.length} lines: ${String(cause)}`);
	}
}

type Timing = OperationTime;

function readNode({ name, dur, args }: Entry): Timing {
	return { name: name.slice(0, -suffix.length), kind: String(args['op_name']), ms: dur / 1000 };
}

/** The name of a kernel is `operation&kind&program`. */
function readKernel({ name, dur }: Entry): Timing {
	const [operation = name, kind = ''] = name.split('&');
	return { name: operation, kind, ms: dur / 1000 };
}

/** Means over the runs that count. An operation may have several kernels, but as many in every run. */
function meansPerRun(timings: readonly Timing[], counts: readonly boolean[]): OperationTime[] {
	const byName = new Map<string, Timing[]>();
	for (const timing of timings)
		byName.set(timing.name, [...(byName.get(timing.name) ?? []), timing]);
	return [...byName].map(([name, all]) => {
		const inOne = all.length / counts.length;
		if (!Number.isInteger(inOne))
			throw new UnreadableProfile(`${name} was timed ${all.length} times in ${counts.length} runs`);
		const counted = all.filter((_, place) => counts[Math.floor(place / inOne)]);
		return { name, kind: all[0]?.kind ?? '', ms: inOne * meanOf(counted.map(({ ms }) => ms)) };
	});
}

function meanOf(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0) / values.length;
}
