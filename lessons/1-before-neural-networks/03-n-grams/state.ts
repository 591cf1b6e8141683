/** What n-grams are made of. */
export type UnitKind = 'characters' | 'words' | 'tokens';

/** How counts become a prediction; the last one gives scores, no probabilities. */
export const methods = [
	'relative',
	'add-k',
	'interpolation',
	'katz',
	'kneser-ney',
	'stupid'
] as const;
export type Method = (typeof methods)[number];

/** Values of k that can be chosen. */
export const ks = [1, 0.1, 0.01, 0.001] as const;

/** Longest n-grams. */
export const longestN = 6;

/** The parts of the experiment; one is on screen at a time. */
export const views = ['text', 'lines', 'table', 'writing', 'methods', 'bits'] as const;
export type View = (typeof views)[number];

/**
 * Which context is looked at: a frequent one, one of the text held back whose next unit never followed it in
 * what was counted, one that was never seen at all, or what the learner typed.
 */
export type Pick = 'frequent' | 'surprised' | 'unseen' | 'typed';

/** Everything that the learner can change; a link holds it. */
export interface State {
	/** The learner's own text; empty: the stories. */
	text: string;
	units: UnitKind;
	/** 1 to `longestN`. */
	n: number;
	method: Method;
	/** One of `ks`. */
	k: number;
	pick: Pick;
	/** What was typed as context. */
	context: string;
	/** Of the random numbers, from 0. */
	seed: number;
	view: View;
	/** The curves of the chart: of the method alone, or of all. */
	curves: 'one' | 'all';
}

export const initial: State = {
	text: '',
	units: 'characters',
	n: 3,
	method: 'relative',
	k: 1,
	pick: 'frequent',
	context: '',
	seed: 7,
	view: 'text',
	curves: 'one'
};
