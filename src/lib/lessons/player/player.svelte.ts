import type { Lesson, Step } from '../lesson';
import type { LessonRecord } from '../progress/record';
import { Exhibit } from './exhibit.svelte';
import { fits } from './fits';
import type { LessonAddress } from './lesson-address';
import type { Fields } from './own-fields';
import { StepWork } from './step-work.svelte';

/** Where a learner's way is kept; `ProgressBook` is one. */
export interface Book {
	of(id: string): LessonRecord;
	keep(id: string, record: LessonRecord): Promise<void>;
}

/** Why a link did not lead where it pointed. */
export type LinkProblem = 'garbage' | 'newer' | 'unknown-step' | 'other-state';

/** A learner in a lesson: where they are. `exhibit` is what the experiment shows, `work` what the step asks for. */
export class Player {
	readonly #book: Book;
	readonly #now: () => number;
	#place = $state(0);
	#isFree = $state(false);
	#hasMoved = $state(false);
	#isPresenting = $state(false);
	#linkProblem = $state<LinkProblem | null>(null);

	readonly record = $derived.by(() => this.#book.of(this.id));
	readonly step = $derived.by(() => stepAt(this.lesson, this.#place));
	/** Where one stands, for a link. */
	readonly address: LessonAddress = $derived.by(() => ({
		step: this.step.id,
		change: this.exhibit.difference,
		present: this.#isPresenting
	}));
	readonly exhibit: Exhibit;
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
		this.exhibit = new Exhibit(this);
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
		this.exhibit.bring(told);
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
		if (this.exhibit.isRehearsing) return;
		this.exhibit.take(state);
		if (this.exhibit.isChanged) this.#isFree = true;
		this.keep({ own: this.exhibit.own });
	}

	/** Nothing is dim any more; every control is the learner's. */
	tryOut(): void {
		this.#isFree = true;
		this.#hasMoved = true;
	}

	/** Restores what the step shows; the learner's own text stays. */
	backToLesson(): void {
		this.#isFree = false;
		this.exhibit.lay({});
		this.keep({});
	}

	/** Takes the lesson's text in place of the learner's own; what only the learner can make stays. */
	dropOwn(): void {
		this.exhibit.dropOwn();
		this.keep({ own: this.exhibit.own });
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
		const { isChanged, changes } = this.exhibit;
		void this.#book.keep(this.id, {
			...this.record,
			at: this.#now(),
			step: this.step.id,
			state: isChanged ? { ...changes } : null,
			done: all,
			finished: checks.every(({ id }) => all.includes(id)),
			...news
		});
	}

	#enter(place: number, change: Fields = {}): void {
		this.#hasMoved = true;
		this.#linkProblem = null;
		this.#place = place;
		this.exhibit.lay(change);
		this.#isFree = this.exhibit.isChanged;
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
