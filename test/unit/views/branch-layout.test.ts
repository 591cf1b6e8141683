import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBranches, wayTo } from '../../../src/lib/views/branch-tree/layout';

/** Distinct paths out of few steps, so that many begin alike. */
const paths = fc.uniqueArray(fc.array(fc.nat({ max: 2 }), { maxLength: 6 }), {
	minLength: 1,
	maxLength: 9,
	selector: (steps) => steps.join('.')
});

describe('tree of branches', () => {
	it('hand-drawn: two forks of one path, and a fork of the second', () => {
		const rows = layOutBranches([
			[9, 9, 1, 1, 1],
			[9, 9, 1, 2],
			[9, 9, 3, 1, 1],
			[9, 9, 3, 1, 5, 6]
		]);
		expect(rows).toEqual([
			{ path: 0, parent: null, fork: 2, length: 5 },
			{ path: 1, parent: 0, fork: 3, length: 4 },
			{ path: 2, parent: 0, fork: 2, length: 5 },
			{ path: 3, parent: 2, fork: 4, length: 6 }
		]);
		expect(wayTo(rows, 3, 1)).toEqual([
			{ row: 0, from: 1, to: 2 },
			{ row: 2, from: 2, to: 4 },
			{ row: 3, from: 4, to: 6 }
		]);
	});

	it('puts a beginning above what goes on from it', () => {
		expect(layOutBranches([[4, 5, 6], [4]])).toEqual([
			{ path: 1, parent: null, fork: 1, length: 1 },
			{ path: 0, parent: 0, fork: 1, length: 3 }
		]);
		expect(layOutBranches([])).toEqual([]);
	});

	it('draws every beginning of a path once', () => {
		fc.assert(
			fc.property(paths, (paths) => {
				const beginnings = new Set(
					paths.flatMap((steps) => steps.map((_, i) => steps.slice(0, i + 1).join('.')))
				);
				const [first, ...others] = layOutBranches(paths);
				const drawn = others.reduce((sum, { fork, length }) => sum + length - fork, 0);
				expect(drawn + (first?.length ?? 0)).toBe(beginnings.size);
			})
		);
	});

	it('lets each row leave its parent where their steps part, and cross nothing on the way', () => {
		fc.assert(
			fc.property(paths, (paths) => {
				const rows = layOutBranches(paths);
				const wrong = rows.filter(({ path, parent, fork }, row) => {
					if (parent === null) return row !== 0;
					const [own, other] = [paths[path] ?? [], paths[rows[parent]?.path ?? -1] ?? []];
					const parts =
						own.slice(0, fork).join() === other.slice(0, fork).join() && own[fork] !== other[fork];
					const isFree = rows.slice(parent + 1, row).every((between) => between.fork >= fork);
					return !parts || !isFree;
				});
				expect(wrong).toEqual([]);
			})
		);
	});

	it('has the same picture whichever path was walked last', () => {
		fc.assert(
			fc.property(paths, fc.nat(), (paths, turn) => {
				const turned = [
					...paths.slice(turn % paths.length),
					...paths.slice(0, turn % paths.length)
				];
				const drawn = (list: number[][]) =>
					layOutBranches(list).map(({ path, ...row }) => ({ ...row, steps: list[path] }));
				expect(drawn(turned)).toEqual(drawn(paths));
			})
		);
	});

	it('leads through the tree without a gap', () => {
		fc.assert(
			fc.property(paths, (paths) => {
				const rows = layOutBranches(paths);
				rows.forEach((row, index) => {
					const way = wayTo(rows, index, 0);
					expect(way[0]?.from).toBe(0);
					expect(way.at(-1)?.to).toBe(row.length);
					way.slice(1).forEach((span, place) => expect(span.from).toBe(way[place]?.to));
				});
			})
		);
	});
});
