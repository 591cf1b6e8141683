import { sizeOf } from '../math/tensor';
import type { ModelConfig } from '../model/config';
import type { Intervention } from '../model/intervention';
import type { BuiltGraph } from './graph/builder';
import { cacheOf } from './graph/decoder';
import type { Ort } from './ort';
import type { Tensors } from './session';

/** A cache of no tokens as inputs of a decoder. */
export function emptyCache(ort: Ort, decoder: BuiltGraph): Tensors {
	const feeds: Tensors = {};
	for (const { name, dims } of decoder.inputs) {
		if (!dims.includes('past')) continue;
		const none = dims.map((dim) => (typeof dim === 'number' ? dim : 0));
		feeds[name] = new ort.Tensor('float32', new Float32Array(0), none);
	}
	return feeds;
}

/** Names of the outputs that hold the cache after a call. */
export function cacheOutputs({ nLayers }: ModelConfig): string[] {
	return Array.from({ length: nLayers }, (_, layer) => cacheOf(layer)).flatMap(
		({ presentKey, presentValue }) => [presentKey, presentValue]
	);
}

/** Keys and values of the tokens that were run last. */
export class KeyValueCache {
	#ids: readonly number[] = [];
	#interventions = '';
	#feeds: Tensors = {};

	/**
	 * How many leading tokens of `ids` need no computing: all that are cached, if the cached ones are the beginning
	 * of `ids`, were run under the same interventions and leave at least one token to run; else none.
	 */
	covers(ids: readonly number[], interventions: readonly Intervention[]): number {
		const { length } = this.#ids;
		const usable =
			length < ids.length &&
			this.#interventions === JSON.stringify(interventions) &&
			this.#ids.every((id, i) => id === ids[i]);
		return usable ? length : 0;
	}

	/** Number of tokens that are cached. */
	get length(): number {
		return this.#ids.length;
	}

	/** Bytes of the keys and values. */
	get bytes(): number {
		return Object.values(this.#feeds).reduce((sum, { dims }) => sum + 4 * sizeOf(dims), 0);
	}

	/** The cached tensors as inputs of a decoder. */
	get feeds(): Tensors {
		return this.#feeds;
	}

	/** Keeps a call's cache outputs, and frees the earlier ones. */
	replace(
		ids: readonly number[],
		interventions: readonly Intervention[],
		outputs: Tensors,
		{ nLayers }: ModelConfig
	): void {
		this.clear();
		for (let layer = 0; layer < nLayers; layer++) {
			const { pastKey, pastValue, presentKey, presentValue } = cacheOf(layer);
			const [key, value] = [outputs[presentKey], outputs[presentValue]];
			if (key === undefined || value === undefined)
				throw new RangeError(`the call gave no cache for layer ${layer}`);
			this.#feeds[pastKey] = key;
			this.#feeds[pastValue] = value;
		}
		this.#ids = [...ids];
		this.#interventions = JSON.stringify(interventions);
	}

	/** Frees everything. */
	clear(): void {
		for (const tensor of Object.values(this.#feeds)) tensor.dispose();
		this.#feeds = {};
		this.#ids = [];
	}
}
