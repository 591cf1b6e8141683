import { blocksOf } from '../../../../src/lib/engine/load/weight-part';
import { Weights } from '../../../../src/lib/engine/load/weights';
import type { ModelFiles, Runner, RunValues } from '../../../../src/lib/engine/runner';
import { select, sizeOf, stridesOf, type Tensor } from '../../../../src/lib/math/tensor';
import type { Factor, HookCell } from '../../../../src/lib/model/explain/explanation';
import type { CellReader } from '../../../../src/lib/model/explain/reader';
import { dimsOf, type Hook } from '../../../../src/lib/model/hooks';
import { weightsOf, type Weight } from '../../../../src/lib/model/weights';

/** A run of the engine in Node as explanations read it. */
export function readerOf(runner: Runner, run: RunValues, files: ModelFiles): CellReader {
	const weights = new Weights(files.weights);
	return {
		config: runner.config,
		ids: run.ids,
		interventions: run.interventions,
		read: (hook, selection) => run.read(hook, selection),
		weights: (part, request) => Promise.resolve(blocksOf(weights, part, request))
	};
}

/** Reads the places that factors name by another way than explanations do: out of whole tensors. */
export class SecondReading {
	readonly #held = new Map<string, Promise<Tensor>>();

	readonly #weights: ReadonlyMap<string, Weight>;

	constructor(
		readonly runner: Runner,
		readonly run: RunValues
	) {
		this.#weights = new Map(weightsOf(runner.config).map((weight) => [weight.name, weight]));
	}

	async at({ source }: Factor): Promise<number> {
		if (source.kind === 'hook') {
			const whole = this.#whole(source.hook, () => this.run.read(source.hook));
			return select(await whole, source.index).data[0] ?? NaN;
		}
		const weight = this.#weights.get(source.weight);
		if (!weight) throw new RangeError(source.weight);
		const column = source.column + (weight.columns?.[0] ?? 0);
		const place = weight.down.axis === 'one' ? [column] : [source.row, column];
		const read = () => Promise.resolve(this.runner.weight(weight.stored));
		return select(await this.#whole(weight.stored, read), place).data[0] ?? NaN;
	}

	#whole(name: string, read: () => Promise<Tensor>): Promise<Tensor> {
		const held = this.#held.get(name) ?? read();
		this.#held.set(name, held);
		return held;
	}
}

/** Cells of a hook: all, or `most` of them spread evenly over it. */
export function cellsOf(runner: Runner, hook: Hook, length: number, most = Infinity): HookCell[] {
	const dims = dimsOf(hook, runner.config, length);
	const strides = stridesOf(dims);
	const size = sizeOf(dims);
	const count = Math.min(size, most);
	return Array.from({ length: count }, (_, i) => {
		// The golden ratio's share spreads places over all axes, however long they are.
		const at = count === size ? i : Math.floor((((i + 1) * 0.6180339887) % 1) * size);
		const index = dims.map((dim, axis) => Math.floor(at / (strides[axis] ?? 1)) % dim);
		return { kind: 'hook', hook: hook.name, index };
	});
}
