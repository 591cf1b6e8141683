import { untrack } from 'svelte';
import { stateOfStep, type Lesson, type Step } from '../lesson';
import type { LessonRecord } from '../progress/record';
import { fits } from './fits';
import type { LessonAddress } from './lesson-address';
import { Measurements } from './measurements.svelte';
import { differences, steady } from './same';
import { StepWork } from './step-work.svelte';

/** Where a learner's way is kept; `ProgressBook` is one. */
export interface Book {
	of(id: string): LessonRecord;
	keep(id: string, record: LessonRecord): Promise<void>;
}

/** Why a link did not lead where it pointed. */
export type LinkProblem = 'garbage' | 'newer' | 'unknown-step' | 'other-state';

/** A state that the experiment is asked to measure for a sheet of paper, and the step that it belongs to. */
export interface Scene {
	readonly step: string;
	readonly state: object;
}

type Change = Readonly<Record<string, unknown>>;

/** A learner in a lesson: where they are, and what the experiment shows. `work` is what the step asks for. */
export class Player {
	readonly #book: Book;
	readonly #now: () => number;
	#place = $state(0);
	/** What differs from the step's own state, the learner's own fields left out. */
	#change = $state.raw<Change>({});
	/** Fields that belong to the learner, as this visit has them; null: as they were kept. */
	#own = $state.raw<Change | null>(null);
	#isFree = $state(false);
	#hasMoved = $state(false);
	#isPresenting = $state(false);
	#linkProblem = $state<LinkProblem | null>(null);
	#scene = $state.raw<Scene | null>(null);
	readonly #measured = new Measurements();

