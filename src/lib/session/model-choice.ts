import { ownModel } from './shipped-models';

/** Which model: a shipped one or the learner's own files, and at which step of its training. */
export interface ModelChoice {
	/** Folder of a shipped model below `models/`; `own` for the learner's own files. */
	readonly id: string;
	/** A step of the model's history; null is the finished model. */
	readonly step: number | null;
}

/** The learner's own files. */
export const ownChoice: ModelChoice = { id: ownModel, step: null };

/** True for the same weights. */
export function isSameChoice(a: ModelChoice, b: ModelChoice): boolean {
	return a.id === b.id && a.step === b.step;
}
