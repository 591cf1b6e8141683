import type { Selection, Tensor } from '../math/tensor';
import type { ModelConfig } from './config';
import type { Intervention } from './intervention';

/** One token of a text. */
export interface Token {
	readonly id: number;
	/** Its own bytes as text; bytes that are not whole characters show as U+FFFD. */
	readonly text: string;
	readonly bytes: Uint8Array;
	/** Start and end in the text's UTF-8 bytes. */
	readonly byteStart: number;
	readonly byteEnd: number;
	/** First and one past the last character (code point) that it has a byte of. */
	readonly charStart: number;
	readonly charEnd: number;
	/** True for an added token such as <|endoftext|>. */
	readonly special: boolean;
}

/** Everything that one uncached run over a text computed; values are read when asked for. */
export interface Trace {
	readonly config: ModelConfig;
	readonly ids: readonly number[];
	readonly interventions: readonly Intervention[];
	/** Time of the run itself, ms. */
	readonly ms: number;
	readonly backend: Backend;
	/**
	 * Reads one hook, or the part of it that `selection` names (an index drops its axis).
	 * Rejects with UnknownHook, RangeError, or Superseded once a newer run replaced this one.
	 */
	read(hook: string, selection?: Selection): Promise<Tensor>;
}

/** Where the arithmetic happens. */
export type Backend = 'webgpu' | 'wasm';
