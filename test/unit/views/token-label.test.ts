import { expect, test } from 'vitest';
import { tokenLabel } from '../../../src/lib/views/token-label';

const label = (bytes: Uint8Array) =>
	tokenLabel({ text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes });
const labelOf = (text: string) => label(new TextEncoder().encode(text));

test.each([
	['river', 'river'],
	[' river', 'river'],
	['日本', '日本'],
	[' 日', '日'],
	['🙂', '🙂'],
	['', '∅'],
	[' ', '␣'],
	['  ', '␣␣'],
	['  river', '␣␣river'],
	['\n', '↵'],
	[' \n', '␣↵'],
	['\n\n', '↵↵'],
	['\r\n', '␍↵'],
	['\t', '⇥'],
	['\u00a0', '⍽'],
	['\u3000', '□'],
	['\u2003', '⟨U+2003⟩'],
	['\u2028', '⟨U+2028⟩'],
	['\u0000', '␀'],
	['\u001b', '␛'],
	['\u007f', '⟨U+007F⟩'],
	['\u0085', '⟨U+0085⟩'],
	['\u200d', '⟨U+200D⟩'],
	['\u202e', '⟨U+202E⟩'],
	['\ufeff', '⟨U+FEFF⟩'],
	['\u{e0001}', '⟨U+E0001⟩'],
	['a\u00adb', 'a⟨U+00AD⟩b']
])('%j is labelled %s', (text, expected) => {
	expect(labelOf(text)).toBe(expected);
});

test('pieces of a character are shown as bytes', () => {
	expect(label(Uint8Array.of(0xe6, 0x97))).toBe('⟨E6 97⟩');
	expect(label(Uint8Array.of(0xa5))).toBe('⟨A5⟩');
	expect(label(Uint8Array.of(0x20, 0x0e, 0xf0, 0x9f))).toBe('⟨20 0E F0 9F⟩');
	// Three bytes, as many as U+FFFD itself has.
	expect(label(Uint8Array.of(0xf0, 0x9f, 0x99))).toBe('⟨F0 9F 99⟩');
});

test('U+FFFD that stands in the text is a character like any other', () => {
	expect(labelOf('\ufffd')).toBe('\ufffd');
});

test('different white space never has the same label', () => {
	const blanks = [
		' ',
		'  ',
		'\n',
		' \n',
		'\n ',
		'\t',
		'\r',
		'\u00a0',
		'\u2002',
		'\u2003',
		'\u3000',
		' \t'
	];
	expect(new Set(blanks.map(labelOf)).size).toBe(blanks.length);
});
