import { describe, expect, it } from 'vitest';
import {
	countLookers,
	headFor,
	positionsOf,
	rowOf
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/found';
import {
	meanBits,
	shareOfNext
} from '../../../../lessons/3-inside-the-transformer/03-self-attention/look-ahead';
import { tellings } from '../../../../lessons/3-inside-the-transformer/03-self-attention/scenes';
import { tensor } from '../../../../src/lib/math/tensor';
import type { Token } from '../../../../src/lib/model/trace';

function tokensOf(pieces: readonly string[]): Token[] {
	let at = 0;
	return pieces.map((text, id) => {
		const charStart = at;
		at += [...text].length;
		const bytes = new TextEncoder().encode(text);
		const place = { charStart, charEnd: at, byteStart: 0, byteEnd: bytes.length };
		return { id, text, bytes, special: false, ...place };
	});
}

/** Two layers of two heads over three tokens, [head, query, key]. */
const patterns = [
	tensor(
		[2, 3, 3],
		Float32Array.of(1, 0, 0, 0.5, 0.5, 0, 0.2, 0.5, 0.3, 1, 0, 0, 0, 1, 0, 1, 0, 0)
	),
	tensor([2, 3, 3], Float32Array.of(1, 0, 0, 1, 0, 0, 0, 0.9, 0.1, 1, 0, 0, 1, 0, 0, 0.4, 0.3, 0.3))
];

describe('what is found in a run', () => {
	it('is a word in all tokens that hold a part of it', () => {
		const text = 'He saw a film.';
		const tokens = tokensOf(['He', ' saw', ' a', ' f', 'il', 'm', '.']);
		expect(positionsOf(' film', text, tokens)).toEqual([3, 4, 5]);
		expect(positionsOf('book', text, tokens)).toEqual([]);
		expect(positionsOf('', text, tokens)).toEqual([]);
	});

	it('is the head that gives a word most, and how many look mostly there', () => {
		expect([...rowOf(patterns[0] ?? expect.fail(), 1, 1)]).toEqual([0, 1, 0]);
		expect(headFor(patterns, 2, [1])).toEqual({ layer: 1, head: 0 });
		expect(headFor(patterns, 2, [0])).toEqual({ layer: 0, head: 1 });
		expect(countLookers(patterns, 2, [1])).toBe(2);
		expect(countLookers(patterns, 2, [2])).toBe(0);
	});
});

describe('surprise', () => {
	it('is −log2 of the probability of each next token, on average', () => {
		// Four equal logits: 2 bits. Then odds of 3 to 1 for two, the others impossible: log2(4/3) bits.
		const rows = [0, 0, 0, 0, Math.log(3), 0, -Infinity, -Infinity, 9, 9, 9, 9];
		const logits = tensor([3, 4], Float32Array.from(rows));
		expect(meanBits(logits, [1, 2, 0])).toBeCloseTo((2 + Math.log2(4 / 3)) / 2, 6);
	});

	it('goes with the share that the next token gets', () => {
		const pattern = tensor([1, 3, 3], Float32Array.of(0.1, 0.6, 0.3, 0.2, 0.3, 0.5, 0, 0, 1));
		expect(shareOfNext(pattern, 0)).toBeCloseTo((0.6 + 0.5) / 2, 6);
	});
});

describe('scenes', () => {
	for (const language of ['en', 'ja'] as const)
		it(`differ only in what is said of "it", ${language}`, () => {
			for (const [first, second] of tellings(language)) {
				expect(first.text.replace(first.said, '')).toBe(second.text.replace(second.said, ''));
				expect(first.said).not.toBe(second.said);
				for (const thing of first.things) expect(first.text).toContain(thing);
				expect([first.meant, second.meant]).toEqual([0, 1]);
			}
		});
});
