import type { Component } from 'svelte';

/**
 * A lesson without its words: `lessons/<part>/<nn-slug>/lesson.ts` exports one, made by `defineLesson`.
 * `State` is what the learner can change in the experiment, `Facts` what the experiment measured.
 */
export interface Lesson<State extends object = object, Facts extends object = object> {
	/** Estimated time, 8 to 15. */
	readonly minutes: number;
	/** Slugs of lessons that this one builds on. */
	readonly prerequisites: readonly string[];
	readonly sources: readonly Source[];
	/** True where the experiment runs the model, which the player then loads as the explorer does. */
	readonly needsModel: boolean;
	/** `() => import('./Experiment.svelte')` */
	experiment(): Promise<{ default: Experiment<State, Facts> }>;
	/** The state before the first step. */
	readonly initial: State;
	/** Fields of the state that belong to the learner, such as a text of their own: kept from step to step and visit to visit. */
	readonly own?: readonly OwnField<State>[];
	/**
	 * Fields that only the learner can fill, such as votes, cards in an order, steps that a model was trained: kept
	 * as `own` ones are, but the lesson has nothing to put in their place, so no way back to it is offered.
	 */
	readonly made?: readonly OwnField<State>[];
	/** The facts that the texts may name as `:value[name]`. */
	readonly facts: readonly TextFact<Facts>[];
	readonly steps: readonly Step<State, Facts>[];
	readonly next?: {
		/** What the explorer shows of the state: all of it, or the text alone. The link says which. */
		readonly opens: 'state' | 'text';
		/**
		 * What stands after `#` in the address of the explorer that shows it; null where it cannot.
		 * `facts` are those of this state, null while they are not known.
		 */
		explorer(state: State, facts: Facts | null): string | null;
	};
}

/** Fields that a lesson may leave to the learner. */
export type OwnField<State> = [keyof State] extends [never] ? string : keyof State & string;

/** Where an idea comes from. */
export interface Source {
	/** Authors and year: `Vaswani et al. 2017`. */
	readonly cite: string;
	readonly title: string;
	readonly url: string;
}

/** Facts that words can show: numbers and strings, or null while they are not known. */
export type TextFact<Facts> = [keyof Facts] extends [never]
	? string
	: {
			[Name in keyof Facts]-?: Facts[Name] extends number | string | null | undefined
				? Name & string
				: never;
		}[keyof Facts];

/** One idea; it asks for at most one thing: a prediction, an explanation or a check. */
export type Step<State extends object = object, Facts extends object = object> = {
	/** Lower-case words joined by hyphens; the texts and the address name the step by it. */
	readonly id: string;
	/** What changes in the figure when the step is entered; it stays for the steps that follow. */
	readonly show?: Partial<State>;
} & (
	| { readonly predict?: never; readonly why?: never; readonly check?: never }
	| {
			readonly predict: Prediction<State, Facts>;
			readonly why?: never;
			readonly check?: never;
	  }
	| { readonly why: true; readonly predict?: never; readonly check?: never }
	| { readonly check: Check<State, Facts>; readonly predict?: never; readonly why?: never }
);

/** A place in a matrix; both count from 0. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

/** What the rows and columns of a matrix are called, as many as there are. */
export interface CellNames {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
}

/** A bet that the learner makes before the answer is shown. Answers are null while they are not known. */
export type Prediction<State extends object = object, Facts extends object = object> =
	| {
			readonly kind: 'choice';
			/** How many the texts list. */
			readonly options: number;
			/** The option that holds, from 0. */
			answer(facts: Facts, state: State): number | null;
			/** What the model gives each option, 0 to 1, where it gives more than one answer: drawn beside the guess. */
			shares?(facts: Facts, state: State): readonly number[] | null;
	  }
	| ({
			readonly kind: 'number';
			answer(facts: Facts, state: State): number | null;
	  } & Range)
	| {
			readonly kind: 'order';
			/** How many the texts list. */
			readonly items: number;
			/** The items, each from 0, first to last. */
			answer(facts: Facts, state: State): readonly number[] | null;
	  }
	| {
			/** The learner points at a cell of the figure, which reports it by `onpoint`. */
			readonly kind: 'cell';
			/** Names of the rows and columns, for choosing without a pointer and for naming the guess. */
			cells(facts: Facts, state: State): CellNames | null;
			answer(facts: Facts, state: State): Cell | null;
	  };

