import type { Cell, CellNames } from '../lesson';
import type { Guess } from '../progress/record';
import type { Player } from './player.svelte';
import { isSame } from './same';

/** How a try of a check went, and on what. */
interface Try {
	readonly given: number | null;
	readonly shown: object;
	/** Null where the experiment does not know yet. */
	readonly isRight: boolean | null;
}

/** What a step asks for, and what the learner made of it: guesses, words, tries. */
export class StepWork {
	readonly #player: Player;
	#isRevising = $state(false);
	#pointed = $state.raw<Cell | null>(null);
	/** Steps whose answer was opened in this visit without a guess. */
	#opened = $state.raw<ReadonlySet<string>>(new Set());
	#try = $state.raw<Try | null>(null);
	/** By step, the answer that the experiment gave in this visit; for the teacher's note. */
	#measured = $state.raw<Readonly<Record<string, Guess>>>({});

	readonly #id = $derived.by(() => this.#player.step.id);
	readonly #record = $derived.by(() => this.#player.record);
	/** What was guessed here, first to last. */
	readonly guesses: readonly Guess[] = $derived(this.#record.guesses[this.#id] ?? []);
	/** The last guess; null where none was made. */
	readonly guess: Guess | null = $derived(this.guesses.at(-1) ?? null);
	/** True once the answer may be seen. A room has not seen what its teacher guessed at home. */
	readonly isOpened = $derived.by(() => {
		if (this.#opened.has(this.#id)) return true;
		return !this.#player.isPresenting && (this.guess !== null || this.#player.isDone(this.#id));
	});
	/** True while the question waits for a guess, and the figure must not answer it. */
	readonly isAsking = $derived.by(() => this.#player.step.predict !== undefined && !this.isOpened);
	/** True while there is an answer that a room has not seen. */
	readonly isHiding = $derived.by(() => {
		const { predict, why, check } = this.#player.step;
		return !this.isOpened && (predict !== undefined || why === true || check?.kind === 'choice');
	});
	/** The answer to the step's question where the experiment gives it: null while it is not known. */
	readonly answer: Guess | null = $derived.by(() => this.#ask());
	/** How the rows and columns are called that can be pointed at; null while it is not known. */
	readonly cells: CellNames | null = $derived.by(() => this.#name());
	/** What was written into the step's box. */
	readonly written = $derived(this.#record.answers[this.#id] ?? '');
	/** How the step's check stands: tries made, solved or not, hints seen. */
	readonly check = $derived(this.#record.checks[this.#id] ?? { tries: 0, solved: false, hints: 0 });
	/** Hands that were counted for each option. */
	readonly hands: readonly number[] = $derived(this.#record.polls[this.#id] ?? []);

	constructor(player: Player) {
		this.#player = player;
	}

	/** True while a guess that was made is being changed. */
	get isRevising(): boolean {
		return this.#isRevising;
	}
	/** The cell at which the learner pointed last. */
	get pointed(): Cell | null {
		return this.#pointed;
	}
	/** How the last try went; null where there was none, or where the experiment was changed since. */
	get feedback(): Pick<Try, 'given' | 'isRight'> | null {
		const isState = this.#player.step.check?.kind === 'state';
		if (this.#try && (!isState || isSame(this.#try.shown, this.#player.shown))) return this.#try;
		return this.check.solved ? { isRight: true, given: null } : null;
	}

	/** Hides every answer that was opened without a guess. */
	hideAnswers(): void {
		this.#opened = new Set();
	}

	/** The answer to a step's question as this visit saw it; null where it did not. */
	measuredAt(step: string): Guess | null {
		return this.#measured[step] ?? null;
	}

	/** Takes note of the answer, if the experiment knows it now. */
	noteAnswer(): void {
		if (this.answer === null || isSame(this.answer, this.measuredAt(this.#id))) return;
		this.#measured = { ...this.#measured, [this.#id]: this.answer };
	}

	/** Forgets what belongs to the step that was left. */
	clear(): void {
		this.#isRevising = false;
		this.#pointed = null;
		this.#try = null;
	}

	point(cell: Cell): void {
		this.#pointed = cell;
	}

	/** Commits to a guess; earlier ones stay on record. */
	commit(guess: Guess): void {
		const guesses = isSame(guess, this.guess) ? [...this.guesses] : [...this.guesses, guess];
		this.#isRevising = false;
		this.#player.keep({ guesses: { ...this.#record.guesses, [this.#id]: guesses } }, [this.#id]);
	}

	/** Asks again, or no longer; the guess that was made stays on record. */
	revise(isOn = true): void {
		this.#isRevising = isOn;
	}

	/** Shows the model answer, or a prediction's answer without a guess of one's own. */
	open(): void {
		this.#opened = new Set([...this.#opened, this.#id]);
		if (this.#player.step.why) this.#player.keep({}, [this.#id]);
	}

	/** Keeps what is written into the box, letter by letter. */
	write(text: string): void {
		this.#player.keep({ answers: { ...this.#record.answers, [this.#id]: text } });
	}

	/** Tries to solve the check, with what was chosen or typed, or with the state of the experiment. */
	attempt(given: number | null = null): void {
		const isRight = this.#grade(given);
		this.#try = { given, shown: this.#player.shown, isRight };
		if (isRight === null) return;
		const { tries, solved, hints } = this.check;
		const check = { tries: tries + 1, solved: solved || isRight, hints };
		const checks = { ...this.#record.checks, [this.#id]: check };
		this.#player.keep({ checks }, isRight ? [this.#id] : []);
	}

	/** Shows one more of the two hints. */
	hint(): void {
		const check = { ...this.check, hints: Math.min(this.check.hints + 1, 2) };
		this.#player.keep({ checks: { ...this.#record.checks, [this.#id]: check } });
	}

	/** Counts hands for an option. */
	count(option: number, hands: number): void {
		const length = Math.max(this.hands.length, option + 1);
		const counted = Array.from({ length }, (_, i) => (i === option ? hands : (this.hands[i] ?? 0)));
		this.#player.keep({ polls: { ...this.#record.polls, [this.#id]: counted } });
	}

	#ask(): Guess | null {
		const { guided, guidedFacts, step } = this.#player;
		if (!guidedFacts) return null;
		if (step.predict) return copied(step.predict.answer(guidedFacts, guided));
		return step.check?.kind === 'number' ? step.check.answer(guidedFacts, guided) : null;
	}

	#name(): CellNames | null {
		const { guided, guidedFacts, step } = this.#player;
		if (step.predict?.kind !== 'cell' || !guidedFacts) return null;
		return step.predict.cells(guidedFacts, guided);
	}

	#grade(given: number | null): boolean | null {
		const { facts, shown, step } = this.#player;
		if (!step.check) return null;
		if (step.check.kind === 'state') return facts && step.check.isSolved(facts, shown);
		if (step.check.kind === 'choice') return given === step.check.right;
		if (typeof this.answer !== 'number' || given === null) return null;
		return Math.abs(given - this.answer) <= step.check.tolerance;
	}
}

function copied(answer: number | Cell | readonly number[] | null): Guess | null {
	return isList(answer) ? [...answer] : answer;
}

function isList(answer: unknown): answer is readonly number[] {
	return Array.isArray(answer);
}
