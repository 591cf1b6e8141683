/** What a token needs to be labelled: its text, where bytes that are no whole character are U+FFFD, and the bytes. */
export interface LabelledToken {
	readonly text: string;
	readonly bytes: Uint8Array;
}

const marks = new Map([
	['\n', '↵'],
	['\r', '␍'],
	['\t', '⇥'],
	['\u00a0', '⍽'],
	['\u3000', '□']
]);

/**
 * A short visible form of a token: the one space before a word dropped, other white space as marks,
 * control characters as their code, and pieces of a character as bytes, e.g. `⟨E6 97⟩`.
 */
export function tokenLabel({ text, bytes }: LabelledToken): string {
	if (text.includes('\ufffd') && !isTextOf(text, bytes))
		return `⟨${[...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')}⟩`;
	const body = /^ \S/.test(text) ? text.slice(1) : text;
	if (body === '') return '∅';
	return [...body].map(visible).join('');
}

/** True when the bytes are whole characters, so that a U+FFFD in their text is itself one of them. */
function isTextOf(text: string, bytes: Uint8Array): boolean {
	const own = new TextEncoder().encode(text);
	return own.length === bytes.length && own.every((byte, i) => byte === bytes[i]);
}

function visible(character: string): string {
	const mark = marks.get(character);
	if (mark) return mark;
	if (character === ' ') return '␣';
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if ((code >= 0x7f && code < 0xa0) || /[\p{Cf}\p{Z}]/u.test(character))
		return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
	return character;
}
