/** The runtime: the native WebGPU build, whose binary holds the WebAssembly backend too; runs in Node as well. */
export * as ort from 'onnxruntime-web/webgpu';

/** The runtime's module, as it is handed to a runner. */
export type Ort = typeof import('onnxruntime-web/webgpu');
