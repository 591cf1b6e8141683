import { sizeOf } from '../math/tensor';
import { dimsOf, hooksOf } from '../model/hooks';
import type { ModelConfig } from '../model/config';
import type { HeadPlace, Intervention } from '../model/intervention';
import { Superseded } from './errors';
import type { Place } from './place';
import type { RunValues } from './runner';

interface Kept {
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	readonly unmasked: readonly HeadPlace[];
	/** Null once the values were dropped to keep the budget. */
	live: { readonly values: RunValues; readonly place: Place } | null;
}

/** What runs hold. */
export interface RunsMemory {
	/** Runs whose values are held. */
	readonly held: number;
	/** Runs that can be read, those included that would be repeated for it. */
	readonly remembered: number;
	/** Bytes of the values that are held. */
	readonly bytes: number;
	/** Bytes beyond which values of older runs are let go. */
	readonly budget: number;
}

/** Bytes of all hook values of a run over `length` tokens. */
export function bytesOfRun(config: ModelConfig, length: number): number {
	return hooksOf(config).reduce((sum, hook) => sum + 4 * sizeOf(dimsOf(hook, config, length)), 0);
}

/**
 * The last runs. Values are held for as many as the byte budget allows, the newest always; an older
 * run, or one of a backend that is gone, is repeated when it is read. Runs beyond `most` are forgotten, those first
 * that were read longest ago: of two runs that are compared one may be of long ago and is read again and again.
 */
export class KeptRuns {
	readonly #runs = new Map<number, Kept>();
	#lastId = 0;

	constructor(
		readonly byteBudget: number,
		readonly most: number
	) {}

	/** Keeps a run and returns the number to read it by. */
	add(values: RunValues, place: Place): number {
		const id = ++this.#lastId;
		const { ids, interventions, unmasked } = values;
		this.#runs.set(id, { ids, interventions, unmasked, live: { values, place } });
		this.#trim(id);
		return id;
	}

	/** The run's values at this place, repeating the run if need be. Rejects with Superseded or as `Runner.run`. */
	async values(id: number, place: Place): Promise<RunValues> {
		const kept = this.#runs.get(id);
		if (!kept) throw new Superseded();
		this.#runs.delete(id);
		this.#runs.set(id, kept);
		if (kept.live?.place === place) return kept.live.values;
		const values = await place.runner.run(kept.ids, kept.interventions, undefined, kept.unmasked);
		drop(kept);
		kept.live = { values, place };
		this.#trim(id);
		return values;
	}

	/** What the runs hold now. */
	get memory(): RunsMemory {
		const live = [...this.#runs.values()].flatMap(({ live }) => live ?? []);
		return {
			held: live.length,
			remembered: this.#runs.size,
			bytes: live.reduce((sum, { values }) => sum + values.bytes, 0),
			budget: this.byteBudget
		};
	}

	/** Frees all values, for they are of a place that goes; the runs are repeated when they are read. */
	dropValues(): void {
		for (const kept of this.#runs.values()) drop(kept);
	}

	/**
	 * Lets go of all values without freeing them, for their sessions are gone after a failure and the runtime
	 * crashes on freeing a tensor later than its session; the device takes their memory with it.
	 */
	abandonValues(): void {
		for (const kept of this.#runs.values()) kept.live = null;
	}

	/** Forgets everything: another model was loaded. Numbers are not given twice. */
	clear(): void {
		this.dropValues();
		this.#runs.clear();
	}

	#trim(newest: number): void {
		const excess = this.#runs.size - this.most;
		for (const id of [...this.#runs.keys()].slice(0, Math.max(0, excess))) {
			drop(this.#runs.get(id));
			this.#runs.delete(id);
		}
		let held = 0;
		for (const [id, kept] of [...this.#runs].reverse()) {
			if (!kept.live) continue;
			held += bytesOfRun(kept.live.place.runner.config, kept.ids.length);
			if (id === newest || held <= this.byteBudget) continue;
			drop(kept);
		}
	}
}

function drop(kept: Kept | undefined): void {
	if (!kept?.live) return;
	kept.live.values.dispose();
	kept.live = null;
}
