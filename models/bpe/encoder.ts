import { readFileSync } from 'node:fs';
import { pretokens, toByteCharacters } from './byte-alphabet';

/** The parts of `tokenizer.json` that encoding needs. */
interface TokenizerFile {
	model: { vocab: Record<string, number>; merges: string[] };
}

/** Encodes text with a byte-level BPE read from `tokenizer.json`; keeps what it has encoded. */
export class Encoder {
	readonly #vocab: ReadonlyMap<string, number>;
	readonly #rank: ReadonlyMap<string, number>;
	readonly #known = new Map<string, readonly string[]>();

	constructor(file: string) {
		const { model } = JSON.parse(readFileSync(file, 'utf8')) as TokenizerFile;
		this.#vocab = new Map(Object.entries(model.vocab));
		this.#rank = new Map(model.merges.map((merge, rank) => [merge, rank]));
	}

	/** The tokens of a text, as byte characters. Special tokens are not recognised here. */
	tokens(text: string): string[] {
		return Array.from(text.matchAll(pretokens)).flatMap(([pretoken]) => this.#merge(pretoken));
	}

	/** The ids of a text. */
	encode(text: string): number[] {
		return this.tokens(text).map((token) => this.id(token));
	}

	/** The id of a token. Throws RangeError where there is none. */
	id(token: string): number {
		const id = this.#vocab.get(token);
		if (id === undefined) throw new RangeError(`no token "${token}"`);
		return id;
	}

	#merge(pretoken: string): readonly string[] {
		const known = this.#known.get(pretoken);
		if (known) return known;
		const symbols = [...toByteCharacters(pretoken)];
		for (;;) {
			let best = -1;
			let bestRank = Infinity;
			for (let i = 0; i + 1 < symbols.length; i++) {
				const rank = this.#rank.get(`${symbols[i]} ${symbols[i + 1]}`) ?? Infinity;
				if (rank < bestRank) [best, bestRank] = [i, rank];
			}
			if (best < 0) break;
			symbols.splice(best, 2, symbols[best]! + symbols[best + 1]!);
		}
		this.#known.set(pretoken, symbols);
		return symbols;
	}
}
