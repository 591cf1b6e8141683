import { interpolateLab, rgb } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labMixer, parseColor } from '../../../src/lib/views/lab';

test('mixes colours as d3 does', () => {
	const channel = fc.integer({ min: 0, max: 255 });
	const color = fc.tuple(channel, channel, channel);
	fc.assert(
		fc.property(color, color, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
			const css = ([r, g, b]: readonly number[]) => `rgb(${r}, ${g}, ${b})`;
			const expected = rgb(interpolateLab(css(from), css(to))(share));
			const mixed = labMixer(from, to)(share);
			// d3 rounds halves of text that it wrote itself: one step of 255 may lie between.
			for (const [i, of] of [expected.r, expected.g, expected.b].entries())
				expect(Math.abs((mixed[i] ?? NaN) - Math.min(255, Math.max(0, of)))).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 500 }
	);
});

test('keeps the ends as they are', () => {
	const mix = labMixer([251, 250, 247], [76, 40, 130]);
	expect(mix(0)).toEqual([251, 250, 247]);
	expect(mix(1)).toEqual([76, 40, 130]);
});

test('reads the colours of tokens and of computed styles', () => {
	expect(parseColor('#FBfaf7')).toEqual([251, 250, 247]);
	expect(parseColor('rgb(251, 250, 247)')).toEqual([251, 250, 247]);
	expect(parseColor('rgb(0 10 20)')).toEqual([0, 10, 20]);
	expect(() => parseColor('oklch(0.5 0.1 20)')).toThrow(RangeError);
});
