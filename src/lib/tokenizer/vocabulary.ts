import { byteCharacters, bytesOfEntry } from './byte-alphabet';
import { BrokenTokenizer } from './broken-tokenizer';
import type { TokenizerFile } from './file';

/** One entry of the vocabulary. */
export interface TokenEntry {
	readonly id: number;
	/** Its bytes as text; bytes that are not whole characters show as U+FFFD. */
	readonly text: string;
	readonly bytes: Uint8Array;
	/** True for an added token such as <|endoftext|>. */
	readonly special: boolean;
}

const encoder = new TextEncoder();
// A byte order mark is text like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes as text, each sequence that is no whole character replaced by U+FFFD. */
export function textOf(bytes: Uint8Array): string {
	return decoder.decode(bytes);
}

/** True for the second and later bytes of a character in UTF-8. */
export function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** All tokens of a tokenizer by id and by name. */
export class Vocabulary {
	/** Every entry; its index is its id. */
	readonly entries: readonly TokenEntry[];
	/** Id of each single byte, indexed by byte; 256 entries. */
	readonly byteIds: readonly number[];
	readonly #ids: ReadonlyMap<string, number>;
	readonly #characterStarts: Int32Array;

	/** Throws BrokenTokenizer where ids or entries do not make a byte-level vocabulary. */
	constructor({ model, addedTokens }: TokenizerFile) {
		this.#ids = idsOfModel(model.vocab);
		const added = new Map(addedTokens.map(({ id, content }) => [id, content]));
		this.entries = namesById(this.#ids, addedTokens).map((name, id) =>
			entryOf(id, name, added.has(id))
		);
		this.#characterStarts = Int32Array.from(
			this.entries,
			({ bytes }) => bytes.filter((byte) => !isContinuation(byte)).length
		);
		this.byteIds = byteCharacters.map((character, byte) => {
			const id = this.#ids.get(character);
			if (id === undefined) throw new BrokenTokenizer('byte-missing', { byte });
			return id;
		});
	}

	/** Number of characters whose first byte is in a token. */
	characterStarts(id: number): number {
		return this.#characterStarts[id] ?? 0;
	}

	/** Id of an entry of the model, named in the byte alphabet; undefined when there is none. */
	idOf(name: string): number | undefined {
		return this.#ids.get(name);
	}
}

function entryOf(id: number, name: string, special: boolean): TokenEntry {
	const bytes = special ? encoder.encode(name) : bytesOfEntry(name);
	if (!bytes) throw new BrokenTokenizer('not-byte-level', { token: name, id });
	return { id, text: special ? name : textOf(bytes), bytes, special };
}

function idsOfModel(vocab: Readonly<Record<string, unknown>>): Map<string, number> {
	const ids = new Map<string, number>();
	for (const [token, id] of Object.entries(vocab)) {
		if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0)
			throw new BrokenTokenizer('bad-id', { token, found: JSON.stringify(id) });
		ids.set(token, id);
	}
	return ids;
}

/** Names of all tokens in the order of their ids, which must run from 0 without a gap. */
function namesById(
	ids: ReadonlyMap<string, number>,
	addedTokens: TokenizerFile['addedTokens']
): string[] {
	const names = new Map<number, string>();
	const add = (token: string, id: number): void => {
		const other = names.get(id);
		if (other !== undefined && other !== token)
			throw new BrokenTokenizer('id-twice', { token, other, id });
		names.set(id, token);
	};
	for (const [token, id] of ids) add(token, id);
	const addedIds = new Map(ids);
	for (const { content, id } of addedTokens) {
		const other = addedIds.get(content) ?? id;
		if (other !== id) throw new BrokenTokenizer('token-twice', { token: content, id, other });
		addedIds.set(content, id);
		add(content, id);
	}
	return Array.from({ length: names.size }, (_, id) => {
		const name = names.get(id);
		if (name === undefined) throw new BrokenTokenizer('id-gap', { id });
		return name;
	});
}
