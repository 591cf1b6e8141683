/** What n-grams are made of. */
export const unitKinds = ['characters', 'words', 'tokens'] as const;
export type UnitKind = (typeof unitKinds)[number];

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
export type K = (typeof ks)[number];

/** Longest n-grams. */
export const longestN = 6;

/** The parts of the experiment; one is on screen at a time. */
export const views = ['text', 'lines', 'table', 'writing', 'methods', 'bits'] as const;
export type View = (typeof views)[number];

/**
 * Which context is looked at: a frequent one, one of the text held back whose next unit never followed it in
 * what was counted, one that was never seen at all, or what the learner typed.
 */
export const picks = ['frequent', 'surprised', 'unseen', 'typed'] as const;
export type Pick = (typeof picks)[number];

/** Everything that the learner can change; a link holds it. */
export interface State {
	/** The learner's own text; empty: the stories. */
	text: string;
	units: UnitKind;
	/** 1 to `longestN`. */
	n: number;
	method: Method;
	k: K;
	pick: Pick;
	/** What was typed as context. */
	context: string;
	/** Of the random numbers, from 0. */
	seed: number;
	view: View;
	/** The curves of the chart: of the method alone, or of all. */
	curves: Curves;
}

const curveChoices = ['one', 'all'] as const;
type Curves = (typeof curveChoices)[number];

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

/** The nearest state that the experiment can show: a link may hold anything of the right type. */
export function soundState(state: State): State {
	const among = <T>(values: readonly T[], value: T, otherwise: T) =>
		values.includes(value) ? value : otherwise;
	const whole = (value: number, least: number, most: number) =>
		Math.min(Math.max(Math.round(value) || least, least), most);
	return {
		text: state.text,
		units: among(unitKinds, state.units, initial.units),
		n: whole(state.n, 1, longestN),
		method: among(methods, state.method, initial.method),
		k: among(ks, state.k, initial.k),
		pick: among(picks, state.pick, initial.pick),
		context: state.context.slice(0, 200),
		seed: whole(state.seed, 0, 999_999),
		view: among(views, state.view, initial.view),
		curves: among(curveChoices, state.curves, initial.curves)
	};
}
