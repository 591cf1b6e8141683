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
	 * Rejects with RunFailed. Call it in the queue.
	 */
	static async create(ort: Ort, backend: Backend, graph: BuiltGraph): Promise<GraphSession> {
		const externalData = [...graph.weights].map(([path, weight]) => ({
			path,
			data: bytesOf(weight.read().data)
		}));
		const options: OrtSessionOptions = {
			executionProviders: [backend],
			externalData,
			logSeverityLevel: 3,
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
