import { untrack } from 'svelte';
import { stateOfStep, type Lesson } from '../lesson';
import { Measurements } from './measurements.svelte';
import { keptOwn, madeFields, ownFields, type Fields } from './own-fields';
import { differences, steady } from './same';

/** A state that the experiment is asked to measure for a sheet of paper, and the step that it belongs to. */
export interface Scene {
	readonly step: string;
	readonly state: object;
}

/** Where the learner is, and what an earlier visit kept of their own; `Player` is one. */
interface Place {
	readonly lesson: Lesson;
	readonly step: { readonly id: string };
	readonly record: { readonly own: Fields };
}

/**
 * What the experiment shows, and what it measured. A state has three layers: the step's, over it the fields that are
 * the learner's own, over both what they changed here.
 */
export class Exhibit {
	readonly #place: Place;
	/** What differs from the step's own state, the learner's own fields left out. */
	#changes = $state.raw<Fields>({});
	/** Fields that belong to the learner, as this visit has them; null: as they were kept. */
	#own = $state.raw<Fields | null>(null);
	#scene = $state.raw<Scene | null>(null);
	readonly #measured = new Measurements();

	readonly #stepState = $derived.by(() => this.stateOf(this.#place.step.id));
	readonly #ownNow = $derived.by(
		() => this.#own ?? keptOwn(this.#place.lesson, this.#place.record.own)
	);
	/** The state that the step's words speak of; what is kept meanwhile does not make it another one. */
	readonly guided: object = $derived.by(steady(() => ({ ...this.#stepState, ...this.#ownNow })));
	/** The state that the learner has made of it. */
	readonly here: object = $derived.by(steady(() => ({ ...this.guided, ...this.#changes })));
	/** The state that the experiment shows. */
	readonly shown: object = $derived.by(steady(() => this.#scene?.state ?? this.here));
	/** What was measured in the state that the learner has made; null while it is not known. */
	readonly facts = $derived.by(() => this.#measured.latestOf(this.here));
	/** What was measured in the state that the step's words speak of; null while it is not known. */
	readonly guidedFacts = $derived.by(() => this.#measured.latestOf(this.guided));
	/** True while the experiment runs on a text or settings of the learner's in place of the lesson's. */
	readonly hasOwn = $derived.by(() => {
		const other = differences(this.guided, this.#stepState);
		const made = madeFields(this.#place.lesson, other);
		return Object.keys(other).some((name) => !Object.hasOwn(made, name));
	});
	/** What differs from the step's own state, the learner's own fields included, for a link. */
	readonly difference: Fields = $derived.by(() => differences(this.here, this.#stepState));

	constructor(place: Place) {
		this.#place = place;
	}

	/** What the learner changed here, their own fields left out. */
	get changes(): Fields {
		return this.#changes;
	}
	get isChanged(): boolean {
		return !isEmpty(this.#changes);
	}
	/** What is to be kept of the learner's own fields. */
	get own(): Fields {
		return { ...this.#own };
	}
	/** The step that the experiment is on. */
	get shownStep(): string {
		return this.#scene?.step ?? this.#place.step.id;
	}
	get isRehearsing(): boolean {
		return this.#scene !== null;
	}

	/** Takes the state as the learner made it, all layers in one. */
	take(state: object): void {
		const next = $state.snapshot(state) as object;
		this.#own = differences(ownFields(this.#place.lesson, next), this.#stepState);
		this.lay(next);
	}

	/** Lays changes over the state of the step, in place of those that were there. */
	lay(changes: object): void {
		this.#changes = differences(changes, this.guided);
	}

	/** Takes the learner's own fields of a link in place of those that were kept; a link without any changes none. */
	bring(linked: object): void {
		const own = ownFields(this.#place.lesson, linked);
		if (!isEmpty(own)) this.#own = own;
	}

	/** Takes the lesson's text in place of the learner's own; what only the learner can make stays. */
	dropOwn(): void {
		this.#own = madeFields(this.#place.lesson, this.#ownNow);
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

	/** The state of a step as the lesson has it. */
	stateOf(step: string): object {
		return stateOfStep(this.#place.lesson, step);
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
}

function isEmpty(fields: Fields): boolean {
	return Object.keys(fields).length === 0;
}
