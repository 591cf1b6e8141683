import type { Token } from '$lib/model/trace';

/** A token's id and bytes, for the small print, e.g. `id 512 · bytes 20 6B 65 79`. */
export function tokenTitle({ id, bytes }: Pick<Token, 'id' | 'bytes'>): string {
	const hex = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
	return `id ${id} · ${hex.join(' ')}`;
}
