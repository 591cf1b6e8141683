/**
 * GPT-2's way to write any byte as one printable character: printable Latin-1
 * bytes stand for themselves, the other 68 become U+0100 onward.
 * Source: openai/gpt-2, src/encoder.py, bytes_to_unicode.
 */
function isPrintable(byte: number): boolean {
	return (
		(byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255)
	);
}

/** The character of each byte, indexed by byte (256 entries). */
export const byteToCharacter: readonly string[] = (() => {
	let next = 256;
	return Array.from({ length: 256 }, (_, byte) =>
		String.fromCharCode(isPrintable(byte) ? byte : next++)
	);
})();

/** GPT-2's pre-tokenization: contractions, letters, numbers, other signs, blanks. */
export const pretokens =
	/'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

/** Text's UTF-8 bytes, one character a byte. */
export function toByteCharacters(text: string): string {
	return Array.from(Buffer.from(text, 'utf8'), (byte) => byteToCharacter[byte]).join('');
}
