/** A text without lone surrogates, which are no characters: U+FFFD stands in their place. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text as its Unicode characters (code points); they join to `wellFormed(text)`. */
export function splitCharacters(text: string): string[] {
	return [...wellFormed(text)];
}
