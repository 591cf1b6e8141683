/** The first 32 bits of the fractional parts of f(p) for the first `count` primes p (FIPS 180-4, §4.2.2 and §5.3.3). */
function primeFractions(count: number, root: (prime: number) => number): Uint32Array {
	const found: number[] = [];
	for (let candidate = 2; found.length < count; candidate++)
		if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
	return Uint32Array.from(found, (prime) => (root(prime) % 1) * 2 ** 32);
}

const initial = primeFractions(8, Math.sqrt);
const constants = primeFractions(64, Math.cbrt);

const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));

function compress(state: Uint32Array, schedule: Uint32Array): void {
	for (let t = 16; t < 64; t++) {
		const w15 = schedule[t - 15] ?? 0;
		const w2 = schedule[t - 2] ?? 0;
		const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
		const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
		schedule[t] = (schedule[t - 16] ?? 0) + s0 + (schedule[t - 7] ?? 0) + s1;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = (e & f) ^ (~e & g);
		const t1 = (h + s1 + choice + (constants[t] ?? 0) + (schedule[t] ?? 0)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + s0 + majority) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = (state[i] ?? 0) + value));
}

/** The message padded with a 1 bit, zeros and its length in bits, to a multiple of 64 bytes; only its tail is copied. */
function tailOf(bytes: Uint8Array): Uint8Array {
	const rest = bytes.subarray(bytes.length - (bytes.length % 64));
	const tail = new Uint8Array(rest.length < 56 ? 64 : 128);
	tail.set(rest);
	tail[rest.length] = 0x80;
	new DataView(tail.buffer).setBigUint64(tail.length - 8, BigInt(bytes.length) * 8n);
	return tail;
}

/** SHA-256 in hexadecimal, without WebCrypto: pages on plain http have none. NIST FIPS 180-4. */
export function sha256(bytes: Uint8Array): string {
	const state = initial.slice();
	const schedule = new Uint32Array(64);
	const absorb = (part: Uint8Array) => {
		const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
		for (let at = 0; at + 64 <= part.byteLength; at += 64) {
			for (let t = 0; t < 16; t++) schedule[t] = view.getUint32(at + 4 * t);
			compress(state, schedule);
		}
	};
	absorb(bytes);
	absorb(tailOf(bytes));
	return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** SHA-256 in hexadecimal, by WebCrypto where the page has it. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
	if (!subtle) return sha256(bytes);
	const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
