/**
 * GPT-2 writes any byte as one printable character: the printable characters of Latin-1 stand for
 * themselves, the other 68 bytes become U+0100 onward. Radford et al. 2019, `bytes_to_unicode`.
 */
function standsForItself(byte: number): boolean {
	return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
}

/** The character of each byte, indexed by byte; 256 entries. */
export const byteCharacters: readonly string[] = (() => {
	let next = 0x100;
	return Array.from({ length: 256 }, (_, byte) =>
		String.fromCharCode(standsForItself(byte) ? byte : next++)
	);
})();

const byteOf = new Map(byteCharacters.map((character, byte) => [character, byte]));

/** The vocabulary entry that stands for some bytes, one character a byte. */
export function entryOfBytes(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byteCharacters[byte]).join('');
}

/** The bytes that a vocabulary entry stands for; null when one of its characters is outside the alphabet. */
export function bytesOfEntry(entry: string): Uint8Array | null {
	const bytes = new Uint8Array(entry.length);
	for (let i = 0; i < entry.length; i++) {
		const byte = byteOf.get(entry.charAt(i));
		if (byte === undefined) return null;
		bytes[i] = byte;
	}
	return bytes;
}
