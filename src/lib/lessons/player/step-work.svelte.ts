import type { Cell, CellNames } from '../lesson';
import type { Guess } from '../progress/record';
import { answerOf, cellsOf } from './answers';
import type { Player } from './player.svelte';
import { isSame } from './same';

/** How a try of a check went, and on what. */
interface Try {
	readonly given: number | null;
	readonly state: object;
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
		const isAsked = check?.kind === 'choice' || check?.kind === 'number';
		return !this.isOpened && (predict !== undefined || why === true || isAsked);
	});
	/** The answer to the step's question where the experiment gives it: null while it is not known. */
	readonly answer: Guess | null = $derived.by(() => {
		const { exhibit, step } = this.#player;
		return answerOf(step, exhibit.guidedFacts, exhibit.guided);
	});
	/** What the model gives each option of a choice, 0 to 1; null where it is not known, or not asked. */
	readonly shares: readonly number[] | null = $derived.by(() => {
		const { exhibit, step } = this.#player;
		if (step.predict?.kind !== 'choice' || !exhibit.guidedFacts) return null;
		return step.predict.shares?.(exhibit.guidedFacts, exhibit.guided) ?? null;
	});
	/** How the rows and columns are called that can be pointed at; null while it is not known. */
	readonly cells: CellNames | null = $derived.by(() => {
		const { exhibit, step } = this.#player;
		return cellsOf(step, exhibit.guidedFacts, exhibit.guided);
	});
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
	/** The cell at which the learner points, or pointed when guessing: the guess stays in the figure. */
	get pointed(): Cell | null {
		if (this.#pointed || this.#player.isPresenting) return this.#pointed;
		return this.#player.step.predict?.kind === 'cell' ? cellIn(this.guess) : null;
	}
	/** How the last try went; null where there was none, or where the experiment was changed since. */
	get feedback(): Pick<Try, 'given' | 'isRight'> | null {
		const isState = this.#player.step.check?.kind === 'state';
		if (this.#try && (!isState || isSame(this.#try.state, this.#player.exhibit.here)))
			return this.#try;
		return this.check.solved ? { isRight: true, given: null } : null;
	}

	/** Hides every answer that was opened without a guess. */
	hideAnswers(): void {
		this.#opened = new Set();
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
		// A guess that is made before a room is the room's: it sees the answer too.
		if (this.#player.isPresenting) this.#show();
		this.#player.keep({ guesses: { ...this.#record.guesses, [this.#id]: guesses } }, [this.#id]);
	}

	/** Asks again, or no longer; the guess that was made stays on record. */
	revise(isOn = true): void {
		this.#isRevising = isOn;
	}

	/** Shows the model answer, or a prediction's answer without a guess of one's own. */
	open(): void {
		this.#show();
		if (this.#player.step.why) this.#player.keep({}, [this.#id]);
	}

	/** Keeps what is written into the box, letter by letter. */
	write(text: string): void {
		this.#player.keep({ answers: { ...this.#record.answers, [this.#id]: text } });
	}

	/** Tries to solve the check, with what was chosen or typed, or with the state of the experiment. */
	attempt(given: number | null = null): void {
		const isRight = this.#grade(given);
		this.#try = { given, state: this.#player.exhibit.here, isRight };
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

	/** Forgets the hands that were counted here: another room raises its own. */
	countAnew(): void {
		const { [this.#id]: _counted, ...polls } = this.#record.polls;
		this.#player.keep({ polls });
	}

	#show(): void {
		this.#opened = new Set([...this.#opened, this.#id]);
	}

	#grade(given: number | null): boolean | null {
		const { step, exhibit } = this.#player;
		if (!step.check) return null;
		if (step.check.kind === 'state')
			return exhibit.facts && step.check.isSolved(exhibit.facts, exhibit.here);
		if (step.check.kind === 'choice') return given === step.check.right;
		if (typeof this.answer !== 'number' || given === null) return null;
		return Math.abs(given - this.answer) <= step.check.tolerance;
	}
}

function cellIn(guess: Guess | null): Cell | null {
	return typeof guess === 'object' && guess !== null && 'row' in guess ? guess : null;
}
