/** Different characters that a text can hold: Unicode's code points without the surrogates. */
export const unicodeCharacters = 1_112_064;

/** Bits for spelling out units that a vocabulary does not hold. */
export interface Speller {
	/** Bits for one unit. */
	bits(unit: string): number;
}

/**
 * Spells with the characters of a text, an end mark, and an escape to any character of Unicode, all as likely as
 * each other. With this the bits of units of any kind cover the same characters and can be compared.
 */
export function spellerOf(text: string): Speller {
	const known = new Set(text);
	const choice = Math.log2(known.size + 2);
	return {
		bits(unit) {
			let bits = choice;
			for (const character of unit)
				bits += known.has(character) ? choice : choice + Math.log2(unicodeCharacters);
			return bits;
		}
	};
}
