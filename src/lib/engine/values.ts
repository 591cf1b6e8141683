import { select, sizeOf, type Selection, type Tensor } from '../math/tensor';
import { hooksOf } from '../model/hooks';
import type { ModelConfig } from '../model/config';
import type { HeadPlace, Intervention } from '../model/intervention';
import { bytesOfHook } from './budget';
import { Superseded, UnknownHook } from './errors';
import type { OrtTensor } from './ort';
import { enqueue } from './queue';
import type { RunValues } from './runner';
import type { Tensors } from './session';

/** What the values of a run need from their runner; to be called in the queue. */
export interface Source {
	/** Runs the same ids again and fetches the outputs named. */
	rerun(outputs: readonly string[]): Promise<Tensors>;
	/** Rows of the final residual stream, [n, dModel] → logits [n, dVocab]. */
	unembed(rows: Tensor): Promise<Tensor>;
}

/** What a run left behind. */
export interface Finished {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
	readonly ms: number;
	readonly logits: Float32Array;
	/** The output that holds each hook. */
	readonly outputs: ReadonlyMap<string, string>;
	/** Outputs that the run fetched. */
	readonly fetched: Tensors;
}

/** Values of one run: fetched ones are held, the rest come from running again, the latest of them held too. */
export class StoredValues implements RunValues {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
	readonly ms: number;
	readonly logits: Float32Array;
	readonly #outputs: ReadonlyMap<string, string>;
	/** Fetched by the run; on the card until first read. */
	readonly #fetched: Map<string, OrtTensor>;
	/** Read at least once, in memory, by hook. */
	readonly #read = new Map<string, Tensor>();
	/** Hooks among `#read` that were run again for, oldest first. */
	readonly #again = new Set<string>();
	readonly #config: ModelConfig;
	readonly #source: Source;
	readonly #budget: number;
	#disposed = false;

	constructor(config: ModelConfig, source: Source, budget: number, finished: Finished) {
		this.ids = finished.ids;
		this.interventions = finished.interventions;
		this.unmasked = finished.unmasked;
		this.ms = finished.ms;
		this.logits = finished.logits;
		this.#outputs = finished.outputs;
		this.#fetched = new Map(Object.entries(finished.fetched));
		this.#config = config;
		this.#source = source;
		this.#budget = budget;
	}

	async read(hook: string, selection: Selection = [], signal?: AbortSignal): Promise<Tensor> {
		if (!hooksOf(this.#config).some(({ name }) => name === hook)) throw new UnknownHook(hook);
		this.#refuseIfDisposed();
		const held = this.#read.get(hook);
		if (held !== undefined) return select(held, selection);
		return enqueue(async () => {
			this.#refuseIfDisposed();
			if (hook === 'logits') return this.#readLogits(selection);
			return select(await this.#load(hook), selection);
		}, signal);
	}

	/** Rows of the residual stream at one position: before the first block and after each, [nLayers + 1, dModel]. */
	async streamAt(position: number): Promise<Tensor> {
		this.#refuseIfDisposed();
		const { nLayers, dModel } = this.#config;
		const rows = new Float32Array((nLayers + 1) * dModel);
		for (let depth = 0; depth <= nLayers; depth++) {
			const hook = depth === 0 ? 'blocks.0.hook_resid_pre' : `blocks.${depth - 1}.hook_resid_post`;
			rows.set(select(await this.#load(hook), [position]).data, depth * dModel);
		}
		return { dims: [nLayers + 1, dModel], data: rows };
	}

	get bytes(): number {
		let bytes = 0;
		for (const { dims } of this.#fetched.values()) bytes += 4 * sizeOf(dims);
		for (const [hook, { data }] of this.#read) {
			const fetched = this.#fetched.get(this.#outputs.get(hook) ?? '');
			// What lies in memory already is given as it is, not copied.
			const isSame = fetched?.location === 'cpu' && fetched.data === data;
			if (!isSame) bytes += data.byteLength;
		}
		return bytes;
	}

	dispose(): void {
		this.#disposed = true;
		for (const tensor of this.#fetched.values()) tensor.dispose();
		this.#fetched.clear();
		this.#read.clear();
		this.#again.clear();
	}

	#refuseIfDisposed(): void {
		if (this.#disposed) throw new Superseded();
	}

	/** All rows or, when the selection starts with a position, that row alone: the vocabulary is wide. */
	async #readLogits([position = null, ...rest]: Selection): Promise<Tensor> {
		const stream = await this.#load(`blocks.${this.#config.nLayers - 1}.hook_resid_post`);
		if (position === null) return select(await this.#source.unembed(stream), [null, ...rest]);
		const row = select(stream, [position]);
		const logits = await this.#source.unembed({ dims: [1, ...row.dims], data: row.data });
		return select(logits, [0, ...rest]);
	}

	async #load(hook: string): Promise<Tensor> {
		const held = this.#read.get(hook);
		if (held !== undefined) return held;
		const output = this.#outputs.get(hook);
		if (output === undefined) throw new UnknownHook(hook);
		const fetched = this.#fetched.get(output);
		const value = await this.#download(hook, fetched ?? (await this.#runAgain(hook, output)));
		this.#refuseIfDisposed();
		this.#read.set(hook, value);
		return value;
	}

	async #runAgain(hook: string, output: string): Promise<OrtTensor> {
		const value = (await this.#source.rerun([output]))[output];
		if (value === undefined) throw new UnknownHook(hook);
		this.#makeRoom(bytesOfHook(this.#config, hook, this.ids.length));
		this.#again.add(hook);
		return value;
	}

	/** Drops the oldest of the values that were run again for, until `bytes` more fit into the budget. */
	#makeRoom(bytes: number): void {
		const size = (name: string) => bytesOfHook(this.#config, name, this.ids.length);
		let held = [...this.#again].reduce((sum, name) => sum + size(name), 0);
		for (const name of this.#again) {
			if (held + bytes <= this.#budget) return;
			held -= size(name);
			this.#again.delete(name);
			this.#read.delete(name);
		}
	}

	async #download(hook: string, value: OrtTensor): Promise<Tensor> {
		const data = await value.getData();
		if (!(data instanceof Float32Array)) throw new RangeError(`${hook} is ${value.type}`);
		// The graph has the reciprocal; the array stays as it is, for it is the output's own.
		if (hook.endsWith('.hook_scale')) return { dims: value.dims, data: data.map((x) => 1 / x) };
		if (hook.endsWith('.hook_attn_scores')) {
			const here = this.unmasked.filter(({ layer }) => hook.startsWith(`blocks.${layer}.`));
			hideFuture(data, value.dims, new Set(here.map(({ head }) => head)));
		}
		return { dims: value.dims, data };
	}
}

/** Puts −∞ where a masked key comes after its query, in place: the graph uses a finite stand-in. */
function hideFuture(
	scores: Float32Array,
	[, queries = 0, keys = 0]: readonly number[],
	unmasked: ReadonlySet<number>
): void {
	for (let row = 0; row < scores.length / keys; row++) {
		if (unmasked.has(Math.floor(row / queries))) continue;
		const query = row % queries;
		scores.fill(-Infinity, row * keys + query + 1, (row + 1) * keys);
	}
}
