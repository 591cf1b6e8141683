import type { Estimate } from '$lib/classic/ngrams/estimate';
import { stupidBackoff, type Scorer } from '$lib/classic/ngrams/stupid-backoff';
import type { State } from '../state';
import { estimateFor, keyOf, type EstimateKey } from './estimates';
import type { Study } from './study';

/** The models of one study, each made when it is first asked for. */
export class Models {
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
