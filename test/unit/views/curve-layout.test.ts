import { describe, expect, it } from 'vitest';
import { layOutCurve, nearestPoint } from '../../../src/lib/views/curve/layout';

const size = { width: 328, height: 104, typeScale: 1 };

describe('a curve', () => {
	it('lies on a logarithmic axis: the same factor is the same distance', () => {
		const points = [1, 10, 100, 1000].map((x) => ({ x, y: 1 }));
		const { points: placed } = layOutCurve(points, [0, 2], size);
		expect(placed.map(({ x }) => Math.round(x))).toEqual([26, 125, 223, 322]);
		expect(placed[0]?.y).toBe((6 + 86) / 2);
	});

	it('has a place for 0, which has no logarithm', () => {
		const points = [0, 10, 70, 630].map((x) => ({ x, y: 0 }));
		const { points: placed, ticksX } = layOutCurve(points, [0, 1], size);
		// log2(1 + x / 10) is 0, 1, 3, 6.
		expect(placed.map(({ x }) => Math.round(x))).toEqual([26, 75, 174, 322]);
		expect(ticksX.map(({ value }) => value)).toEqual([0, 10, 100, 630]);
	});

	it('leaves out labels that would touch, and never the first or the last', () => {
		const points = [1, 950].map((x) => ({ x, y: 0 }));
		const labels = (width: number) =>
			layOutCurve(points, [0, 1], { ...size, width }).ticksX.map(({ value }) => value);
		expect(labels(328)).toEqual([1, 10, 100, 950]);
		expect(labels(160)).toEqual([1, 10, 950]);
		expect(labels(80)).toEqual([1, 950]);
	});

	it('draws a single point', () => {
		const { points, path } = layOutCurve([{ x: 5, y: 0.5 }], [0, 1], size);
		expect(points).toHaveLength(1);
		expect(path).not.toContain('NaN');
	});
});

it('finds the point nearest to the pointer', () => {
	const layout = layOutCurve(
		[1, 10, 100, 1000].map((x) => ({ x, y: 0 })),
		[0, 1],
		size
	);
	expect(nearestPoint(layout, 130)).toBe(1);
	expect(nearestPoint(layout, 190)).toBe(2);
	expect(nearestPoint(layout, 9999)).toBe(3);
});
