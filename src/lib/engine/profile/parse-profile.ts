/** The time of one operation of the graph, in the mean of the runs that count. */
export interface OperationTime {
	/** Its name in the graph, with what the runtime added on joining it with others. */
	readonly name: string;
	/** Its kind by its ONNX name, e.g. `Gemm`. */
	readonly kind: string;
	/** ms */
	readonly ms: number;
}

/** What a profile says of the runs after the first. */
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
 * Reads what the runtime prints at the end of a profile of `runs` equal runs, of which the first, in which code is
 * compiled and memory taken, does not count. Entries: `Session` for the calls, `Node` for the operations, and `Api`
 * for the kernels of a graphics card. Throws UnreadableProfile.
 */
export function parseProfile(lines: readonly string[], runs: number): ParsedProfile {
	const entries = readEntries(lines);
	const calls = entries.filter(({ cat, name }) => cat === 'Session' && name === 'model_run');
	if (calls.length !== runs || runs < 2)
		throw new UnreadableProfile(`${calls.length} runs instead of ${runs}`);
	const counted = runs - 1;
	const runtimeMs = sum(calls.slice(1).map(({ dur }) => dur)) / counted / 1000;
	const nodes = entries.filter(({ cat, name }) => cat === 'Node' && name.endsWith(suffix));
	const kernels = entries.filter(({ cat }) => cat === 'Api').map(readKernel);
	const isOnCard = nodes.some(
		({ args }) => (args['provider'] ?? 'CPUExecutionProvider') !== 'CPUExecutionProvider'
	);
	const timed = kernels.length > 0 ? 'card' : isOnCard ? 'handing-over' : 'processor';
	const operations = meansOf(timed === 'card' ? kernels : nodes.map(readNode), runs);
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

/** Means over all runs but the first. An operation may have several kernels, but as many in every run. */
function meansOf(timings: readonly Timing[], runs: number): OperationTime[] {
	const byName = new Map<string, Timing[]>();
	for (const timing of timings)
		byName.set(timing.name, [...(byName.get(timing.name) ?? []), timing]);
	return [...byName].map(([name, all]) => {
		if (all.length % runs !== 0)
			throw new UnreadableProfile(`${name} was timed ${all.length} times in ${runs} runs`);
		const counted = all.slice(all.length / runs);
		return { name, kind: all[0]?.kind ?? '', ms: sum(counted.map(({ ms }) => ms)) / (runs - 1) };
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
