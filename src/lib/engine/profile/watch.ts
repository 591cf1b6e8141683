/** Runs a task and gives the lines that were printed with `console.log` meanwhile, instead of printing them. */
export type Printed = (task: () => void | Promise<void>) => Promise<readonly string[]>;

/** What can be learnt of a runtime that tells neither of its profiles nor of its memory. */
export interface RuntimeWatch {
	readonly printed: Printed;
	/** Size of the largest WebAssembly memory that was made, bytes; null before one was. */
	heapBytes(): number | null;
}

/**
 * Puts itself in the place of `console.log` and `WebAssembly.Memory`, which then do what they always did. Call it
 * once, before the runtime is loaded: its script keeps the function that it finds then, and makes its memory itself.
 */
export function watchRuntime(): RuntimeWatch {
	const memories: WebAssembly.Memory[] = [];
	WebAssembly.Memory = new Proxy(WebAssembly.Memory, {
		construct(target, given, made) {
			const memory = Reflect.construct(target, given, made) as WebAssembly.Memory;
			memories.push(memory);
			return memory;
		}
	});
	let lines: string[] | null = null;
	// The runtime has no other way to hand a profile over.
	const print = console.log.bind(console);
	console.log = (...said: unknown[]) => {
		if (lines) lines.push(said.map(String).join(' '));
		else print(...said);
	};
	return {
		async printed(task) {
			const heard: string[] = (lines = []);
			try {
				await task();
			} finally {
				lines = null;
			}
			return heard;
		},
		heapBytes: () =>
			memories.length === 0 ? null : Math.max(...memories.map(({ buffer }) => buffer.byteLength))
	};
}
