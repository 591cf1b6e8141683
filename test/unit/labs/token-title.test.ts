import { expect, it } from 'vitest';
import { startsInsideCharacter, tokenTitle } from '../../../src/lib/labs/explorer/token-title';

const token = (...bytes: number[]) => ({ id: 7, bytes: Uint8Array.from(bytes) });

it('names a token by id and bytes', () => {
	expect(tokenTitle(token(0x20, 0x6b, 0x0a))).toBe('id 7 · 20 6B 0A');
});

it('knows the later pieces of 日 (E6 97 A5)', () => {
	expect(
		[token(0xe6), token(0x97), token(0xa5), token(0x61), token()].map(startsInsideCharacter)
	).toEqual([false, true, true, false, false]);
});
