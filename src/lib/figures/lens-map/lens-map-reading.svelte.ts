import type { Run } from '$lib/engine/client';
import { lensCells, type LensCell } from '$lib/model/lens';
import type { LabelledToken } from '$lib/views/token-label';

/** What is read: the lens of every position of a run, for one token. */
export interface LensMapSource {
	readonly run: Pick<Run, 'ids' | 'lens'>;
	/** What the run ran over. */
	readonly tokens: readonly LabelledToken[];
	readonly token: number;
	/** Read first. */
	readonly position: number;
}

/** Cells by position and depth; null for a position that was not read yet. */
export type LensColumns = readonly (readonly LensCell[] | null)[];

/** Positions after which what was read is shown. */
const positionsAtOnce = 8;

/**
 * Reads the lens of all positions for a token, one position at a time, so that a newer run never waits for more than
 * one of them: the followed one first, then from the end. Create it while a component initialises; `wanted` is read
 * again whenever its signals change.
 */
export class LensMapReading {
	#known = $state.raw<{ source: LensMapSource; columns: LensColumns } | null>(null);
	#error = $state.raw<unknown>(null);

	constructor(wanted: () => LensMapSource | null) {
		$effect(() => {
			const source = wanted();
			if (!source) return void (this.#known = null);
			let isCurrent = true;
			this.#error = null;
			this.#read(source, () => isCurrent).catch((error: unknown) => {
				// A superseded run is followed at once by the next one, which this effect reads again.
				if (isCurrent && !(error instanceof Error && error.name === 'Superseded'))
					this.#error = error;
			});
			return () => (isCurrent = false);
		});
	}

	/** What has been read of the newest source of which anything has. */
	get known(): { readonly source: LensMapSource; readonly columns: LensColumns } | null {
		return this.#known;
	}

	/** Why the last positions could not be read; null when they could. */
	get error(): unknown {
		return this.#error;
	}

	async #read(source: LensMapSource, isCurrent: () => boolean): Promise<void> {
		const { run, token, position } = source;
		const columns: (readonly LensCell[] | null)[] = run.ids.map(() => null);
		const others = [...columns.keys()].reverse().filter((each) => each !== position);
		let read = 0;
		for (const at of [position, ...others]) {
			const logits = await run.lens(at);
			if (!isCurrent()) return;
			columns[at] = lensCells(logits, token);
			const isShown = ++read === 1 || read % positionsAtOnce === 0 || read === columns.length;
			if (isShown) this.#known = { source, columns: [...columns] };
		}
	}
}
