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
