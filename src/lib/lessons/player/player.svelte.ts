import { untrack } from 'svelte';
import { stateOfStep, type Lesson, type Step } from '../lesson';
import type { LessonRecord } from '../progress/record';
import { fits } from './fits';
import type { LessonAddress } from './lesson-address';
import { differences, isSame } from './same';
import { StepWork } from './step-work.svelte';

/** Where a learner's way is kept; `ProgressBook` is one. */
export interface Book {
	of(id: string): LessonRecord;
	keep(id: string, record: LessonRecord): Promise<void>;
}

/** Why a link did not lead where it pointed. */
export type LinkProblem = 'garbage' | 'newer' | 'unknown-step' | 'other-state';

/** What an experiment measured, and in which state. */
interface Measured {
	readonly facts: object;
	readonly of: object;
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
	#measured = $state.raw<Measured | null>(null);
	#guidedMeasured = $state.raw<Measured | null>(null);

	readonly record = $derived.by(() => this.#book.of(this.id));
	readonly step = $derived.by(() => stepAt(this.lesson, this.#place));
	readonly #stepState = $derived.by(() => stateOfStep(this.lesson, this.step.id));
	/** The state that the step's words speak of. */
	readonly guided: object = $derived.by(() => ({
		...this.#stepState,
		...(this.#own ?? keptOwn(this.lesson, this.record.own))
	}));
	/** The state that the experiment shows. */
	readonly shown: object = $derived({ ...this.guided, ...this.#change });
	/** What was measured in the state that is shown; null while it is not known. */
	readonly facts = $derived(factsOf(this.#measured, this.shown));
	/** What was measured in the state that the step's words speak of; null while it is not known. */
	readonly guidedFacts = $derived(factsOf(this.#guidedMeasured, this.guided));
	/** True while the experiment runs on a text or settings of the learner's. */
	readonly hasOwn = $derived(!isSame(this.guided, this.#stepState));
	/** Where one stands, for a link. */
	readonly address: LessonAddress = $derived({
		step: this.step.id,
		change: differences(this.shown, this.#stepState),
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

	/** Takes the lesson's text in place of the learner's own. */
	dropOwn(): void {
		this.#own = {};
		this.keep({ own: {} });
	}

	/** What the experiment measured, and in which state. */
	report(facts: object, of: object): void {
		untrack(() => {
			if (isSame(of, this.shown)) this.#measured = { facts, of };
			if (!isSame(of, this.guided)) return;
			this.#guidedMeasured = { facts, of };
			this.work.noteAnswer();
		});
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

function factsOf(measured: Measured | null, state: object): object | null {
	return measured && isSame(measured.of, state) ? measured.facts : null;
}

/** What an earlier visit left of the learner's own, as far as this lesson still knows it. */
function keptOwn(lesson: Lesson, kept: Change): Record<string, unknown> {
	const own = ownFields(lesson, kept);
	return fits(own, lesson) ? own : {};
}

/** Those fields of a state that belong to the learner. */
function ownFields({ own = [] }: Lesson, state: object): Record<string, unknown> {
	const names: readonly string[] = own;
	return Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
}
