import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, luminance } from '../../../src/lib/views/ink';
import {
	colorScale,
	divergingRamp,
	domainOf,
	sequentialRamp,
	weightRamp,
	type Palette
} from '../../../src/lib/views/scale';

const palettes: Palette[] = [
	{
		ground: '#fbfaf7',
		hairline: '#e6e2da',
		attention: '#4c2882',
		negative: '#2c6eaa',
		positive: '#b8521a'
	},
	{
		ground: '#131318',
		hairline: '#2c2b35',
		attention: '#bea0ff',
		negative: '#6eaae6',
		positive: '#e8935a'
	}
];

describe('weightRamp', () => {
	const ramp = weightRamp('#ffffff', '#000000');
	it('starts at the ground and ends at the ink', () => {
		expect(ramp(0)).toEqual([255, 255, 255]);
		expect(ramp(1)).toEqual([0, 0, 0]);
	});
	it('gives a weight of 1/4 the middle of the linear ramp, by the square root', () => {
		expect(ramp(0.25)).toEqual(sequentialRamp('#ffffff', '#000000')(0.5));
		// L* = 50 in sRGB is 119.
		expect(ramp(0.25)[0]).toBeCloseTo(119, -0.5);
	});
	it('keeps to its ends outside [0, 1]', () => {
		expect(ramp(-1)).toEqual([255, 255, 255]);
		expect(ramp(7)).toEqual([0, 0, 0]);
	});
	it('never lightens as the weight grows', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(a, b) => {
					const [less, more] = a < b ? [a, b] : [b, a];
					expect(luminance(ramp(more))).toBeLessThanOrEqual(luminance(ramp(less)));
				}
			)
		);
	});
});

describe('divergingRamp', () => {
	const ramp = divergingRamp('#0000ff', '#ffffff', '#ff0000');
	it('has its ends and a neutral zero', () => {
		expect(ramp(-1)).toEqual([0, 0, 255]);
		expect(ramp(0)).toEqual([255, 255, 255]);
		expect(ramp(-0)).toEqual([255, 255, 255]);
		expect(ramp(1)).toEqual([255, 0, 0]);
		expect(ramp(-9)).toEqual([0, 0, 255]);
	});
});

describe('domainOf', () => {
	it('is [0, 1] for weights, whatever they are', () => {
		expect(domainOf([0.2, 0.3], 'weight')).toEqual([0, 1]);
	});
	it('is symmetric about 0 for signed values', () => {
		expect(domainOf([-3, 1, 2], 'signed')).toEqual([-3, 3]);
	});
	it('starts at 0 or below for others', () => {
		expect(domainOf([2, 5], 'sequential')).toEqual([0, 5]);
		expect(domainOf([-2, 5], 'sequential')).toEqual([-2, 5]);
	});
	it('counts finite values only and is never empty', () => {
		expect(domainOf([-Infinity, 1, Number.NaN], 'signed')).toEqual([-1, 1]);
		expect(domainOf([], 'signed')).toEqual([-1, 1]);
		expect(domainOf([0, 0], 'sequential')).toEqual([0, 1]);
	});
});

describe('colorScale', () => {
	it('shows a value of a signed scale by its share of the larger end', () => {
		const [light] = palettes as [Palette];
		const color = colorScale('signed', [-1, 4], light);
		expect(color(-2)).toEqual(divergingRamp(light.negative, light.ground, light.positive)(-0.5));
	});
	it('takes a share of the domain for the other scales', () => {
		const [light] = palettes as [Palette];
		expect(colorScale('weight', [0, 0.5], light)(0.125)).toEqual(
			weightRamp(light.ground, light.attention)(0.25)
		);
	});
});

describe('inkOn', () => {
	it('reads at 4.5:1 or more on every colour of every scale', () => {
		for (const palette of palettes)
			for (const kind of ['weight', 'signed', 'sequential'] as const) {
				const color = colorScale(kind, [-1, 1], palette);
				for (let value = -1; value <= 1; value += 1 / 128) {
					const background = color(value);
					const ink = inkOn(background) === '#000' ? 0 : 255;
					expect(contrast(background, [ink, ink, ink])).toBeGreaterThanOrEqual(4.5);
				}
			}
	});
});
