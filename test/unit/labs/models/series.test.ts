import { describe, expect, it } from 'vitest';
import {
	axisEnd,
	bestHead,
	bestSeries,
	lossSeries,
	tableCsv
} from '../../../../src/lib/labs/models/series';
import { described } from '../../../fixtures/models/described';

describe('series', () => {
	it('follow each source over the steps, and leave out what a step lacks', () => {
		const steps: { step: number; loss: Record<string, number> }[] = [
			{ step: 0, loss: { a: 4, b: 3.2 } },
			{ step: 9, loss: { a: 2 } }
		];
		const series = lossSeries(steps);
		expect(series).toEqual([
			{
				key: 'a',
				points: [
					{ x: 0, y: 4 },
					{ x: 9, y: 2 }
				]
			},
			{ key: 'b', points: [{ x: 0, y: 3.2 }] }
		]);
		expect(axisEnd(series)).toBe(4);
		expect(axisEnd([])).toBe(1);
	});

	it('follow the best head of each checkpoint', () => {
		const { history } = described;
		expect(history && bestSeries(history, 'induction').points).toEqual([
			{ x: 0, y: 0.03 },
			{ x: 10, y: 0.08 },
			{ x: 100, y: 0.85 }
		]);
	});

	it('find the best head, the first of equals', () => {
		const scores = [
			[0.1, 0.7],
			[0.7, 0.2]
		];
		expect(bestHead(scores)).toEqual({ layer: 0, head: 1, score: 0.7 });
	});
});

it('writes a table whose missing cells are empty', () => {
	const rows = [
		[0, 8.5, undefined],
		[50, 5.25, 0]
	];
	expect(tableCsv(['Step', 'a, b', 'c'], rows)).toBe('Step,"a, b",c\n0,8.5,\n50,5.25,0\n');
});
