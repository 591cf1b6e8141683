import { expect, test } from 'vitest';
import { fits } from '../../../../src/lib/lessons/player/fits';
import {
	packedLimit,
	readLessonAddress,
	writeLessonAddress
} from '../../../../src/lib/lessons/player/lesson-address';
import type { Lesson } from '../../../../src/lib/lessons/lesson';

test('a place is read as it was written', async () => {
	const place = { step: 'how-much', change: { text: '猫', n: 3, edits: [1] }, present: true };
	const { hash, isWhole } = await writeLessonAddress(place);
	expect(isWhole).toBe(true);
	expect(await readLessonAddress(`#${hash}`)).toEqual({ kind: 'place', place });
});

test('a place without changes is short', async () => {
	const { hash } = await writeLessonAddress({ step: 'open', change: {}, present: false });
	expect(hash).toBe('v=1&step=open');
});

test('a state that is too long for a link stays out, and is told', async () => {
	const text = Array.from({ length: 40_000 }, (_, i) =>
		String.fromCharCode(33 + ((i * i * 7) % 89))
	);
	const noise = text.map((c, i) => c + String.fromCharCode(0x3000 + ((i * 7919) % 4000))).join('');
	const { hash, isWhole } = await writeLessonAddress({
		step: 'open',
		change: { text: noise },
		present: false
	});
	expect(isWhole).toBe(false);
	expect(hash).toBe('v=1&step=open');
});

const tooLong = `#v=1&step=open&s=${'A'.repeat(packedLimit + 1)}`;

test.each([
	['', 'empty'],
	['#content', 'empty'],
	['#go-on', 'go-on'],
	['#v=2&place=x', 'newer'],
	['#step=open', 'garbage'],
	['#v=one', 'garbage'],
	['#v=1&step=<script>', 'garbage'],
	['#v=1&step=open&s=%%%', 'garbage'],
	['#v=1&step=open&s=AAAA', 'garbage'],
	[tooLong, 'garbage']
])('%.40s is %s', async (hash, kind) => {
	expect((await readLessonAddress(hash)).kind).toBe(kind);
});

test('a list in place of a state is damaged', async () => {
	const { hash } = await writeLessonAddress({
		step: 'open',
		change: [1] as unknown as Record<string, unknown>,
		present: false
	});
	expect((await readLessonAddress(hash)).kind).toBe('garbage');
});

test('a change fits where the lesson has the field, and gives it that kind of value somewhere', () => {
	const lesson = {
		initial: { text: '', n: 1, head: null, edits: [], any: null },
		steps: [
			{ id: 'a', show: { head: 3 } },
			{ id: 'b', check: { kind: 'state', solving: { n: null }, failing: {} } }
		]
	} as unknown as Lesson;
	expect(fits({ text: 'x', n: 2, head: null, edits: [1] }, lesson)).toBe(true);
	expect(fits({ n: null, head: 4, any: { deep: true } }, lesson)).toBe(true);
	expect(fits({ text: 3 }, lesson)).toBe(false);
	expect(fits({ head: 'x' }, lesson)).toBe(false);
	expect(fits({ edits: {} }, lesson)).toBe(false);
	expect(fits({ other: 1 }, lesson)).toBe(false);
	expect(fits({ ['__proto__']: 1, constructor: 1 }, lesson)).toBe(false);
});
