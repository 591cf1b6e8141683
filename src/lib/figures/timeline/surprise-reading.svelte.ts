import { carriedOver, surpriseAt, type SurpriseSource, type Surprises } from './surprise';

/** Positions after which what was read is shown, so that a long text is not drawn again for each of its tokens. */
const positionsAtOnce = 16;

/**
 * Reads how surprising each token of a run was. One row of logits is read at a time, the last tokens first, so that a
 * newer run never waits for more than one of them; what an older run told is not read again. Create it while a
 * component initialises; `wanted` is re-read whenever its signals change.
 */
export class SurpriseReading {
	#known = $state.raw<{ source: SurpriseSource; bits: Surprises } | null>(null);
	#error = $state.raw<unknown>(null);
	/** The same, for the effect, which must not depend on what it writes. */
	#last: { source: SurpriseSource; bits: Surprises } | null = null;

	constructor(wanted: () => SurpriseSource | null) {
		$effect(() => {
			const source = wanted();
			if (!source) return this.#tell(null);
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

	/** Bits at each of `ids`; empty before the first run. */
	get bits(): Surprises {
		return this.#known?.bits ?? [];
	}

	/** The run that `bits` are of; null before the first. */
	get source(): SurpriseSource | null {
		return this.#known?.source ?? null;
	}

	/** Why the last ones could not be read; null when they could. */
	get error(): unknown {
		return this.#error;
	}

	async #read(source: SurpriseSource, isCurrent: () => boolean): Promise<void> {
		const bits = carriedOver(this.#last, source);
		this.#tell({ source, bits: [...bits] });
		let unseen = 0;
		for (let position = bits.length - 1; position > 0; position--) {
			if (bits[position] !== null) continue;
			bits[position] = await surpriseAt(source.trace, position);
			if (!isCurrent()) return;
			if (++unseen % positionsAtOnce === 0) this.#tell({ source, bits: [...bits] });
		}
		if (unseen > 0) this.#tell({ source, bits });
	}

	#tell(known: { source: SurpriseSource; bits: Surprises } | null): void {
		this.#known = this.#last = known;
	}
}
