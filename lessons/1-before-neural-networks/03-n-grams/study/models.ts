import type { Estimate } from '$lib/classic/ngrams/estimate';
import { stupidBackoff, type Scorer } from '$lib/classic/ngrams/stupid-backoff';
import type { State } from '../state';
import { estimateFor, keyOf, type EstimateKey } from './estimates';
import { longestCopied, type Stretch } from './copied';
import { mostLoyal, type Loyal } from './loyal';
import type { Study } from './study';
import { textOfUnits } from './unit-label';
import { write, type Written, type Writing } from './write';

/** A writing with its text. */
export interface WrittenText extends Writing {
	readonly text: string;
	/** The longest stretch of it that stands in the counted text word for word. */
	readonly copied: Stretch;
}

/** The models of one study, each made when it is first asked for. */
export class Models {
	#loyal: Loyal | null | undefined;
	#written: { readonly name: string; readonly text: WrittenText } | null = null;
	readonly #estimates = new Map<string, Estimate>();
	readonly #scorers = new Map<number, Scorer>();

	constructor(readonly study: Study) {}

	/** Weights of interpolation where none could be fitted are ½. */
	weights(n: number): readonly number[] {
		return this.study.scores?.weights[n - 1] ?? new Array<number>(n).fill(0.5);
	}

	estimate(key: EstimateKey, n: number): Estimate {
		const name = `${key} ${n}`;
		const made =
			this.#estimates.get(name) ?? estimateFor(this.study.counts, key, n, this.weights(n));
		this.#estimates.set(name, made);
		return made;
	}

	scorer(n: number): Scorer {
		const made = this.#scorers.get(n) ?? stupidBackoff(this.study.counts, n);
		this.#scorers.set(n, made);
		return made;
	}

	/** A frequent unit that keeps to few others; null without one. */
	get loyal(): Loyal | null {
		if (this.#loyal === undefined) this.#loyal = mostLoyal(this.study);
		return this.#loyal;
	}

	/** What the settings write; the last one is kept, for several ask for the same. */
	write({ method, k, n, seed }: Written): WrittenText {
		const name = [method, k, n, seed].join();
		if (this.#written?.name === name) return this.#written.text;
		const writing = write(this, { method, k, n, seed });
		const text = textOfUnits(
			this.study,
			writing.draws.map(({ unit }) => unit)
		);
		const written = { ...writing, text, copied: longestCopied(text, this.study.parts.counted) };
		this.#written = { name, text: written };
		return written;
	}

	/**
	 * What a text is drawn from: the method's probabilities, or the scores of stupid backoff over their sum,
	 * which is the only way to draw from scores. Null where the method has no answer.
	 */
	toDrawFrom({ method, k, n }: Pick<State, 'method' | 'k' | 'n'>, context: readonly number[]) {
		const key = keyOf(method, k);
		if (key !== null) return this.estimate(key, n).distribution(context);
		const scores = this.scorer(n).scores(context);
		const sum = scores.reduce((all, score) => all + score, 0);
		return sum > 0 ? scores.map((score) => score / sum) : null;
	}
}
