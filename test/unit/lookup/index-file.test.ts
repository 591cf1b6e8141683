import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BrokenIndex } from '../../../src/lib/lookup/broken-index';
import { encodeIndex, inflate, readIndex } from '../../../src/lib/lookup/index-file';
import { suffixRows } from '../../../src/lib/lookup/suffix-rows';
import { VarintReader, VarintWriter } from '../../../src/lib/lookup/varint';
import { documents, drain, joined } from './documents';

const broken = (reason: string) => expect.objectContaining({ name: 'BrokenIndex', reason });

function fails(content: ArrayLike<number>): unknown {
	try {
		drain(readIndex(Uint8Array.from(content)));
	} catch (error) {
		return error;
	}
	return null;
}

describe('an index file', () => {
	it('of an earlier day is still read', async () => {
		const file = readFileSync('test/fixtures/lookup/tiny.index');
		const index = drain(readIndex(await inflate(new Uint8Array(file))));
		const texts = [...index.texts()].sort((a, b) => a.document - b.document);
		expect(texts.map(({ ids }) => [...ids])).toEqual([
			[1, 2, 1, 300],
			[],
			[1, 2, 1, 300],
			[300, 2]
		]);
		expect(index.vocabulary).toBe(301);
	});

	it('is what its format says, byte by byte', () => {
		// Rows: end of 0, end of 1, a end, a b end, b end; they lead to: the beginnings 2 and 3, 0, 4, 1.
		const rows = suffixRows(joined([[1], [1, 2]]), 3);
		expect([...rows.next]).toEqual([2, 3, 0, 4, 1]);
		// Version 1, vocabulary 3, rows 2 2 1, then gaps: 2 0, 0 3, 1.
		expect([...encodeIndex(rows)]).toEqual([1, 3, 2, 2, 1, 2, 0, 0, 3, 1]);
	});

	it('that is not zlib is refused', async () => {
		await expect(inflate(Uint8Array.of(1, 2, 3))).rejects.toEqual(broken('compression'));
		const whole = deflateSync(Uint8Array.of(1, 2, 3, 4));
		const cut = new Uint8Array(whole.subarray(0, whole.length - 3));
		await expect(inflate(cut)).rejects.toEqual(broken('compression'));
	});

	it.each([
		['version', [2, 3, 2, 2, 1, 2, 0, 0, 3, 1]],
		['truncated', []],
		['truncated', [1, 3, 2, 2, 1, 2, 0, 0, 3]],
		['truncated', [1, 3, 2, 2, 1, 2, 0, 0, 3, 129]],
		['trailing', [1, 3, 2, 2, 1, 2, 0, 0, 3, 1, 0]],
		['rows', [1, 3, 2, 2, 1, 2, 0, 0, 3, 2]],
		['rows', [1, 3, 2, 2, 1, 2, 0, 0, 3, 9]],
		['rows', [1, 0]],
		['rows', [1, 3, 255, 255, 255, 255, 15]],
		// Rows 0 and 1 in a circle that no document enters.
		['rows', [1, 2, 1, 1, 0, 1]]
	])('that is damaged is refused: %s', (reason, content) => {
		expect(fails(content)).toEqual(broken(reason));
	});

	it('that leads to a row twice is refused before it is walked, since that could go on for ever', () => {
		// The document begins at row 1, which leads to itself.
		expect(fails([1, 2, 1, 1, 1, 1])).toMatchObject({ detail: 'row 1 leads to 1 of 2' });
	});

	it('with one byte changed is refused or is another text, and never read for ever', () => {
		fc.assert(
			fc.property(documents, fc.nat(), fc.integer({ min: 1, max: 255 }), (texts, at, by) => {
				const content = encodeIndex(suffixRows(joined(texts), 8));
				const place = at % content.length;
				content[place] = ((content[place] ?? 0) + by) & 255;
				const error = fails(content);
				expect(error === null || error instanceof BrokenIndex).toBe(true);
			})
		);
	});

	it('tells how far it is read, from 0 to 1, rising', () => {
		const short = Array.from({ length: 50 }, (_, i) => ((i * i) % 5) + 1);
		const texts = Array.from({ length: 1400 }, (_, i) => short.slice(i % 7));
		const content = encodeIndex(suffixRows(joined(texts), 8));
		const shares = [...readIndex(content)];
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares[0]).toBe(0);
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
	});
});

it('numbers come back as they were written', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
			const writer = new VarintWriter();
			numbers.forEach((number) => writer.write(number));
			const reader = new VarintReader(writer.bytes);
			expect(numbers.map(() => reader.read())).toEqual(numbers);
			expect(reader.left).toBe(0);
		})
	);
});

it('an id outside the vocabulary is refused', () => {
	expect(() => suffixRows(Uint16Array.of(3, 0), 3)).toThrow(RangeError);
});
