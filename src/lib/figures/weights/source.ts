import type { Engine } from '$lib/engine/client';
import type { ModelConfig } from '$lib/model/config';

/** The part of an engine that weights are read through. */
export type WeightReader = Pick<Engine, 'weightFacts' | 'weightBlocks'>;

/** A model whose weights can be opened. A new object for each model, so that what was read of a former one goes. */
export interface WeightSource {
	readonly reader: WeightReader;
	readonly config: ModelConfig;
	/** A visible form of a token of the vocabulary. */
	readonly tokenLabel: (id: number) => string;
}
