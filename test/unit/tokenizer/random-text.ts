import type { RandomStream } from '../../../src/lib/math/random';

/** Ranges of code points, each a script or a class of signs that cutting or bytes treat differently. */
const ranges: readonly (readonly [number, number])[] = [
	[0x20, 0x7e], // ASCII
	[0x00, 0x1f], // controls
	[0x7f, 0x9f], // more controls, U+0085 among them
	[0xa0, 0xff], // Latin-1
	[0x300, 0x36f], // combining marks
	[0x370, 0x3ff], // Greek
	[0x400, 0x4ff], // Cyrillic
	[0x590, 0x5ff], // Hebrew
	[0x600, 0x6ff], // Arabic with its digits
	[0x900, 0x97f], // Devanagari
	[0xe00, 0xe7f], // Thai
	[0x1100, 0x11ff], // Hangul jamo
	[0x2000, 0x206f], // spaces, joiners, direction marks
	[0x2150, 0x218f], // number forms
	[0x3000, 0x30ff], // Japanese punctuation and kana
	[0x4e00, 0x9fff], // Han
	[0xac00, 0xd7a3], // Hangul
	[0xd800, 0xdfff], // lone surrogates
	[0xe000, 0xe0ff], // private use
	[0xfe00, 0xfeff], // variation selectors, Arabic forms, byte order mark
	[0xff00, 0xffff], // full width and half width, noncharacters
	[0x10400, 0x1044f], // Deseret: letters beyond 16 bits
	[0x1d7ce, 0x1d7ff], // mathematical digits
	[0x1f300, 0x1f6ff], // pictographs
	[0x20000, 0x2a6df], // rare Han
	[0x10ff00, 0x10ffff] // the last plane
];

const phrases: readonly string[] = [
	' the river',
	"I've",
	"we'll",
	"it's",
	"'S",
	"don't",
	'café',
	'cafe\u0301',
	'日本語',
	'水車小屋',
	'サギは待った。',
	'👨‍👩‍👧‍👦',
	'👩🏽‍🚀',
	'🇯🇵🇬🇧',
	'❤️',
	'①２Ⅳ½',
	'3.14159',
	'1,234,567',
	'constructor',
	'prototype',
	'__proto__',
	'\r\n',
	'<|endoftext|>',
	'<|endoftext',
	'<|user|>hello<|assistant|>'
];

const blanks = [
	' ',
	'\t',
	'\n',
	'\r',
	'\v',
	'\f',
	'\u00a0',
	'\u2003',
	'\u2028',
	'\u3000',
	'\ufeff'
];

function piece(random: RandomStream): string {
	const kind = random.below(10);
	if (kind < 2) return random.pick(phrases);
	if (kind < 4) return random.pick(blanks).repeat(1 + random.below(5));
	if (kind < 5) return ' '.repeat(1 + random.below(4));
	if (kind < 6) return String.fromCharCode(97 + random.below(26)).repeat(1 + random.below(9));
	const [first, last] = random.pick(ranges);
	const length = 1 + random.below(6);
	return Array.from({ length }, () =>
		String.fromCodePoint(first + random.below(last - first + 1))
	).join('');
}

/** A string of up to `maxPieces` pieces: phrases, runs of blanks, letters, any signs, lone surrogates. */
export function randomText(random: RandomStream, maxPieces = 8): string {
	return Array.from({ length: random.below(maxPieces + 1) }, () => piece(random)).join('');
}
