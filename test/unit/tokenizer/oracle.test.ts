import { Tokenizer as Oracle } from '@huggingface/tokenizers';
import { describe, expect, test, vi } from 'vitest';
import { RandomStream } from '../../../src/lib/math/random';
import { byteCharacters } from '../../../src/lib/tokenizer/byte-alphabet';
import { parseTokenizer } from '../../../src/lib/tokenizer';
import { randomText } from './random-text';
import { readTokenizer, small, type TokenizerJson } from './tokenizer-files';

// Thousands of texts a test, on machines of any speed.
vi.setConfig({ testTimeout: 60_000 });

/** Compares with Hugging Face's own library: ids both ways, on `count` random texts. */
function compare(json: TokenizerJson, count: number, seed: number): number {
	const ours = parseTokenizer(json);
	const theirs = new Oracle(structuredClone(json), { clean_up_tokenization_spaces: false });
	const random = new RandomStream(seed);
	let tokens = 0;
	for (let i = 0; i < count; i++) {
		const text = randomText(random);
		const expected = theirs.encode(text).ids;
		const ids = ours.encode(text).map((token) => token.id);
		if (ids.join() !== expected.join()) expect(ids, JSON.stringify(text)).toEqual(expected);
		// Any ids, so that bytes which are no whole characters come up.
		const some = Array.from({ length: 1 + random.below(12) }, () => random.below(ours.size));
		if (ours.decode(some) !== theirs.decode(some))
			expect(ours.decode(some), some.join()).toBe(theirs.decode(some));
		tokens += ids.length;
	}
	return tokens;
}

test.each([
	['the fixture', 'test/fixtures/tokenizer/tokenizer.json', 12_000, 1],
	['the shipped model', 'static/models/story-5m/tokenizer.json', 12_000, 2]
])(
	'%s: same ids and same text on random Unicode',
	(_name, path, count, seed) => {
		expect(compare(readTokenizer(path), count, seed)).toBeGreaterThan(100_000);
	},
	120_000
);

test('random merges over a few letters, where ties and overlaps abound', () => {
	const random = new RandomStream(3);
	for (let round = 0; round < 60; round++) {
		const entries = ['a', 'b', 'c'];
		const merges = Array.from({ length: 1 + random.below(30) }, (): [string, string] => {
			const merge: [string, string] = [random.pick(entries), random.pick(entries)];
			entries.push(merge.join(''));
			return merge;
		});
		const json = small(merges);
		const ours = parseTokenizer(json);
		const theirs = new Oracle(structuredClone(json), {});
		for (let i = 0; i < 30; i++) {
			const text = Array.from({ length: random.below(40) }, () =>
				random.pick(['a', 'b', 'c'])
			).join('');
			expect(ours.encode(text).map(({ id }) => id)).toEqual(theirs.encode(text).ids);
		}
	}
});

describe('variations of the fixture', () => {
	const fixture = () => readTokenizer('test/fixtures/tokenizer/tokenizer.json');
	const qwen = // the expression of Qwen2 and, but for the digits, of Llama 3
		"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
	const split = { type: 'Split', pattern: { Regex: qwen }, behavior: 'Isolated', invert: false };
	const plain = { type: 'ByteLevel', add_prefix_space: false, use_regex: false };

	test('merges as pairs', () => {
		const json = fixture();
		json.model.merges = json.model.merges.map((merge) => String(merge).split(' '));
		compare(json, 1000, 4);
	});

	test('no expression', () => {
		compare({ ...fixture(), pre_tokenizer: plain }, 2000, 5);
	});

	test('an added leading space', () => {
		const json = fixture();
		json.pre_tokenizer = { type: 'ByteLevel', add_prefix_space: true };
		compare(json, 2000, 6);
	});

	test('entries found whole before merging', () => {
		const json = fixture();
		json.model['ignore_merges'] = true;
		json.model.merges = json.model.merges.filter((_, rank) => rank % 3 !== 0);
		compare(json, 2000, 7);
	});

	test('a sequence of an expression and bytes', () => {
		compare(
			{ ...fixture(), pre_tokenizer: { type: 'Sequence', pretokenizers: [split, plain] } },
			4000,
			8
		);
	});

	test('its contractions in capitals too', () => {
		const sequence = { type: 'Sequence', pretokenizers: [split, plain] };
		const pieces = parseTokenizer({ ...fixture(), pre_tokenizer: sequence }).trace(
			"IT'SOK, WE'LLsay"
		);
		expect(pieces.map(({ text }) => text)).toEqual(['IT', "'S", 'OK', ',', ' WE', "'LL", 'say']);
	});

	test('composed characters', () => {
		compare({ ...fixture(), normalizer: { type: 'NFC' } }, 2000, 9);
	});

	test('added tokens: of several the longest, found after composing where they ask for it', () => {
		const json = { ...fixture(), normalizer: { type: 'NFC' } };
		const size = Object.keys(json.model.vocab).length;
		const added = ['<|user', 'the', 'cafe\u0301', 'the r', 'river'].map((content, i) => ({
			id: size + i,
			content,
			special: false,
			normalized: i % 2 === 0
		}));
		json.added_tokens.push(...added);
		compare(json, 3000, 10);
	});

	test('a vocabulary with words that are names of object members', () => {
		const json = fixture();
		json.model['ignore_merges'] = true;
		const words = ['constructor', 'prototype', 'toString'];
		const size = Object.keys(json.model.vocab).length;
		words.forEach((word, i) => (json.model.vocab[word] = size + i));
		const ours = parseTokenizer(json);
		for (const [i, word] of words.entries())
			expect(ours.encode(word).map(({ id }) => id)).toEqual([size + i]);
		compare(json, 2000, 11);
	});
});

test('the alphabet is GPT-2’s: 256 different characters, letters for themselves, Ġ for the space', () => {
	expect(new Set(byteCharacters).size).toBe(256);
	expect(byteCharacters[0x41]).toBe('A');
	expect(byteCharacters[0x20]).toBe('Ġ');
	expect(byteCharacters[0x0a]).toBe('Ċ');
	expect(byteCharacters[0xad]).toBe('Ń');
});
