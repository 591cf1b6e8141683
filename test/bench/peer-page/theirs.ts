import type { Contestant } from './contract';
import { stepClock } from './step-clock';

/** The part of transformers.js that is used here; the package is installed for the bench alone. */
interface Transformers {
	readonly env: {
		readonly version: string;
		allowRemoteModels: boolean;
		allowLocalModels: boolean;
		localModelPath: string;
		useBrowserCache: boolean;
		useWasmCache: boolean;
		readonly backends: {
			readonly onnx: {
				readonly versions?: { readonly web?: string };
				readonly wasm: {
					wasmPaths: { mjs: string; wasm: string };
					numThreads: number;
					proxy: boolean;
				};
			};
		};
	};
	readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: number[]) => PeerTensor;
	readonly AutoTokenizer: {
		from_pretrained(name: string): Promise<{ encode(text: string): number[] }>;
	};
	readonly AutoModelForCausalLM: {
		from_pretrained(
			name: string,
			options: { device: 'wasm'; dtype: 'fp32' }
		): Promise<{
			generate(options: {
				inputs: PeerTensor;
				attention_mask: PeerTensor;
				max_new_tokens: number;
				do_sample: false;
				/** Told of the prompt first and then of every new token. */
				streamer: { put(): void; end(): void };
			}): Promise<PeerTensor>;
		}>;
	};
}

interface PeerTensor {
	readonly data: BigInt64Array;
}

const packages = new URL('/peer/', location.href).href;

/** transformers.js as its documentation has it, from local files, on WebAssembly with one thread. */
export async function openTheirs(models: string, name: string): Promise<Contestant> {
	const address = `${packages}@huggingface/transformers/dist/transformers.web.js`;
	const peer = (await import(/* @vite-ignore */ address)) as Transformers;
	const { env } = peer;
	Object.assign(env, {
		allowRemoteModels: false,
		allowLocalModels: true,
		localModelPath: models,
		useBrowserCache: false,
		useWasmCache: false
	});
	const runtime = `${packages}onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify`;
	const wasmPaths = { mjs: `${runtime}.mjs`, wasm: `${runtime}.wasm` };
	Object.assign(env.backends.onnx.wasm, { wasmPaths, numThreads: 1, proxy: false });
	const tokenizer = await peer.AutoTokenizer.from_pretrained(name);
	const model = await peer.AutoModelForCausalLM.from_pretrained(name, {
		device: 'wasm',
		dtype: 'fp32'
	});
	return {
		versions: `transformers.js ${env.version} on onnxruntime-web ${env.backends.onnx.versions?.web}`,
		encode: (text) => tokenizer.encode(text),
		async generate(prompt, count) {
			const dims = [1, prompt.length];
			const clock = stepClock();
			let told = 0;
			const streamer = { put: () => void (told++ > 0 && clock.tick()), end: () => undefined };
			const output = await model.generate({
				inputs: new peer.Tensor('int64', BigInt64Array.from(prompt, BigInt), dims),
				attention_mask: new peer.Tensor('int64', new BigInt64Array(prompt.length).fill(1n), dims),
				max_new_tokens: count,
				do_sample: false,
				streamer
			});
			return { ids: Array.from(output.data, Number), steps: clock.steps };
		}
	};
}
