import { expect, test } from 'vitest';
import { ort } from '../../../src/lib/engine/ort';
import { GraphBuilder } from '../../../src/lib/engine/graph/builder';
import { tensor } from '../../../src/lib/math/tensor';
import { inlineWeights } from '../../bench/inline-weights';

test('a graph with its weights inside runs by itself', async () => {
	const graph = new GraphBuilder();
	const x = graph.input('x', 'float', ['n', 2]);
	const matrix = tensor([2, 2], Float32Array.of(1, 2, 3, 4));
	const weight = graph.weight('w', { dims: [2, 2], read: () => matrix });
	const scaled = graph.op('Mul', [x, graph.float(10)]);
	graph.output(graph.op('MatMul', [scaled, weight], {}, 'y'), ['n', 2]);
	ort.env.wasm.numThreads = 1;
	const session = await ort.InferenceSession.create(inlineWeights(graph.build()));
	const feeds = { x: new ort.Tensor('float32', Float32Array.of(1, 0, 1, 1), [2, 2]) };
	const { y } = await session.run(feeds);
	expect([...(y?.data as Float32Array)]).toEqual([10, 20, 40, 60]);
});
