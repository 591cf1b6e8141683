import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RandomStream } from '../../../src/lib/math/random';
import type { Token } from '../../../src/lib/model/trace';
import { parseTokenizer, type Tokenizer } from '../../../src/lib/tokenizer';
import { randomText } from './random-text';
import { readTokenizer, small } from './tokenizer-files';

const fixture = parseTokenizer(readTokenizer('test/fixtures/tokenizer/tokenizer.json'));
const shipped = parseTokenizer(readTokenizer('static/models/story-5m/tokenizer.json'));
const bytesOnly = parseTokenizer(small());
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** For each byte of a text the index of its character, straight from the definition of UTF-8. */
const charactersOfBytes = (text: string) =>
	[...text].flatMap((character, index) => Array.from(encoder.encode(character), () => index));

/** What tokens promise about bytes, characters and text, computed anew from the text alone. */
function expectedTokens(tokenizer: Tokenizer, text: string, tokens: readonly Token[]): Token[] {
	const normal = tokenizer.normalize(text);
	const bytes = encoder.encode(normal);
	const characters = charactersOfBytes(normal);
	const ends = tokens.map((_, i) =>
		tokens.slice(0, i + 1).reduce((end, token) => end + token.bytes.length, 0)
	);
	expect(ends.at(-1) ?? 0).toBe(bytes.length);
	return tokens.map(({ id, special }, i) => {
		const [byteStart, byteEnd] = [ends[i - 1] ?? 0, ends[i] ?? 0];
		const own = bytes.slice(byteStart, byteEnd);
		const [charStart, lastCharacter] = [
			characters[byteStart] ?? NaN,
			characters[byteEnd - 1] ?? NaN
		];
		const place = { byteStart, byteEnd, charStart, charEnd: lastCharacter + 1 };
		return { id, text: decoder.decode(own), bytes: own, special, ...place };
	});
}

function checkTokens(tokenizer: Tokenizer, text: string, tokens: readonly Token[]): void {
	expect(tokens, JSON.stringify(text)).toEqual(expectedTokens(tokenizer, text, tokens));
	expect(tokenizer.decode(tokens.map((token) => token.id))).toBe(tokenizer.normalize(text));
}

describe('offsets', () => {
	test('bytes and characters are rebuilt from tokens on random Unicode', () => {
		const random = new RandomStream(21);
		for (let i = 0; i < 1000; i++) {
			const text = randomText(random);
			for (const tokenizer of [fixture, shipped, bytesOnly])
				checkTokens(tokenizer, text, tokenizer.encode(text));
		}
	}, 60_000);

	test('any string of UTF-16 units', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.string({ unit: 'grapheme' }),
				(binary, graphemes) => {
					for (const text of [binary, graphemes]) {
						checkTokens(shipped, text, shipped.encode(text));
						expect(shipped.normalize(text)).toBe(text.toWellFormed());
					}
				}
			)
		);
	}, 60_000);

	test('日 split over three tokens is one character in three pieces', () => {
		const tokens = bytesOnly.encode('a日b');
		expect(
			tokens.map(({ byteStart, byteEnd, charStart, charEnd }) => [
				byteStart,
				byteEnd,
				charStart,
				charEnd
			])
		).toEqual([
			[0, 1, 0, 1],
			[1, 2, 1, 2],
			[2, 3, 1, 2],
			[3, 4, 1, 2],
			[4, 5, 2, 3]
		]);
		expect(tokens.map(({ bytes }) => [...bytes])).toEqual([[0x61], [0xe6], [0x97], [0xa5], [0x62]]);
		expect(tokens.map(({ text }) => text)).toEqual(['a', '\ufffd', '\ufffd', '\ufffd', 'b']);
	});

	test('a token over a border of characters belongs to both', () => {
		// The last byte of 日 and the first of 本 as one token.
		const tokenizer = parseTokenizer(small([['¥', 'æ']]));
		const [, , seam] = tokenizer.encode('日本');
		expect(seam).toMatchObject({ byteStart: 2, byteEnd: 4, charStart: 0, charEnd: 2 });
	});

	test('characters are code points: an emoji beyond 16 bits counts once', () => {
		const tokens = bytesOnly.encode('🙂!');
		expect(tokens.map(({ charStart, charEnd }) => [charStart, charEnd])).toEqual([
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
			[1, 2]
		]);
	});

	test('lone surrogates become U+FFFD, and a byte order mark stays', () => {
		expect(bytesOnly.decode(bytesOnly.encode('a\ud800b\udfff').map(({ id }) => id))).toBe(
			'a\ufffdb\ufffd'
		);
		expect(bytesOnly.normalize('a\ud800b')).toBe('a\ufffdb');
		expect(bytesOnly.decode(bytesOnly.encode('\ufeffa').map(({ id }) => id))).toBe('\ufeffa');
	});

	test('an added leading space is part of the normalized text that offsets count in', () => {
		const spaced = parseTokenizer({
			...small(),
			pre_tokenizer: { type: 'ByteLevel', add_prefix_space: true }
		});
		expect(spaced.normalize('ab')).toBe(' ab');
		checkTokens(spaced, 'ab', spaced.encode('ab'));
	});

	test('a composing normalizer likewise', () => {
		const composing = parseTokenizer({ ...small(), normalizer: { type: 'NFC' } });
		expect(composing.normalize('e\u0301')).toBe('é');
		checkTokens(composing, 'e\u0301 x', composing.encode('e\u0301 x'));
	});
});

