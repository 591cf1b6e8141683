import type { Tensor } from '$lib/math/tensor';
import type { Trace } from '$lib/model/trace';
import type { LabelledToken } from '$lib/views/token-label';
import { Reading } from '../reading.svelte';
import { rowNorms } from './norms';

/** What the figure draws, all of one run. */
export interface FarSnapshot {
	readonly trace: Trace;
	readonly tokens: readonly LabelledToken[];
	/** Norm of the stream, [stage][position]; stages as in `LayoutInput`. */
	readonly norms: readonly (readonly number[])[];
	/** `attn.hook_pattern` of each block, [head, query, key]. */
	readonly patterns: readonly Tensor[];
	/** The pattern of each head, [layer][head], as matrices [query, key]. */
	readonly maps: readonly (readonly Tensor[])[];
}

/** What the figure follows: its props, read again when they change. */
export interface FarWanted {
	readonly trace: Trace | null;
	readonly tokens: readonly LabelledToken[];
	readonly position: number;
}

/**
 * Reads what the far view shows of a model with `layers` blocks. Create it while a component initialises.
 * A snapshot is never a mixture of two runs: the last whole one stays until the next is whole.
 */
export class FarValues {
	readonly #wanted: () => FarWanted;
	readonly #streams: readonly Reading[];
	readonly #patterns: readonly Reading[];
	readonly #neurons: readonly Reading[];
	#last: FarSnapshot | null = null;
	readonly #snapshot = $derived.by(() => (this.#last = this.#whole() ?? this.#last));

	constructor(layers: number, wanted: () => FarWanted) {
		this.#wanted = wanted;
		const read = (hook: string): Reading =>
			new Reading(() => {
				const { trace } = wanted();
				return trace && { trace, hook };
			});
		const blocks = Array.from({ length: layers }, (_, layer) => `blocks.${layer}`);
		this.#streams = [
			read('blocks.0.hook_resid_pre'),
			...blocks.flatMap((block) => [
				read(`${block}.hook_resid_mid`),
				read(`${block}.hook_resid_post`)
			])
		];
		this.#patterns = blocks.map((block) => read(`${block}.attn.hook_pattern`));
		this.#neurons = blocks.map(
			(block) =>
				new Reading(() => {
					const { trace, position } = wanted();
					return trace && { trace, hook: `${block}.mlp.hook_post`, selection: [position] };
				})
		);
	}

	/** The last whole set of values; null until the first. */
	get snapshot(): FarSnapshot | null {
		return this.#snapshot;
	}

	/** Neurons of each block at the position in focus, after the activation; null where not there yet. */
	get neurons(): readonly (Float32Array | null)[] {
		return this.#neurons.map(({ value }) => value?.data ?? null);
	}

	/** The first reason for which a value could not be read; null when all could. */
	get error(): unknown {
		const failed = [...this.#streams, ...this.#patterns, ...this.#neurons];
		return failed.find(({ error }) => error !== null)?.error ?? null;
	}

	#whole(): FarSnapshot | null {
		const { trace, tokens } = this.#wanted();
		if (!trace || trace.ids.length !== tokens.length) return null;
		const streams = valuesOf(this.#streams, trace);
		const patterns = valuesOf(this.#patterns, trace);
		if (!streams || !patterns) return null;
		return { trace, tokens, norms: streams.map(rowNorms), patterns, maps: patterns.map(mapsOf) };
	}
}

/** The matrices [query, key] of a pattern [head, query, key]; views of its data, not copies. */
function mapsOf({ dims, data }: Tensor): Tensor[] {
	const [heads = 0, rows = 0, columns = 0] = dims;
	const size = rows * columns;
	return Array.from({ length: heads }, (_, head) => ({
		dims: [rows, columns],
		data: data.subarray(head * size, (head + 1) * size)
	}));
}

/** The values of all readings where each is of this trace; null as long as one is not. */
function valuesOf(readings: readonly Reading[], trace: Trace): Tensor[] | null {
	const values: Tensor[] = [];
	for (const { value, source } of readings) {
		if (!value || source !== trace) return null;
		values.push(value);
	}
	return values;
}
