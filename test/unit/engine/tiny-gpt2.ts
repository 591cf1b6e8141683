import { gpt2Tensors } from '../../../src/lib/engine/load/tensors';
import { readConfig } from '../../../src/lib/engine/load/config';
import type { ModelFiles } from '../../../src/lib/engine/runner';
import { sizeOf, type Tensor } from '../../../src/lib/math/tensor';

/** Sizes that differ from each other, so that swapped axes show. */
export const tinyConfig = {
	model_type: 'gpt2',
	n_layer: 2,
	n_head: 3,
	n_embd: 24,
	n_inner: 40,
	vocab_size: 53,
	n_positions: 17,
	layer_norm_epsilon: 1e-5,
	activation_function: 'gelu_new'
};

/** Numbers in [0, 1) from a seed (Marsaglia's xorshift32), the same everywhere. */
export function numbersFrom(seed: number): () => number {
	let state = seed | 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** A tensor ready to be written: its type, shape and bytes. */
export interface Raw {
	readonly dtype: string;
	readonly shape: readonly number[];
	readonly bytes: Uint8Array;
}

/** A float32 tensor as F32 bytes. */
export function rawF32({ dims, data }: Tensor): Raw {
	return { dtype: 'F32', shape: dims, bytes: new Uint8Array(data.slice().buffer) };
}

/** Writes a safetensors file. */
export function writeSafetensors(tensors: ReadonlyMap<string, Raw>): Uint8Array {
	let end = 0;
	const header: Record<string, unknown> = { __metadata__: { format: 'pt' } };
	for (const [name, { dtype, shape, bytes }] of tensors)
		header[name] = { dtype, shape, data_offsets: [end, (end += bytes.length)] };
	return withHeader(
		JSON.stringify(header),
		[...tensors.values()].map(({ bytes }) => bytes)
	);
}

/** A safetensors file whose header is the text given, whatever that is. */
export function withHeader(header: string, parts: readonly Uint8Array[]): Uint8Array {
	const text = new TextEncoder().encode(header);
	const file = new Uint8Array(8 + text.length + parts.reduce((sum, { length }) => sum + length, 0));
	new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
	file.set(text, 8);
	let at = 8 + text.length;
	for (const part of parts) {
		file.set(part, at);
		at += part.length;
	}
	return file;
}

/** Seeded weights, large enough that attention is far from uniform and every gain and bias matters. */
export function tinyTensors(config: unknown = tinyConfig, seed = 7): Map<string, Tensor> {
	const next = numbersFrom(seed);
	const tensors = new Map<string, Tensor>();
	for (const [name, dims] of gpt2Tensors(readConfig(config))) {
		const isGain = /ln_\w+\.weight$/.test(name);
		const data = Float32Array.from({ length: sizeOf(dims) }, () => 1.2 * (next() - 0.5) + +isGain);
		tensors.set(name, { dims, data });
	}
	return tensors;
}

/** The files of a tiny random GPT-2. */
export function tinyModel(config: unknown = tinyConfig, seed = 7): ModelFiles {
	const raw = new Map([...tinyTensors(config, seed)].map(([name, t]) => [name, rawF32(t)]));
	return { config, weights: writeSafetensors(raw) };
}

/** Seeded token ids. */
export function tinyIds(length: number, vocabulary = tinyConfig.vocab_size, seed = 11): number[] {
	const next = numbersFrom(seed);
	return Array.from({ length }, () => Math.floor(next() * vocabulary));
}