describe('added tokens', () => {
	test('are matched in the text before anything else, and stand whole', () => {
		const tokens = shipped.encode('one<|endoftext|>two');
		const special = tokens.filter((token) => token.special);
		expect(special).toEqual([
			{
				id: 0,
				text: '<|endoftext|>',
				bytes: encoder.encode('<|endoftext|>'),
				byteStart: 3,
				byteEnd: 16,
				charStart: 3,
				charEnd: 16,
				special: true
			}
		]);
		expect(shipped.added.map(({ text }) => text)).toContain('<|endoftext|>');
	});

	test('a part of one is ordinary text', () => {
		expect(shipped.encode('<|endoftext|').some((token) => token.special)).toBe(false);
	});
});

describe('entries', () => {
	test('each is found by its id, an id outside is refused', () => {
		expect(bytesOnly.size).toBe(257);
		expect(bytesOnly.token(0x41)).toEqual({
			id: 0x41,
			text: 'A',
			bytes: Uint8Array.of(0x41),
			special: false
		});
		expect(bytesOnly.token(256)).toMatchObject({ text: '<|end|>', special: true });
		for (const id of [-1, 257, 0.5]) {
			expect(() => bytesOnly.token(id)).toThrow(RangeError);
			expect(() => bytesOnly.decode([id])).toThrow(RangeError);
		}
	});

	test('no text has no tokens', () => {
		expect(shipped.encode('')).toEqual([]);
		expect(shipped.trace('')).toEqual([]);
		expect(shipped.decode([])).toBe('');
	});
});

describe('long texts', () => {
	const seconds = (work: () => void) => {
		const start = performance.now();
		work();
		return (performance.now() - start) / 1000;
	};

	// What grows with the square of the length takes minutes here, not a few seconds.
	test.each([
		[
			'prose',
			'The river runs past the old mill, and 水車は一日中回っている。\n'
				.repeat(2000)
				.slice(0, 100_000)
		],
		['one word of one letter', 'a'.repeat(100_000)],
		['one word of many letters', 'banana'.repeat(17_000).slice(0, 100_000)],
		['one word in Japanese', 'サギは川の中に立っている'.repeat(9000).slice(0, 100_000)],
		['white space', ' '.repeat(100_000)]
	])(
		'100,000 characters of %s',
		(_name, text) => {
			expect(text.length).toBe(100_000);
			for (const tokenizer of [fixture, shipped]) {
				let tokens: Token[] = [];
				expect(seconds(() => (tokens = tokenizer.encode(text)))).toBeLessThan(5);
				expect(tokenizer.decode(tokens.map(({ id }) => id))).toBe(text);
			}
		},
		60_000
	);

	test('repeated merges of one pre-token, as long as they can be', () => {
		const doubling = Array.from({ length: 17 }, (_, i): [string, string] => [
			'a'.repeat(2 ** i),
			'a'.repeat(2 ** i)
		]);
		const tokenizer = parseTokenizer(small(doubling));
		let lengths: number[] = [];
		const text = 'a'.repeat(100_000);
		expect(
			seconds(() => (lengths = tokenizer.encode(text).map(({ text: { length } }) => length)))
		).toBeLessThan(5);
		// 100,000 in binary, the longest first.
		expect(lengths).toEqual([65536, 32768, 1024, 512, 128, 32]);
	});
});
