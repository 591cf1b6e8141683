/** A model folder's file that cannot be read as what it should be. */
export class BrokenModelFile extends Error {
	override readonly name = 'BrokenModelFile';

	constructor(
		/** File within the model folder, e.g. `model.safetensors`. */
		readonly file: string,
		readonly reason: BrokenReason,
		/** What exactly was found where: tensor or field names, sizes in bytes, shapes. */
		readonly detail: string
	) {
		super(`${file}: ${reason}: ${detail}`);
	}
}

/** Why a model file was refused. */
export type BrokenReason =
	| 'truncated'
	| 'header-length'
	| 'header-json'
	| 'offsets'
	| 'dtype'
	| 'missing-tensor'
	| 'shape'
	| 'config-json'
	| 'tokenizer-json'
	| 'card-json'
	| 'history-json'
	| 'config-field';

/** A well-formed model of a kind that the engine cannot run. */
export class UnsupportedModel extends Error {
	override readonly name = 'UnsupportedModel';

	constructor(
		/** Field of `config.json` that asks for it, e.g. `model_type`. */
		readonly field: string,
		readonly value: string
	) {
		super(`config.json: ${field} ${value} is not supported`);
	}
}

/** A hook name that this model does not have, or that cannot be edited where an edit was asked for. */
export class UnknownHook extends Error {
	override readonly name = 'UnknownHook';

	constructor(readonly hook: string) {
		super(`no such hook: ${hook}`);
	}
}

/** A tensor name that this model's file does not have. */
export class UnknownWeight extends Error {
	override readonly name = 'UnknownWeight';

	constructor(readonly weight: string) {
		super(`no such weight: ${weight}`);
	}
}

/** More tokens than the model's window holds. */
export class TooLong extends RangeError {
	override readonly name = 'TooLong';

	constructor(
		readonly length: number,
		readonly window: number
	) {
		super(`${length} tokens are longer than the window of ${window}`);
	}
}

/** The request was replaced by a newer one, or its values were disposed of, before it was served. */
export class Superseded extends Error {
	override readonly name = 'Superseded';

	constructor() {
		super('superseded by a newer request');
	}
}

/** The runtime failed in the middle of a call; the runner has dropped its sessions and may be called again. */
export class RunFailed extends Error {
	override readonly name = 'RunFailed';

	constructor(override readonly cause: unknown) {
		super(cause instanceof Error ? cause.message : String(cause));
	}
}

/** A model folder lacks a file that it needs. */
export class MissingFile extends Error {
	override readonly name = 'MissingFile';

	constructor(readonly file: string) {
		super(`${file} is missing`);
	}
}

/** A step of training was asked for that the model's history does not have. */
export class UnknownCheckpoint extends Error {
	override readonly name = 'UnknownCheckpoint';

	constructor(
		readonly step: number,
		/** Steps that there are, e.g. `0, 10, 100`; empty for a model without a history. */
		readonly steps: string
	) {
		super(`there is no checkpoint at step ${step}; there are: ${steps || 'none'}`);
	}
}

/** A file did not arrive whole; asking again starts it again. */
export class DownloadFailed extends Error {
	override readonly name = 'DownloadFailed';

	constructor(
		/** File within the model folder, or the runtime's own file name. */
		readonly file: string,
		/** Bytes that had arrived. */
		readonly loaded: number,
		/** Bytes that were expected; 0 where unknown. */
		readonly total: number,
		/** What the network or the server said. */
		readonly detail: string
	) {
		super(`${file}: ${loaded} of ${total || 'unknown'} bytes arrived: ${detail}`);
	}
}

/** A file arrived whole but is not the one that the card names; no copy of it is kept. */
export class DamagedFile extends Error {
	override readonly name = 'DamagedFile';

	constructor(
		readonly file: string,
		/** SHA-256 that the card states, hexadecimal. */
		readonly expected: string,
		/** SHA-256 of what arrived, hexadecimal. */
		readonly actual: string
	) {
		super(`${file}: its SHA-256 is ${actual}, not ${expected}`);
	}
}

/** A backend was asked for by hand that this browser cannot run. */
export class BackendUnavailable extends Error {
	override readonly name = 'BackendUnavailable';

	constructor(
		readonly backend: string,
		readonly reason: string,
		readonly detail: string
	) {
		super(`${backend}: ${reason}: ${detail}`);
	}
}

/** Something was asked of the engine before a model was loaded. */
export class NoModel extends Error {
	override readonly name = 'NoModel';

	constructor() {
		super('no model is loaded');
	}
}

/** The engine's worker ended; start a new engine. */
export class EngineStopped extends Error {
	override readonly name = 'EngineStopped';

	constructor(readonly detail: string) {
		super(`the engine has stopped: ${detail}`);
	}
}
