import type { BlockRequest } from '../math/block-means';
import type { Selection, Tensor } from '../math/tensor';
import type { History } from '../model/card';
import type { ModelConfig } from '../model/config';
import type { HeadPlace, Intervention } from '../model/intervention';
import type { Backend } from '../model/trace';
import type { WeightPart } from '../model/weights';
import type { RunsMemory } from './kept-runs';
import type { WeightFacts } from './load/weight-part';
import type { RunProfile } from './profile/profile-runs';
import type { ModelMemory, NextLogits } from './runner';
import type { WireError } from './wire-error';

/** How far a load has come. */
export interface Progress {
	/** File within the model folder, the runtime's own file name, or the backend being measured. */
	readonly file: string;
	/** Bytes so far (download, verify), or steps so far (compile, measure). */
	readonly loaded: number;
	/** Bytes or steps in all; 0 where unknown. */
	readonly total: number;
	readonly stage: 'download' | 'verify' | 'compile' | 'measure';
}

/** Why a backend was not measured. */
export type WhyUnavailable = 'no-webgpu' | 'no-adapter' | 'software-adapter' | 'failed';

/** What was found out about one backend at start. */
export type BackendReport =
	| {
			/** Time of a cached decoding step, ms, the fastest of a few. */
			readonly msPerToken: number;
	  }
	| { readonly unavailable: WhyUnavailable; readonly detail: string };

/** A model that is ready to run. */
export interface LoadedModel {
	readonly config: ModelConfig;
	/** `card.json`, parsed; null for a folder without one. */
	readonly card: unknown;
	/** `tokenizer.json`, parsed. */
	readonly tokenizerJson: unknown;
	/** The model at steps of its training; null where there are none. */
	readonly history: History | null;
	/** The step of training that is loaded; null for the finished model. */
	readonly step: number | null;
	/** SHA-256 of the weights' file, hexadecimal. */
	readonly hash: string;
	/** True when every file's SHA-256 was the one that the card states. */
	readonly isVerified: boolean;
	/** Number of values in the weights' file. */
	readonly parameters: number;
	/** The backend in use: the faster one. */
	readonly backend: Backend;
	readonly backends: Readonly<Record<Backend, BackendReport>>;
	/** Threads that the WebAssembly backend runs on. */
	readonly threads: number;
}

/** What the engine tells without having been asked. */
export type EngineEvent =
	| {
			readonly kind: 'backend';
			readonly backend: Backend;
			readonly reason: 'measured' | 'by-hand' | 'device-lost' | 'run-failed';
			readonly detail: string;
	  }
	/** A downloaded file could not be kept for the next visit. */
	| { readonly kind: 'not-stored'; readonly file: string; readonly detail: string }
	/** The worker ended; every call is rejected with EngineStopped. */
	| { readonly kind: 'stopped'; readonly detail: string };

/** Files of a learner's own model folder by name: `config.json`, `tokenizer.json`, `model.safetensors`. */
export type ModelBlobs = Readonly<Record<string, Blob>>;

/** A run as it crosses: its values stay in the worker under `run`. */
export interface RunSummary {
	readonly run: number;
	readonly ms: number;
	readonly backend: Backend;
	/** Logits of the last row, [dVocab]. */
	readonly logits: Float32Array;
}

/** Where the time of a run went, and on which backend. */
export interface TimedRun extends RunProfile {
	readonly backend: Backend;
}

/** What is in memory, bytes. */
export interface MemoryReport extends ModelMemory {
	readonly backend: Backend;
	readonly runs: RunsMemory;
	/** Size of the runtime's WebAssembly memory, what is free in it included; null where it cannot be asked. */
	readonly heap: number | null;
}

/** What a run may be told beside its text and interventions. */
export interface RunChoices {
	/** Heads that look ahead, without a causal mask; none where it is left out. Generation always has the mask. */
	readonly unmasked?: readonly HeadPlace[];
	/** A newer run replaces one of its series that still waits; runs of other series are left alone. */
	readonly series?: string;
}

/** Every request that the worker answers. */
export interface Calls {
	/** `base` is the absolute address of a model folder, `step` one of its history; null is the finished model. */
	load(args: { readonly base: string; readonly step: number | null }): LoadedModel;
	loadFiles(args: { readonly files: ModelBlobs }): LoadedModel;
	run(args: {
		readonly ids: readonly number[];
		readonly interventions: readonly Intervention[];
		readonly choices: RunChoices;
	}): RunSummary;
	read(args: {
		readonly run: number;
		readonly hook: string;
		readonly selection: Selection;
	}): Tensor;
	lens(args: { readonly run: number; readonly position: number }): Tensor;
	next(args: {
		readonly ids: readonly number[];
		readonly interventions: readonly Intervention[];
	}): NextLogits;
	weight(args: { readonly name: string; readonly selection: Selection }): Tensor;
	weightFacts(args: { readonly part: WeightPart }): WeightFacts;
	weightBlocks(args: { readonly part: WeightPart; readonly request: BlockRequest }): Tensor;
	profile(args: {
		readonly ids: readonly number[];
		readonly interventions: readonly Intervention[];
	}): TimedRun;
	memory(args: Record<string, never>): MemoryReport;
	use(args: { readonly backend: Backend }): void;
	/** For tests only: destroys the GPU device as a driver reset would, `afterMs` from now. */
	loseDevice(args: { readonly afterMs: number }): void;
}

/** Name of a request. */
export type CallName = keyof Calls;
/** What a request is given. */
export type ArgsOf<K extends CallName> = Parameters<Calls[K]>[0];
/** What a request resolves with. */
export type ResultOf<K extends CallName> = ReturnType<Calls[K]>;

/** Page to worker. */
export type ToWorker =
	| {
			[K in CallName]: {
				readonly kind: 'call';
				readonly id: number;
				readonly name: K;
				readonly args: ArgsOf<K>;
			};
	  }[CallName]
	| { readonly kind: 'abort'; readonly id: number };

/** Worker to page. */
export type ToPage =
	| { readonly kind: 'done'; readonly id: number; readonly value: ResultOf<CallName> }
	| { readonly kind: 'failed'; readonly id: number; readonly error: WireError }
	| { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
	| { readonly kind: 'event'; readonly event: EngineEvent };
