import type { LabelledToken } from '$lib/views/token-label';

/** The best word of the logit lens at one place. */
export interface LensWord {
	readonly token: LabelledToken;
	/** Over the full vocabulary, in [0, 1]. */
	readonly probability: number;
}
