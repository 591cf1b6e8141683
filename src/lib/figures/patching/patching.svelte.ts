import type { Engine } from '$lib/engine/client';
import { align } from '$lib/math/alignment';
import { tensor, type Tensor } from '$lib/math/tensor';
import type { ModelConfig } from '$lib/model/config';
import type { Intervention } from '$lib/model/intervention';
import {
	contrastOf,
	donorHooks,
	leaning,
	patchesOf,
	share,
	type Contrast,
	type GridKind,
	type Partners
} from '$lib/model/patching';

/** What a grid is measured on. */
export interface PatchingTask {
	readonly engine: Pick<Engine, 'run' | 'next'>;
	readonly config: ModelConfig;
	readonly kind: GridKind;
	/** Ids of the text that is run, and of the one that values are taken from. */
	readonly ids: readonly number[];
	readonly donor: readonly number[];
	/** What is done to the model anyway. */
	readonly interventions: readonly Intervention[];
}

/** What a grid is measured against. */
export interface Ends {
	readonly contrast: Contrast;
	/** Leaning of the text's own answer and of the donor's, in logits. */
	readonly own: number;
	readonly donor: number;
}

/**
 * Measures a patching grid cell by cell in the background, from the last block to the first; what is known so far is
 * shown. Create it while a component initialises.
 */
export class Patching {
	readonly #wanted: () => PatchingTask | null;
	#cells = $state.raw<Float32Array>(new Float32Array(0));
	#dims = $state.raw<readonly number[]>([0, 0]);
	#done = $state(0);
	#ends = $state.raw<Ends | null>(null);
	#isSame = $state(false);
	#isStopped = $state(false);
	#problem = $state.raw<unknown>(null);
	#msPerCell = $state<number | null>(null);

	/** `wanted` is read again when its signals change; null ends what is under way. */
	constructor(wanted: () => PatchingTask | null) {
		this.#wanted = wanted;
		$effect(() => this.#follow());
	}

	/** How far each patch carries the answer, [block, position or head]; NaN where it is not known. */
	get cells(): Tensor {
		return tensor(this.#dims, this.#cells);
	}
	get done(): number {
		return this.#done;
	}
	get total(): number {
		return this.#cells.length;
	}
	/** Null until both texts have answered. */
	get ends(): Ends | null {
		return this.#ends;
	}
	/** True where both texts have the same answer: there is nothing to carry over. */
	get isSame(): boolean {
		return this.#isSame;
	}
	get isRunning(): boolean {
		return !this.#isStopped && !this.#isSame && this.#problem === null && this.done < this.total;
	}
	/** Why a run failed; what was known before stays. */
	get problem(): unknown {
		return this.#problem;
	}
	/** ms of the last whole row, divided by its cells. */
	get msPerCell(): number | null {
		return this.#msPerCell;
	}

	/** Stops after the run under way; what is known stays. */
	stop(): void {
		this.#isStopped = true;
	}

	#follow(): void | (() => void) {
		const task = this.#wanted();
		if (!task) return;
		const abort = new AbortController();
		const { config, ids, kind } = task;
		const columns = kind === 'stream' ? ids.length : config.nHeads;
		this.#dims = [config.nLayers, columns];
		this.#cells = new Float32Array(config.nLayers * columns).fill(Number.NaN);
		this.#done = 0;
		this.#ends = null;
		this.#isSame = false;
		this.#isStopped = false;
		this.#problem = null;
		this.#measure(task, abort.signal).catch((error: unknown) => {
			if (!abort.signal.aborted) this.#problem = error;
		});
		return () => abort.abort();
	}

	async #measure(task: PatchingTask, signal: AbortSignal): Promise<void> {
		const { engine, config, kind, ids, donor, interventions } = task;
		const donated = await engine.run(donor, [], signal, { series: 'patching' });
		const { logits: own } = await engine.next(ids, interventions, signal);
		const contrast = contrastOf(own, donated.logits);
		if (signal.aborted) return;
		if (!contrast) {
			this.#isSame = true;
			return;
		}
		const ends = {
			contrast,
			own: leaning(own, contrast),
			donor: leaning(donated.logits, contrast)
		};
		this.#ends = ends;
		const partners = partnersOf(ids, donor);
		const hooks = donorHooks(kind, config);
		for (const [layer, hook] of [...hooks.entries()].reverse()) {
			const rows = await donated.read(hook);
			const start = performance.now();
			for (const [column, cell] of cellsOf(kind, ids.length, config.nHeads, partners).entries()) {
				if (signal.aborted || this.#isStopped) return;
				const patches = patchesOf(hook, rows, cell.head, cell.places);
				const { logits } =
					patches.length > 0
						? await engine.next(ids, [...interventions, ...patches], signal)
						: { logits: null };
				if (signal.aborted) return;
				const value = logits && share(ends.own, ends.donor, leaning(logits, contrast));
				this.#note(layer, column, value ?? Number.NaN);
			}
			this.#msPerCell = (performance.now() - start) / (this.#dims[1] ?? 1);
		}
	}

	#note(layer: number, column: number, value: number): void {
		const cells = this.#cells.slice();
		cells[layer * (this.#dims[1] ?? 0) + column] = value;
		this.#cells = cells;
		this.#done++;
	}
}

/** Places of both texts that belong together, in order. */
export function partnersOf(ids: readonly number[], donor: readonly number[]): Partners[] {
	return align(ids, donor).flatMap(({ first: to, second: from }) =>
		to === null || from === null ? [] : [{ to, from }]
	);
}

/** What each cell of a row of a grid puts in where. */
export function cellsOf(
	kind: GridKind,
	length: number,
	heads: number,
	partners: readonly Partners[]
): { readonly head: number | null; readonly places: readonly Partners[] }[] {
	if (kind === 'heads')
		return Array.from({ length: heads }, (_, head) => ({ head, places: partners }));
	return Array.from({ length }, (_, position) => ({
		head: null,
		places: partners.filter(({ to }) => to === position)
	}));
}
