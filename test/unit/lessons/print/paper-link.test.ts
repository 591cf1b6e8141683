import { createHash } from 'node:crypto';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { readLessonAddress } from '../../../../src/lib/lessons/player/lesson-address';
import { linkFrom, linkTo } from '../../../../src/lib/lessons/print/paper-link';
import { codeLimit, drawCode } from '../../../../src/lib/lessons/print/qr';

const page = 'https://vitrine.example/ja/lessons/n-grams/';

/** What a phone would read from the code of a link, drawn 4 pixels a dot. */
function decode(link: string): string | undefined {
	const { path, size } = drawCode(link);
	const width = size * 4;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
			for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column++)
				pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return jsQR(pixels, width, width)?.data;
}

describe('a link on paper', () => {
	test('leads to the step and the state, and its code says the same', async () => {
		const place = { step: 'beat', change: { n: 5, text: '「猫」' }, present: false };
		const { href, isWhole } = await linkTo(page, place);
		expect(isWhole).toBe(true);
		expect(decode(href)).toBe(href);
		const [address, hash = ''] = href.split('#');
		expect(address).toBe(page);
		expect(await readLessonAddress(hash)).toEqual({ kind: 'place', place });
	});

	test('leaves out a state that no phone could read, and says so', async () => {
		// Digests hardly shrink when they are packed.
		const text = Array.from({ length: 30 }, (_, i) =>
			createHash('sha256').update(String(i)).digest('hex')
		).join('');
		const link = await linkTo(page, { step: 'beat', change: { text }, present: false });
		expect(link).toEqual({ href: `${page}#v=1&step=beat`, isWhole: false });
	});

	test('is the browser’s own address where printing was not announced', () => {
		expect(linkFrom(`${page}#v=1&step=beat&present=1&s=abc`, true)).toEqual({
			href: `${page}#v=1&step=beat&s=abc`,
			isWhole: true
		});
		expect(linkFrom(page, false)).toEqual({ href: page, isWhole: true });
		// The address could not hold the state.
		expect(linkFrom(`${page}#v=1&step=beat`, true).isWhole).toBe(false);
		const long = linkFrom(`${page}#v=1&step=beat&s=${'a'.repeat(codeLimit)}`, true);
		expect(long).toEqual({ href: `${page}#v=1&step=beat`, isWhole: false });
	});
});
