import type { Token } from '$lib/model/trace';

/** True when a token begins with a later byte of a UTF-8 character, so that the token before it has the rest. */
export function startsInsideCharacter({ bytes }: Pick<Token, 'bytes'>): boolean {
	return ((bytes[0] ?? 0) & 0xc0) === 0x80;
}

/** A token's id and bytes, for the small print, e.g. `id 512 · bytes 20 6B 65 79`. */
export function tokenTitle({ id, bytes }: Pick<Token, 'id' | 'bytes'>): string {
	const hex = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
	return `id ${id} · ${hex.join(' ')}`;
}
