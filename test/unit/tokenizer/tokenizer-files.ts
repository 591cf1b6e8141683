import { readFileSync } from 'node:fs';
import { byteCharacters } from '../../../src/lib/tokenizer/byte-alphabet';

/** The parts of a tokenizer.json that tests change. */
export interface TokenizerJson {
	normalizer: unknown;
	pre_tokenizer: unknown;
	post_processor?: unknown;
	decoder: unknown;
	added_tokens: unknown[];
	model: {
		type?: string;
		vocab: Record<string, unknown>;
		merges: unknown[];
		[option: string]: unknown;
	};
}

/** A tokenizer.json in the repository, parsed. */
export function readTokenizer(path: string): TokenizerJson {
	const file = new URL(`../../../${path}`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as TokenizerJson;
}

/** The smallest file with these merges: bytes from id 0, then the merges from 256, then <|end|>. */
export function small(merges: readonly (readonly [string, string])[] = []): TokenizerJson {
	const entries = [...byteCharacters];
	for (const [left, right] of merges)
		if (!entries.includes(left + right)) entries.push(left + right);
	return {
		normalizer: null,
		pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true },
		post_processor: null,
		decoder: { type: 'ByteLevel' },
		added_tokens: [{ id: entries.length, content: '<|end|>', special: true, normalized: false }],
		model: {
			type: 'BPE',
			vocab: Object.fromEntries(entries.map((entry, id) => [entry, id])),
			merges: merges.map(([left, right]) => `${left} ${right}`)
		}
	};
}
