import { isSame } from './same';

/** What an experiment measured, and in which state. */
interface Measured {
	readonly facts: object;
	readonly of: object;
}

/** States whose facts are remembered; a lesson has about twenty steps. */
const remembered = 60;

/** What the experiment reported: the newest facts for the page, and those of every state of this visit for paper. */
export class Measurements {
	/** The newest facts of each state that the page speaks of. */
	#latest = $state.raw<readonly Measured[]>([]);
	#seen = $state.raw<readonly Measured[]>([]);

	/** Takes facts; `spoken` are the states that the page speaks of now, and facts of others are not kept for it. */
	take(facts: object, of: object, spoken: readonly object[]): void {
		const isSpokenOf = (state: object) => spoken.some((other) => isSame(other, state));
		const others = this.#latest.filter((kept) => !isSame(kept.of, of) && isSpokenOf(kept.of));
		this.#latest = isSpokenOf(of) ? [...others, { facts, of }] : others;
		const rest = this.#seen.filter((kept) => !isSame(kept.of, of));
		this.#seen = [...rest, { facts, of }].slice(-remembered);
	}

	/** The facts of a state that the page speaks of; null while they are not known. */
	latestOf(state: object): object | null {
		return find(this.#latest, state);
	}

	/** What was measured in a state at any time of this visit; null where it was not. */
	seenIn(state: object): object | null {
		return find(this.#seen, state);
	}

	/** Forgets what was seen, but for what the page speaks of. */
	forget(): void {
		this.#seen = this.#latest;
	}
}

function find(all: readonly Measured[], state: object): object | null {
	return all.find(({ of }) => isSame(of, state))?.facts ?? null;
}