/** The numbers that can be entered. */
interface Range {
	readonly min: number;
	readonly max: number;
	/** Between two neighbouring numbers; 1 where it is left out. */
	readonly step?: number;
	/** A sign that is the same in every language, such as `%`; a unit in words belongs in the question. */
	readonly unit?: string;
}

/** A question on a new case, graded by the page. */
export type Check<State extends object = object, Facts extends object = object> =
	| {
			/** A task in the experiment. */
			readonly kind: 'state';
			/** Null while the experiment has not measured what is needed. */
			isSolved(facts: Facts, state: State): boolean | null;
			/** What to change in the step's state to solve it; for tests and the teacher's note. */
			readonly solving: Partial<State>;
			/** A change that does not solve it. */
			readonly failing: Partial<State>;
	  }
	| {
			readonly kind: 'choice';
			/** How many the texts list. */
			readonly options: number;
			/** The right option, from 0. */
			readonly right: number;
	  }
	| ({
			readonly kind: 'number';
			answer(facts: Facts, state: State): number | null;
			/** The largest difference that still counts as right; 0 asks for the very number. */
			readonly tolerance: number;
	  } & Partial<Range>);

/** What a lesson's experiment is given. It draws the state and reports; it never grades and never navigates. */
export interface ExperimentProps<State extends object = object, Facts extends object = object> {
	/** The state to show. */
	readonly shown: State;
	/** In `guided` mode what the step is not about is dim; controls work in both. */
	readonly mode: 'guided' | 'free';
	/** The id of the step. */
	readonly step: string;
	/** True while the step asks for a guess that is not made yet: the figure must not give the answer away. */
	readonly hidesAnswer: boolean;
	/** The cell at which the learner pointed; null without one. */
	readonly pointed: Cell | null;
	/** True while the lesson is shown to a room: larger type. */
	readonly present: boolean;
	/** The learner changed the state: the whole new one. */
	onchange(this: void, state: State): void;
	/** What was measured in which state; facts of another state than the one shown are not used. */
	onfacts(this: void, facts: Facts, of: State): void;
	/** The learner pointed at a cell. */
	onpoint(this: void, cell: Cell): void;
}

type Shown<State extends object, Facts extends object> = Component<ExperimentProps<State, Facts>>;

/** The component of an experiment. A method's type, so that lessons of all kinds fit into one list. */
export type Experiment<State extends object = object, Facts extends object = object> = {
	render(...given: Parameters<Shown<State, Facts>>): ReturnType<Shown<State, Facts>>;
}['render'];

/** What survives being written as JSON: text, numbers, booleans, null, and lists and records of these. */
export type Plain<T> = T extends string | number | boolean | null | undefined
	? T
	: T extends (...parameters: never[]) => unknown
		? never
		: { [Key in keyof T]: Plain<T[Key]> };

/** Gives a lesson its types: `export default defineLesson<State, Facts>({…})`. */
export function defineLesson<State extends object, Facts extends object>(
	lesson: Lesson<State, Facts> & { readonly initial: Plain<State> }
): Lesson<State, Facts> {
	return lesson;
}

/** The state in which a step is entered: the first state and every `show` up to this step. Throws on an unknown id. */
export function stateOfStep<State extends object>(lesson: Lesson<State>, id: string): State {
	const place = lesson.steps.findIndex((step) => step.id === id);
	if (place < 0) throw new RangeError(`There is no step ${JSON.stringify(id)}.`);
	return Object.assign({}, lesson.initial, ...lesson.steps.slice(0, place + 1).map((s) => s.show));
}
