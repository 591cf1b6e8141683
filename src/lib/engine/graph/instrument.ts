import type { ModelConfig } from '../../model/config';
import { hooksOf, type Axis, type Hook } from '../../model/hooks';
import type { GraphBuilder } from './builder';

/** What a hook is called within any block: `blocks.2.attn.hook_z` is of the kind `attn.hook_z`. */
export function kindOf(hook: string): string {
	return hook.replace(/^blocks\.\d+\./, '');
}

/** What of a graph can be read and edited. */
export interface Instrumentation {
	/** True to make every hook an output. */
	readonly hooks: boolean;
	/** Kinds of hooks that get an intervention point. */
	readonly editable: ReadonlySet<string>;
}

/** Names of the two inputs of an intervention point. */
export function pointInputs(hook: string): { mul: string; add: string } {
	return { mul: `${hook}.mul`, add: `${hook}.add` };
}

/** Puts a graph's outputs and intervention points where the model's hooks are. */
export class Instrument {
	readonly #builder: GraphBuilder;
	readonly #config: ModelConfig;
	readonly #what: Instrumentation;
	readonly #hooks: ReadonlyMap<string, Hook>;

	constructor(builder: GraphBuilder, config: ModelConfig, what: Instrumentation) {
		this.#builder = builder;
		this.#config = config;
		this.#what = what;
		this.#hooks = new Map(hooksOf(config).map((hook) => [hook.name, hook]));
	}

	/** True when hooks are outputs, so that values computed for reading alone are worth a node. */
	get reads(): boolean {
		return this.#what.hooks;
	}

	/** Registers a hook's value; gives the value that the model goes on with, edited if the point is compiled in. */
	at(name: string, value: string): string {
		const edited = this.edit(name, value);
		this.read(name, edited);
		return edited;
	}

	/** x · mul + add, if this kind of hook is editable in this graph. */
	edit(name: string, value: string): string {
		if (!this.#what.editable.has(kindOf(name))) return value;
		const { mul, add } = pointInputs(name);
		const dims = this.#hook(name).axes.map((axis) => `${name} ${axis}`);
		this.#builder.input(mul, 'float', dims);
		this.#builder.input(add, 'float', dims);
		return this.#builder.op('Add', [this.#builder.op('Mul', [value, mul]), add]);
	}

	/** Makes a value the one that a hook reads. */
	read(name: string, value: string): void {
		if (!this.#what.hooks) return;
		const dims = this.#hook(name).axes.map((axis) => this.#length(axis));
		this.#builder.hook(name, value, dims);
	}

	#hook(name: string): Hook {
		const hook = this.#hooks.get(name);
		if (hook === undefined) throw new RangeError(`the graph has a point at no hook: ${name}`);
		return hook;
	}

	#length(axis: Axis): number | string {
		const { nHeads, dModel, dHead, dMlp, dVocab } = this.#config;
		const lengths: Record<Axis, number | string> = {
			pos: 'new',
			query: 'new',
			key: 'all',
			head: nHeads,
			dModel,
			dHead,
			dMlp,
			dVocab,
			one: 1
		};
		return lengths[axis];
	}
}
