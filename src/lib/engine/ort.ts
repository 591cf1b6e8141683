import type * as webgpu from 'onnxruntime-web/webgpu';
import * as ort from 'onnxruntime-web/wasm';

// More threads need a worker script that a bundler or test runner does not give to Node.
ort.env.wasm.numThreads = 1;

/**
 * The runtime for Node, on one thread: the build with the WebAssembly backend alone. The WebGPU builds load there
 * too, but a Node 20 process that has used one spins for minutes before it ends. Browsers take theirs from
 * `ort-browser.ts`.
 */
export { ort };

/** The runtime's module, as it is handed to a runner. */
export type Ort = typeof webgpu;

/** A tensor of the runtime, in memory or on the graphics card. */
export type OrtTensor = webgpu.Tensor;

/** A compiled graph. */
export type OrtSession = webgpu.InferenceSession;

/** How a graph is compiled. */
export type OrtSessionOptions = webgpu.InferenceSession.SessionOptions;
