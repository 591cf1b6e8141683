import type * as webgpu from 'onnxruntime-web/webgpu';

/** The runtime: the native WebGPU build, whose binary holds the WebAssembly backend too; it runs in Node as well. */
export * as ort from 'onnxruntime-web/webgpu';

/** The runtime's module, as it is handed to a runner. */
export type Ort = typeof webgpu;

/** A tensor of the runtime, in memory or on the graphics card. */
export type OrtTensor = webgpu.Tensor;

/** A compiled graph. */
export type OrtSession = webgpu.InferenceSession;

/** How a graph is compiled. */
export type OrtSessionOptions = webgpu.InferenceSession.SessionOptions;
