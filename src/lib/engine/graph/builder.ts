import type { Tensor } from '../../math/tensor';
import type { Stage } from '../../model/stage';
import { encodeModel, nodeName, type Attribute, type Constant, type Node, type Port } from './onnx';

/** A weight of a graph: its shape is known at once, its values are decoded only when a session is made. */
export interface LazyTensor {
	readonly dims: readonly number[];
	/** The values; each call decodes them anew. */
	readonly read: () => Tensor;
}

/** A finished graph with what a session needs to run it. */
export interface BuiltGraph {
	/** The ONNX model, without its weights. */
	readonly model: Uint8Array;
	/** Weights by the name under which the model refers to them. */
	readonly weights: ReadonlyMap<string, LazyTensor>;
	readonly inputs: readonly Port[];
	readonly outputs: readonly Port[];
	/** The output that holds each hook; two hooks with equal values share one. */
	readonly hooks: ReadonlyMap<string, string>;
	/** The stage of the model that each operation belongs to, by the operation's name. */
	readonly stages: ReadonlyMap<string, Stage>;
}

/** Collects nodes, constants and ports of a graph; values are referred to by name. */
export class GraphBuilder {
	readonly #nodes: Node[] = [];
	readonly #inputs: Port[] = [];
	readonly #outputs: Port[] = [];
	readonly #constants = new Map<string, Constant>();
	readonly #weights = new Map<string, LazyTensor>();
	readonly #hooks = new Map<string, string>();
	readonly #stages = new Map<string, Stage>();
	#unnamed = 0;
	/** What the operations added from now on belong to; a graph of one stage need not say. */
	stage: Stage = 'unembed';

	/** Declares an input and gives its name. */
	input(name: string, type: Port['type'], dims: Port['dims']): string {
		this.#inputs.push({ name, type, dims });
		return name;
	}

	/** Declares that a value is an output. */
	output(name: string, dims: Port['dims']): string {
		if (!this.#outputs.some((port) => port.name === name))
			this.#outputs.push({ name, type: 'float', dims });
		return name;
	}

	/** Declares that a value is what a hook reads. */
	hook(hook: string, value: string, dims: Port['dims']): void {
		this.#hooks.set(hook, this.output(value, dims));
	}

	/** A weight; the same name twice is the same weight. */
	weight(name: string, tensor: LazyTensor): string {
		this.#weights.set(name, tensor);
		this.#constants.set(name, { name, external: tensor.dims });
		return name;
	}

	/** A float scalar. */
	float(value: number): string {
		const name = `float ${value}`;
		this.#constants.set(name, { name, float: value });
		return name;
	}

	/** A list of int64, as shapes, axes and split sizes are given. */
	ints(...values: readonly number[]): string {
		const name = `ints ${values.join(' ')}`;
		this.#constants.set(name, { name, ints: values });
		return name;
	}

	/** Adds an operation with one output and gives that output's name. */
	op(
		op: string,
		inputs: readonly string[],
		attributes: Record<string, Attribute> = {},
		name = this.#freshName(op)
	): string {
		this.ops(op, inputs, [name], attributes);
		return name;
	}

	/** Adds an operation with the outputs named; `op` may start with a domain, `com.microsoft:FastGelu`. */
	ops(
		op: string,
		inputs: readonly string[],
		outputs: readonly string[],
		attributes: Record<string, Attribute> = {}
	): void {
		const [type = op, domain = ''] = op.split(':').reverse();
		const node = { op: type, domain, inputs, outputs, attributes };
		this.#nodes.push(node);
		this.#stages.set(nodeName(node), this.stage);
	}

	/** Writes what was collected. */
	build(): BuiltGraph {
		const graph = {
			nodes: this.#nodes,
			inputs: this.#inputs,
			outputs: this.#outputs,
			constants: [...this.#constants.values()]
		};
		return {
			model: encodeModel(graph),
			weights: this.#weights,
			inputs: this.#inputs,
			outputs: this.#outputs,
			hooks: this.#hooks,
			stages: this.#stages
		};
	}

	#freshName(op: string): string {
		return `${op} ${this.#unnamed++}`;
	}
}
