import { lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/lib/views/ink';
import type { Rgb } from '../../../src/lib/views/scale';

const css = readFileSync('src/app.css', 'utf8');

/** The colours of the design's tokens, light first, as the style sheet states them. */
const tokens = new Map(
	[...css.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
		([, name, light, dark]) => [name, [light, dark]] as [string, [string, string]]
	)
);

function token(name: string, theme: 0 | 1): Rgb {
	const color = rgb(tokens.get(name)?.[theme] ?? expect.fail(`no token --${name}`));
	return [color.r, color.g, color.b];
}

/** Colour-blind vision at full severity, on linear RGB. Machado, Oliveira and Fernandes 2009, table 1. */
const visions = {
	protanopia: [
		0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
	],
	deuteranopia: [
		0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881
	],
	tritanopia: [
		1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039
	]
} as const;

function seenWith(matrix: readonly number[], color: Rgb): Rgb {
	const linear = color.map((c) =>
		c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
	);
	return [0, 3, 6].map((row) => {
		const sum = linear.reduce((total, c, column) => total + c * (matrix[row + column] ?? 0), 0);
		const share = Math.min(Math.max(sum, 0), 1);
		return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
	}) as unknown as Rgb;
}

/** Distance of two colours in CIELAB (CIE 1976); about 2.3 is just noticeable. */
function distance(one: Rgb, other: Rgb): number {
	const [a, b] = [lab(rgb(...one)), lab(rgb(...other))];
	return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

describe.each([
	['light', 0],
	['dark', 1]
] as const)('the %s tokens', (_, theme) => {
	const texts = [
		'ink',
		'quiet',
		'accent',
		'attention',
		'negative',
		'positive',
		'query',
		'key',
		'value'
	];
	it.each(texts.flatMap((text) => [[text, 'ground'] as const, [text, 'case'] as const]))(
		'set %s as text on %s at 4.5:1 or more',
		(text, on) => {
			expect(contrast(token(text, theme), token(on, theme))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(['ground', 'case'])('draw edges on %s at 3:1 or more', (on) => {
		expect(contrast(token('edge', theme), token(on, theme))).toBeGreaterThanOrEqual(3);
	});

	it('set text on the accent at 4.5:1 or more', () => {
		expect(contrast(token('on-accent', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(Object.entries(visions))('keep the signs apart with %s', (_vision, matrix) => {
		const [negative, positive, ground] = ['negative', 'positive', 'ground'].map((name) =>
			seenWith(matrix, token(name, theme))
		) as [Rgb, Rgb, Rgb];
		expect(distance(negative, positive)).toBeGreaterThan(40);
		expect(distance(negative, ground)).toBeGreaterThan(40);
		expect(distance(positive, ground)).toBeGreaterThan(40);
	});

	it.each(Object.entries(visions))(
		'keep query, key, value and weight apart with %s',
		(_vision, matrix) => {
			const kinds = ['query', 'key', 'value', 'attention'];
			for (const [index, one] of kinds.entries())
				for (const other of kinds.slice(index + 1)) {
					const apart = distance(
						seenWith(matrix, token(one, theme)),
						seenWith(matrix, token(other, theme))
					);
					expect(apart, `${one} and ${other}`).toBeGreaterThan(10);
				}
		}
	);
});
