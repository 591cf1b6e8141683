import asyncifyMjs from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url';
import asyncifyWasm from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import jspiMjs from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.mjs?url';
import jspiWasm from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';
import plainMjs from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import plainWasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { Ort } from './ort';

/** One build of the runtime: its script, and the addresses and decoded sizes of what the script loads. */
export interface OrtBuild {
	readonly name: 'jspi' | 'asyncify' | 'wasm';
	/** File name of the binary; stands in progress and errors. */
	readonly file: string;
	/** Decoded size of the binary, bytes: a compressed answer does not tell it. */
	readonly bytes: number;
	readonly wasm: string;
	readonly mjs: string;
	load(): Promise<Ort>;
}

/** The three builds; sizes are those of the pinned version and are checked by a test. */
export const ortBuilds: Readonly<Record<OrtBuild['name'], OrtBuild>> = {
	jspi: {
		name: 'jspi',
		file: 'ort-wasm-simd-threaded.jspi.wasm',
		bytes: 16_758_545,
		wasm: jspiWasm,
		mjs: jspiMjs,
		load: () => import('onnxruntime-web/jspi')
	},
	asyncify: {
		name: 'asyncify',
		file: 'ort-wasm-simd-threaded.asyncify.wasm',
		bytes: 26_781_914,
		wasm: asyncifyWasm,
		mjs: asyncifyMjs,
		load: () => import('onnxruntime-web/webgpu')
	},
	wasm: {
		name: 'wasm',
		file: 'ort-wasm-simd-threaded.wasm',
		bytes: 14_239_897,
		wasm: plainWasm,
		mjs: plainMjs,
		load: () => import('onnxruntime-web/wasm')
	}
};

/** The one build that this browser needs: the smallest that can do what the browser can. */
export function chooseBuild(hasAdapter: boolean, hasJspi: boolean): OrtBuild {
	if (!hasAdapter) return ortBuilds.wasm;
	return hasJspi ? ortBuilds.jspi : ortBuilds.asyncify;
}
