import type { Rule } from './rules';

/** One number of a run: a hook, and one index for each of its axes. */
export interface HookCell {
	readonly kind: 'hook';
	/** TransformerLens name, e.g. `blocks.0.attn.hook_pattern`. */
	readonly hook: string;
	readonly index: readonly number[];
}

/** One number of the model itself: a weight, and its place in the matrix as the file has it. */
export interface WeightCell {
	readonly kind: 'weight';
	/** TransformerLens name, e.g. `blocks.0.attn.W_Q`. */
	readonly weight: string;
	readonly row: number;
	readonly column: number;
}

/** Where a number can be read again. */
export type Source = HookCell | WeightCell;

/** A number with the place that it was read from. */
export interface Factor {
	readonly source: Source;
	readonly value: number;
}

/**
 * How the factors of a term make its value.
 * `alone`: a. `product`: a · b. `normed`: (a · gain + shift) · weight. `scaled`: a · b / √width.
 * `square`: (a − mean)² / count. `power`: e^(a − greatest).
 */
export type TermForm = 'alone' | 'product' | 'normed' | 'scaled' | 'square' | 'power';

/** One summand. Its first factor is where it came from; the others are what that was multiplied with. */
export interface Term {
	readonly form: TermForm;
	readonly value: number;
	readonly factors: readonly [Factor, ...Factor[]];
}

/** What is done in one step, by its name: `operands` are the numbers that go in, in the order of the formula. */
export interface Step {
	readonly name:
		| 'mean'
		| 'variance'
		| 'root'
		| 'centred'
		| 'divided'
		| 'greatest'
		| 'power'
		| 'total'
		| 'share'
		| 'input'
		| 'bend'
		| 'tanh'
		| 'erf'
		| 'activated';
	readonly value: number;
	readonly operands: readonly number[];
	/** Where the run holds this number, which may differ in its last digits where it is computed again here. */
	readonly source?: Source;
}

/** Numbers that several terms share. */
export interface Constants {
	readonly mean?: number;
	readonly count?: number;
	readonly width?: number;
	readonly greatest?: number;
}

/** What a computation gives before any intervention. */
export interface Worked {
	/** In the order of their places; they add up to `sum`. */
	readonly terms: readonly Term[];
	/** What the terms add up to: the cell itself, or a number on the way to it. */
	readonly sumOf: 'result' | 'variance' | 'powers' | 'nothing';
	readonly sum: number;
	readonly constants: Constants;
	readonly steps: readonly Step[];
	readonly result: number;
}

/** What interventions did to a cell: x became x · mul + add. */
export interface Change {
	readonly mul: number;
	readonly add: number;
}

/** One cell worked out again, in float64, from the captured values that it depends on. */
export interface Explanation extends Worked {
	readonly cell: HookCell;
	readonly rule: Rule;
	/** What the run captured. */
	readonly value: number;
	/** A score of a key that comes after its query: −∞ whatever the terms would be, so there are none. */
	readonly isMasked: boolean;
	readonly change: Change | null;
	/** The result after the interventions on the cell; `value` but for rounding. */
	readonly again: number;
	/** value − again; 0 where both are the same infinity, NaN where one is NaN. */
	readonly remainder: number;
}
