import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digest, sha256 } from '../../../src/lib/engine/sha256';

const oracle = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
	it('gives the digest of "abc" that FIPS 180-4 gives', () => {
		expect(sha256(new TextEncoder().encode('abc'))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
	});

	it('agrees with Node at every length around the padding', () => {
		for (let length = 0; length <= 200; length++) {
			const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
			expect(sha256(bytes), `${length} bytes`).toBe(oracle(bytes));
		}
	});

	it('reads a view from where it starts', () => {
		const whole = Uint8Array.from({ length: 300 }, (_, i) => i & 255);
		expect(sha256(whole.subarray(3, 200))).toBe(oracle(whole.slice(3, 200)));
	});

	it('is what WebCrypto says too', async () => {
		const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * i) & 255);
		expect(await digest(bytes)).toBe(sha256(bytes));
	});
});
