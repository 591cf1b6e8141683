import type { History, ModelCard, Samples, TrainingCurve } from '$lib/model/card';

/** A shipped model with what its recipe wrote of it; null is what the recipe did not write. */
export interface DescribedModel {
	readonly card: ModelCard;
	readonly history: History | null;
	readonly curve: TrainingCurve | null;
	readonly samples: Samples | null;
}
