import { findWeight, type Weight } from '../weights';
import type { ModelConfig } from '../config';
import type { CellReader } from '../explain/reader';
import { dot, timesVector } from './products';
import type { Target } from './target';

/**
 * The way from the residual stream to a target's number, the final norm's scale left open: a stream x gives
 * x · axis / scale + shift.
 */
export interface Direction {
	readonly target: Target;
	/**
	 * [dModel]: gain ∘ (row of the token − row of the other, or the mean row), less its own mean, which is what
	 * subtracting the stream's mean comes to.
	 */
	readonly axis: Float64Array;
	/** What the final norm's shift adds. */
	readonly shift: number;
}

/** Rows of the unembedding that are averaged at once, so that a large vocabulary is never decoded whole. */
const rowsAtOnce = 1024;
/** Directions that are held; each has a vector for every block that was asked for. */
const mostHeld = 8;

/**
 * What a model's weights make of the stream at its end, read once and held: the mean row of the unembedding for the
 * model, and for each of the last directions the output matrices multiplied by it. One object for each model.
 */
export class OutputWeights {
	readonly config: ModelConfig;
	readonly #read: CellReader['weights'];
	readonly #directions = new Map<string, Promise<Direction>>();
	readonly #through = new WeakMap<Direction, Map<string, Promise<Float64Array>>>();
	#mean: Promise<Float64Array> | null = null;

	constructor({ config, weights }: Pick<CellReader, 'config' | 'weights'>) {
		this.config = config;
		this.#read = weights;
	}

	/** The direction of a target. Rejects with RangeError for a token that the vocabulary lacks. */
	direction(target: Target): Promise<Direction> {
		const key = `${target.token} ${target.against}`;
		const held = this.#directions.get(key) ?? this.#readDirection(target);
		this.#directions.delete(key);
		this.#directions.set(key, held);
		held.catch(() => this.#directions.delete(key));
		for (const old of [...this.#directions.keys()].slice(0, -mostHeld))
			this.#directions.delete(old);
		return held;
	}

	/**
	 * A weight multiplied by a direction's axis: [inputs] for a matrix from inputs to the stream (`attn.W_O`,
	 * `mlp.W_out`), [1] for a bias. `name` is the weight's TransformerLens name.
	 */
	through(name: string, direction: Direction): Promise<Float64Array> {
		const held = this.#through.get(direction) ?? new Map<string, Promise<Float64Array>>();
		this.#through.set(direction, held);
		const known =
			held.get(name) ?? this.#matrix(name).then((rows) => timesVector(rows, direction.axis));
		held.set(name, known);
		known.catch(() => held.delete(name));
		return known;
	}

	async #readDirection(target: Target): Promise<Direction> {
		const { token, against } = target;
		for (const id of [token, against])
			if (id !== null && !(Number.isInteger(id) && id >= 0 && id < this.config.dVocab))
				throw new RangeError(`a vocabulary of ${this.config.dVocab} has no token ${id}`);
		const [own, other, gain, shift] = await Promise.all([
			this.#unembedding(token),
			against === null ? this.#meanRow() : this.#unembedding(against),
			this.#matrix('ln_final.w'),
			this.#matrix('ln_final.b')
		]);
		const apart = own.map((value, d) => value - (other[d] ?? NaN));
		const axis = apart.map((value, d) => value * (gain[d] ?? NaN));
		const mean = axis.reduce((sum, value) => sum + value, 0) / axis.length;
		return { target, axis: axis.map((value) => value - mean), shift: dot(shift, apart) };
	}

	#meanRow(): Promise<Float64Array> {
		this.#mean ??= this.#readMean().catch((error: unknown) => {
			this.#mean = null;
			throw error;
		});
		return this.#mean;
	}

	async #readMean(): Promise<Float64Array> {
		const unembedding = this.#weight('unembed.W_U');
		const { dVocab, dModel } = this.config;
		const block = Math.min(rowsAtOnce, dVocab);
		const { data } = await this.#read(unembedding, {
			rows: [0, dVocab],
			columns: [0, dModel],
			block: [block, 1]
		});
		const sum = new Float64Array(dModel);
		for (let at = 0; at < data.length; at++) {
			const first = Math.floor(at / dModel) * block;
			sum[at % dModel] =
				(sum[at % dModel] ?? 0) + (data[at] ?? NaN) * Math.min(block, dVocab - first);
		}
		return sum.map((value) => value / dVocab);
	}

	/** A token's row of the unembedding, as the file has it. */
	async #unembedding(token: number): Promise<Float64Array> {
		return this.#rows(this.#weight('unembed.W_U'), token, token + 1);
	}

	#matrix(name: string): Promise<Float64Array> {
		const weight = this.#weight(name);
		return this.#rows(weight, 0, weight.down.length);
	}

	async #rows(weight: Weight, from: number, to: number): Promise<Float64Array> {
		const { data } = await this.#read(weight, {
			rows: [from, to],
			columns: [0, weight.across.length],
			block: [1, 1]
		});
		return Float64Array.from(data);
	}

	#weight(name: string): Weight {
		const weight = findWeight(this.config, name);
		if (!weight) throw new RangeError(`there is no weight ${name}`);
		return weight;
	}
}
