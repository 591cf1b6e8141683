/**
 * Trains a byte-level BPE and writes it as a Hugging Face `tokenizer.json`.
 *
 *   npx tsx models/bpe/train.ts --entries 6144 --out tokenizer.json TEXT…
 *
 * Ids: the special tokens from 0, then the 256 bytes, then the merges in order.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byteToCharacter } from './byte-alphabet';
import { countWords } from './count-words';
import { learnMerges } from './learn-merges';

const specials = ['<|endoftext|>', '<|user|>', '<|assistant|>'];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { entries: { type: 'string' }, out: { type: 'string' } }
});
if (!values.entries || !values.out || positionals.length === 0)
	throw new Error('usage: train.ts --entries N --out FILE TEXT…');

const counts = new Map<string, number>();
for (const file of positionals)
	countWords(readFileSync(file, 'utf8').replaceAll('<|endoftext|>\n', ''), counts);

const firstByte = specials.length;
const words = [...counts].map(([word, count]) => ({
	symbols: Array.from(Buffer.from(word, 'utf8'), (byte) => firstByte + byte),
	count
}));
const firstMerge = firstByte + 256;
const merges = learnMerges(words, firstMerge, Number(values.entries) - firstMerge);

const entries = [...specials, ...byteToCharacter];
for (const [left, right] of merges) entries.push(entries[left]! + entries[right]!);

const byteLevel = {
	type: 'ByteLevel',
	add_prefix_space: false,
	trim_offsets: true,
	use_regex: true
};
const tokenizer = {
	version: '1.0',
	truncation: null,
	padding: null,
	added_tokens: specials.map((content, id) => ({
		id,
		content,
		single_word: false,
		lstrip: false,
		rstrip: false,
		normalized: false,
		special: true
	})),
	normalizer: null,
	pre_tokenizer: byteLevel,
	post_processor: null,
	decoder: byteLevel,
	model: {
		type: 'BPE',
		dropout: null,
		unk_token: null,
		continuing_subword_prefix: null,
		end_of_word_suffix: null,
		fuse_unk: false,
		byte_fallback: false,
		vocab: Object.fromEntries(entries.map((entry, id) => [entry, id])),
		merges: merges.map(([left, right]) => `${entries[left]} ${entries[right]}`)
	}
};
if (Object.keys(tokenizer.model.vocab).length !== entries.length)
	throw new Error('two merges made the same entry');
writeFileSync(values.out, JSON.stringify(tokenizer, null, 1));
console.log(`${values.out}: ${entries.length} entries from ${words.length} different words`);
