import type { Token } from '../model/trace';
import { AddedTokenSplitter, type Section } from './added-tokens';
import { entryOfBytes } from './byte-alphabet';
import { readTokenizerFile, type TokenizerFile } from './file';
import { mergeAll, type MergeStep } from './merge';
import { MergeTable } from './merge-table';
import type { MergeTrace } from './merge-trace';
import { preTokenizerOf, type PreTokenize } from './pretokenize';
import { isContinuation, textOf, Vocabulary, type TokenEntry } from './vocabulary';

const encoder = new TextEncoder();

/** Reads a byte-level BPE from a parsed Hugging Face `tokenizer.json`. Throws BrokenTokenizer. */
export function parseTokenizer(json: unknown): Tokenizer {
	return new Tokenizer(readTokenizerFile(json));
}

/** A byte-level BPE tokenizer. It adds no tokens of its own, such as one for the start of a text. */
export class Tokenizer {
	readonly #vocabulary: Vocabulary;
	readonly #merges: MergeTable;
	readonly #ignoreMerges: boolean;
	readonly #preTokenize: PreTokenize;
	readonly #normalizer: TokenizerFile['normalizer'];
	readonly #verbatim: AddedTokenSplitter;
	readonly #normalized: AddedTokenSplitter;

	/** Throws BrokenTokenizer. */
	constructor(file: TokenizerFile) {
		this.#vocabulary = new Vocabulary(file);
		this.#merges = new MergeTable(file.model.merges, this.#vocabulary);
		this.#ignoreMerges = file.model.ignore_merges;
		this.#preTokenize = preTokenizerOf(file.preTokenizer);
		this.#normalizer = file.normalizer;
		const isLate = (token: TokenizerFile['addedTokens'][number]) =>
			file.normalizer !== null && (token.normalized ?? !token.special);
		const early = file.addedTokens.filter((token) => !isLate(token));
		const late = file.addedTokens.filter(isLate);
		this.#verbatim = new AddedTokenSplitter(new Map(early.map(({ content, id }) => [content, id])));
		this.#normalized = new AddedTokenSplitter(
			new Map(late.map(({ content, id }) => [this.#normalizeSection(content), id]))
		);
	}

	/** Number of tokens in the vocabulary, added tokens included. */
	get size(): number {
		return this.#vocabulary.entries.length;
	}

	/** The added tokens, such as <|endoftext|>, by id. */
	get added(): readonly TokenEntry[] {
		return this.#vocabulary.entries.filter(({ special }) => special);
	}

	/** One entry of the vocabulary; throws RangeError for an id outside it. */
	token(id: number): TokenEntry {
		const entry = this.#vocabulary.entries[id];
		if (!entry) throw new RangeError(`there is no token ${id} in a vocabulary of ${this.size}`);
		return entry;
	}

	/**
	 * The text as it is encoded, which is what offsets count in: lone surrogates replaced by U+FFFD as
	 * TextEncoder does, then the file's normalizer (none in GPT-2) and added leading space (none in GPT-2).
	 */
	normalize(text: string): string {
		return this.#pieces(text)
			.map((piece) => piece.text)
			.join('');
	}

	/** The tokens of a text with their offsets in `normalize(text)`; their bytes, joined, are its UTF-8 bytes. */
	encode(text: string): Token[] {
		const tokens: Token[] = [];
		let [byteStart, characters] = [0, 0];
		for (const piece of this.#pieces(text))
			for (const id of this.#idsOf(piece)) {
				const { text: own, bytes, special } = this.token(id);
				const byteEnd = byteStart + bytes.length;
				const charStart = isContinuation(bytes[0]) ? characters - 1 : characters;
				characters += this.#vocabulary.characterStarts(id);
				// Named one by one: a spread is several times slower, which 100,000 tokens feel.
				const charEnd = characters;
				tokens.push({ id, text: own, bytes, byteStart, byteEnd, charStart, charEnd, special });
				byteStart = byteEnd;
			}
		return tokens;
	}

	/** The text of tokens; bytes that are no whole characters become U+FFFD. Throws RangeError for an unknown id. */
	decode(ids: readonly number[]): string {
		const parts = ids.map((id) => this.token(id).bytes);
		const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
		let offset = 0;
		for (const part of parts) {
			bytes.set(part, offset);
			offset += part.length;
		}
		return textOf(bytes);
	}

	/** How each pre-token of a text was merged, step by step. The traces' `end`s, joined, are the ids of `encode`. */
	trace(text: string): MergeTrace[] {
		return this.#pieces(text).map((piece) => {
			const start = this.#startOf(piece);
			const steps: MergeStep[] = [];
			const end = mergeAll(start, this.#merges, (step) => steps.push(step));
			return { text: piece.text, special: piece.added !== null, start, steps, end };
		});
	}

	/** Added tokens and pre-tokens in order; their texts, joined, are the normalized text. */
	#pieces(text: string): Section[] {
		return this.#verbatim.split(text.toWellFormed()).flatMap((section) => {
			if (section.added !== null) return [section];
			return this.#normalized.split(this.#normalizeSection(section.text)).flatMap((part) => {
				if (part.added !== null) return [part];
				return this.#preTokenize(part.text).map((piece) => ({ text: piece, added: null }));
			});
		});
	}

	#normalizeSection(text: string): string {
		return this.#normalizer === 'NFC' ? text.normalize('NFC') : text;
	}

	#idsOf(piece: Section): readonly number[] {
		const start = this.#startOf(piece);
		return start.length === 1 ? start : mergeAll(start, this.#merges);
	}

	/** The ids that merging begins with: one a byte, or one for the whole piece. */
	#startOf({ text, added }: Section): number[] {
		if (added !== null) return [added];
		const bytes = encoder.encode(text);
		const whole = this.#ignoreMerges ? this.#vocabulary.idOf(entryOfBytes(bytes)) : undefined;
		if (whole !== undefined) return [whole];
		return Array.from(bytes, (byte) => this.#vocabulary.byteIds[byte] as number);
	}
}