	readonly record = $derived.by(() => this.#book.of(this.id));
	readonly step = $derived.by(() => stepAt(this.lesson, this.#place));
	readonly #stepState = $derived.by(() => stateOfStep(this.lesson, this.step.id));
	readonly #ownNow = $derived.by(() => this.#own ?? keptOwn(this.lesson, this.record.own));
	/** The state that the step's words speak of; what is kept meanwhile does not make it another one. */
	readonly guided: object = $derived.by(steady(() => ({ ...this.#stepState, ...this.#ownNow })));
	/** The state that the learner has made of it. */
	readonly here: object = $derived.by(steady(() => ({ ...this.guided, ...this.#change })));
	/** The state that the experiment shows. */
	readonly shown: object = $derived.by(steady(() => this.#scene?.state ?? this.here));
	/** What was measured in the state that the learner has made; null while it is not known. */
	readonly facts = $derived.by(() => this.#measured.latestOf(this.here));
	/** What was measured in the state that the step's words speak of; null while it is not known. */
	readonly guidedFacts = $derived.by(() => this.#measured.latestOf(this.guided));
	/** True while the experiment runs on a text or settings of the learner's in place of the lesson's. */
	readonly hasOwn = $derived.by(() => {
		const made: readonly string[] = this.lesson.made ?? [];
		const other = differences(this.guided, this.#stepState);
		return Object.keys(other).some((name) => !made.includes(name));
	});
	/** Where one stands, for a link. */
	readonly address: LessonAddress = $derived({
		step: this.step.id,
		change: differences(this.here, this.#stepState),
		present: this.#isPresenting
	});
	readonly work: StepWork;

	/** `id` is the lesson's slug; `now` tells the time in ms. */
	constructor(
		readonly lesson: Lesson,
		readonly id: string,
		book: Book,
		now: () => number = Date.now
	) {
		this.#book = book;
		this.#now = now;
		this.work = new StepWork(this);
	}

	/** Number of the step, from 0. */
	get place(): number {
		return this.#place;
	}
	/** `free` once the learner has changed what the step shows. */
	get mode(): 'guided' | 'free' {
		return this.#isFree ? 'free' : 'guided';
	}
	get isPresenting(): boolean {
		return this.#isPresenting;
	}
	get linkProblem(): LinkProblem | null {
		return this.#linkProblem;
	}
	/** Where an earlier visit ended; null where there is nothing to go on with. */
	get offer(): number | null {
		const { step, state } = this.record;
		if (this.#hasMoved || step === null) return null;
		const place = this.lesson.steps.findIndex(({ id }) => id === step);
		return place > 0 || (place === 0 && state !== null) ? place : null;
	}

	/** True while the step asks for something that the learner has not done. */
	get isWaiting(): boolean {
		return !asksNothing(this.step) && !this.isDone(this.step.id);
	}

	isDone(step: string): boolean {
		return this.record.done.includes(step);
	}

	// Going from step to step.

	/** Goes to a step, counted from 0; outside the lesson nothing happens. */
	go(place: number): void {
		if (place < 0 || place >= this.lesson.steps.length) return;
		const left = this.step;
		this.#enter(place);
		this.keep({}, asksNothing(left) ? [left.id] : []);
	}

	next(): void {
		this.go(this.#place + 1);
	}

	previous(): void {
		this.go(this.#place - 1);
	}

	/** Goes on where an earlier visit ended, in the state that it ended in. */
	goOn(): void {
		if (this.offer === null) return;
		const change = this.record.state ?? {};
		this.#enter(this.offer, fits(change, this.lesson) ? change : {});
		this.keep({});
	}

	/** Stays here: what an earlier visit left is no longer offered. */
	decline(): void {
		this.#hasMoved = true;
	}

	/** Goes where a link leads. What it says of a step or a state that is not here is left out, and told. */
	restore({ step, change, present }: LessonAddress): void {
		const place = step === null ? 0 : this.lesson.steps.findIndex(({ id }) => id === step);
		const problem = place < 0 ? 'unknown-step' : fits(change, this.lesson) ? null : 'other-state';
		const told = problem ? {} : change;
		const own = ownFields(this.lesson, told);
		if (Object.keys(own).length > 0) this.#own = own;
		this.#enter(Math.max(place, 0), told);
		this.#isPresenting = present;
		this.#linkProblem = problem;
	}

	/** Stays where one is, and tells why the link could not be followed; null once that was read. */
	refuse(problem: LinkProblem | null): void {
		this.#linkProblem = problem;
	}

	/** Shows the lesson to a room, or no longer. */
	present(isOn: boolean): void {
		this.work.hideAnswers();
		this.#isPresenting = isOn;
	}

	// The experiment.

	/** Takes the experiment's state as the learner made it. Their own text alone does not leave the lesson. */
	changeState(state: object): void {
		if (this.#scene) return;
		const next = $state.snapshot(state) as object;
		this.#own = differences(ownFields(this.lesson, next), this.#stepState);
		this.#change = differences(next, this.guided);
		if (Object.keys(this.#change).length > 0) this.#isFree = true;
		this.keep({ own: { ...this.#own } });
	}

	/** Nothing is dim any more; every control is the learner's. */
	tryOut(): void {
		this.#isFree = true;
		this.#hasMoved = true;
	}

	/** Restores what the step shows; the learner's own text stays. */
	backToLesson(): void {
		this.#isFree = false;
		this.#change = {};
		this.keep({});
	}

	/** Takes the lesson's text in place of the learner's own; what only the learner can make stays. */
	dropOwn(): void {
		const made: readonly string[] = this.lesson.made ?? [];
		const own = Object.entries(this.#ownNow).filter(([name]) => made.includes(name));
		this.#own = Object.fromEntries(own);
		this.keep({ own: { ...this.#own } });
	}

	/** What the experiment measured, and in which state. */
	report(facts: object, of: object): void {
		untrack(() => this.#measured.take(facts, of, [this.guided, this.here]));
	}

	// Paper, which shows all steps at once.

	/** Lets the experiment show a state for a while; nothing else takes notice. Null gives it back. */
	rehearse(scene: Scene | null): void {
		this.#scene = scene;
	}

	/** The step that the experiment is on. */
	get shownStep(): string {
		return this.#scene?.step ?? this.step.id;
	}

	get isRehearsing(): boolean {
		return this.#scene !== null;
	}

	/** The state of a step as the lesson has it. */
	stateOf(step: string): object {
		return stateOfStep(this.lesson, step);
	}

	/** The state that a step's words speak of, with the learner's own fields. */
	guidedAt(step: string): object {
		return { ...this.stateOf(step), ...this.#ownNow };
	}

	/** What this visit measured in a state; null where it did not. */
	seenIn(state: object): object | null {
		return this.#measured.seenIn(state);
	}

	/** What was seen so far was told in another language or by another model. */
	forgetSeen(): void {
		this.#measured.forget();
	}

	/**
	 * Keeps where one is and what is new, and which steps are done with it.
	 * A step that asks for nothing is done when one has been there.
	 */
	keep(news: Partial<LessonRecord>, done: readonly string[] = []): void {
		this.#hasMoved = true;
		const here = asksNothing(this.step) ? [this.step.id] : [];
		const all = [...new Set([...this.record.done, ...done, ...here])];
		const checks = this.lesson.steps.filter(({ check }) => check);
		const state = Object.keys(this.#change).length > 0 ? { ...this.#change } : null;
		void this.#book.keep(this.id, {
			...this.record,
			at: this.#now(),
			step: this.step.id,
			state,
			done: all,
			finished: checks.every(({ id }) => all.includes(id)),
			...news
		});
	}

	#enter(place: number, change: Change = {}): void {
		this.#hasMoved = true;
		this.#linkProblem = null;
		this.#place = place;
		this.#change = differences(change, this.guided);
		this.#isFree = Object.keys(this.#change).length > 0;
		this.work.clear();
	}
}

function stepAt({ steps }: Lesson, place: number): Step {
	const step = steps[place];
	if (!step) throw new RangeError(`There is no step ${place} of ${steps.length}.`);
	return step;
}

function asksNothing({ predict, why, check }: Step): boolean {
	return !predict && !why && !check;
}

/** What an earlier visit left of the learner's own, as far as this lesson still knows it. */
function keptOwn(lesson: Lesson, kept: Change): Record<string, unknown> {
	const own = ownFields(lesson, kept);
	return fits(own, lesson) ? own : {};
}

/** Those fields of a state that belong to the learner. */
function ownFields({ own = [], made = [] }: Lesson, state: object): Record<string, unknown> {
	const names: readonly string[] = [...own, ...made];
	return Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
}
