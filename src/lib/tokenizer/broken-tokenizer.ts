/**
 * What is wrong with a `tokenizer.json`, with the details that go with it:
 * - `not-an-object`: the file is not a JSON object.
 * - `malformed`: the value at `path` has the wrong type, `found`.
 * - `no-bpe-model`: `model` is missing or of another type, `found`.
 * - `no-vocabulary`, `no-merges`: `model.vocab` or `model.merges` is missing or of the wrong type.
 * - `bad-id`: the id of `token` is `found`, not an integer from 0.
 * - `id-twice`: `token` and `other` have the same `id`.
 * - `token-twice`: the added token `token` has `id` and `other` as ids.
 * - `id-gap`: no token has `id`, though greater ones are in use.
 * - `not-byte-level`: `token` with `id` has a character outside the byte alphabet.
 * - `byte-missing`: no entry for `byte`, so that not every text can be encoded.
 * - `bad-merge`: merge `index` is not a pair of parts.
 * - `merge-outside-vocabulary`: a part or the result, `token`, of merge `index` is no entry.
 * - `unsupported`: `part` of the file asks for `found`, which this tokenizer cannot do.
 */
export type BrokenReason =
	| 'not-an-object'
	| 'malformed'
	| 'no-bpe-model'
	| 'no-vocabulary'
	| 'no-merges'
	| 'bad-id'
	| 'id-twice'
	| 'token-twice'
	| 'id-gap'
	| 'not-byte-level'
	| 'byte-missing'
	| 'bad-merge'
	| 'merge-outside-vocabulary'
	| 'unsupported';

/** What a message needs beside the reason; see BrokenReason for which are set. */
export interface BrokenDetails {
	readonly path?: string;
	readonly found?: string;
	readonly token?: string;
	readonly other?: string | number;
	readonly id?: number;
	readonly byte?: number;
	readonly index?: number;
	readonly part?: string;
}

/** A `tokenizer.json` that cannot be used as it is: choose another file, or mend what `reason` names. */
export class BrokenTokenizer extends Error {
	override readonly name = 'BrokenTokenizer';
	readonly reason: BrokenReason;
	readonly details: BrokenDetails;

	constructor(reason: BrokenReason, details: BrokenDetails = {}) {
		super(`tokenizer.json: ${reason} ${JSON.stringify(details)}`);
		this.reason = reason;
		this.details = details;
	}
}
