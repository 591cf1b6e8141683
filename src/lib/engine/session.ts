import { sizeOf } from '../math/tensor';
import type { Backend } from '../model/trace';
import { RunFailed } from './errors';
import type { BuiltGraph } from './graph/builder';
import type { Port } from './graph/onnx';
import type { Ort, OrtSession, OrtSessionOptions, OrtTensor } from './ort';

/** Tensors by the name of their port. */
export type Tensors = Record<string, OrtTensor>;

/** A compiled graph that refuses wrong inputs before the runtime sees them: a failed call poisons a GPU session. */
export class GraphSession {
	readonly #session: OrtSession;

	private constructor(
		session: OrtSession,
		readonly graph: BuiltGraph
	) {
		this.#session = session;
	}

	/**
	 * Compiles a graph and hands its weights over. On WebGPU every output but `logits` stays on the card.
	 * `isProfiled` makes the runtime note the time of every operation, until `endProfiling`.
	 * Rejects with RunFailed. Call it in the queue.
	 */
	static async create(
		ort: Ort,
		backend: Backend,
		graph: BuiltGraph,
		{ isProfiled = false }: { readonly isProfiled?: boolean } = {}
	): Promise<GraphSession> {
		const externalData = [...graph.weights].map(([path, weight]) => ({
			path,
			data: bytesOf(weight.read().data)
		}));
		const options: OrtSessionOptions = {
			executionProviders: [backend],
			externalData,
			logSeverityLevel: 3,
			...(isProfiled && { enableProfiling: true }),
			...(backend === 'webgpu' && { preferredOutputLocation: locations(graph) })
		};
		try {
			return new GraphSession(await ort.InferenceSession.create(graph.model, options), graph);
		} catch (cause) {
			throw new RunFailed(cause);
		}
	}

	/** Computes the outputs named; feeds that the graph has no input for are left out. Rejects with RangeError (inputs that do not fit) or RunFailed. Call it in the queue. */
	async run(feeds: Tensors, outputs: readonly string[]): Promise<Tensors> {
		const inputs = checkedFeeds(this.graph.inputs, feeds);
		try {
			return await this.#session.run(inputs, outputs);
		} catch (cause) {
			throw new RunFailed(cause);
		}
	}

	/** Ends a profile: the runtime prints it with `console.log`. Call it in the queue. */
	endProfiling(): void {
		this.#session.endProfiling();
	}

	/** Bytes of the weights that were handed over, as float32. */
	get weightBytes(): number {
		return [...this.graph.weights.values()].reduce((sum, { dims }) => sum + 4 * sizeOf(dims), 0);
	}

	/** Frees the compiled graph. Call it in the queue. */
	async release(): Promise<void> {
		await this.#session.release();
	}
}

function bytesOf(values: Float32Array): Uint8Array {
	return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function locations(graph: BuiltGraph): Record<string, 'cpu' | 'gpu-buffer'> {
	return Object.fromEntries(
		graph.outputs.map(({ name }) => [name, name === 'logits' ? 'cpu' : 'gpu-buffer'])
	);
}

/** An axis that a port gives by name must have one length over all inputs. */
function checkedFeeds(ports: readonly Port[], feeds: Tensors): Tensors {
	const lengths = new Map<string, number>();
	const inputs: Tensors = {};
	for (const port of ports) {
		const feed = feeds[port.name];
		if (feed === undefined) throw new RangeError(`input ${port.name} is missing`);
		const type = port.type === 'float' ? 'float32' : port.type;
		const fits =
			feed.type === type &&
			feed.dims.length === port.dims.length &&
			(feed.location !== 'cpu' || feed.data.length === sizeOf(feed.dims)) &&
			port.dims.every((dim, axis) => {
				const length = feed.dims[axis] ?? 0;
				if (typeof dim === 'number') return length === dim;
				const known = lengths.get(dim) ?? length;
				lengths.set(dim, known);
				return length === known;
			});
		if (!fits)
			throw new RangeError(
				`input ${port.name} is ${feed.type} [${feed.dims.join(', ')}], not ${type} [${port.dims.join(', ')}]`
			);
		inputs[port.name] = feed;
	}
	return inputs;
}
