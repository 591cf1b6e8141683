import { expect, test, vi } from 'vitest';
import { cutText, longestText, readTextFile } from '../../../../src/lib/lessons/own-text/read-file';

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (...bytes: number[]) => new Blob([Uint8Array.from(bytes)]);

test('text files are read in the encodings that they come in', async () => {
	expect(await readTextFile(new Blob(['Größe\r\n日本']))).toEqual({
		kind: 'text',
		text: 'Größe\n日本',
		cutFrom: null
	});
	// 日本 in Shift_JIS, and in UTF-16 with its mark.
	expect(await readTextFile(bytesOf(0x93, 0xfa, 0x96, 0x7b))).toMatchObject({ text: '日本' });
	expect(await readTextFile(bytesOf(0xff, 0xfe, 0xe5, 0x65, 0x2c, 0x67))).toMatchObject({
		text: '日本'
	});
	expect(await readTextFile(new Blob([]))).toMatchObject({ kind: 'text', text: '' });
});

test('what is no text is told apart', async () => {
	const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
	expect(await readTextFile(bytesOf(...png))).toEqual({ kind: 'binary' });
	const controls = Array.from({ length: 400 }, (_, i) => 1 + (i % 8));
	expect(await readTextFile(bytesOf(...controls))).toEqual({ kind: 'binary' });
	expect(await readTextFile(bytesOf(0xff, 0xff, 0xff))).toEqual({ kind: 'binary' });
});

test('50 MB are not read to their end, and long texts are cut between characters', async () => {
	const line = 'お話の一行です。\n';
	const file = new Blob([line.repeat(2_100_000)]);
	expect(file.size).toBeGreaterThan(50_000_000);
	const reading = await readTextFile(file);
	expect(reading).toMatchObject({ kind: 'text', cutFrom: 'unknown' });
	if (reading.kind !== 'text') expect.fail();
	expect([...reading.text]).toHaveLength(longestText);
	expect(reading.text).not.toContain('\ufffd');
});

test('a text is cut at the limit, not within a pair', () => {
	expect(cutText('abc')).toEqual({ text: 'abc', cutFrom: null });
	const pairs = '𠮷'.repeat(longestText + 1);
	const { text, cutFrom } = cutText(pairs);
	expect(cutFrom).toBe(longestText + 1);
	expect(text.length).toBe(2 * longestText);
	expect(text.endsWith('𠮷')).toBe(true);
	expect(cutText('𠮷'.repeat(longestText))).toMatchObject({ cutFrom: null });
});
