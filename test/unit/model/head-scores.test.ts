import { describe, expect, test } from 'vitest';
import { RandomStream } from '../../../src/lib/math/random';
import { tensor, type Tensor } from '../../../src/lib/math/tensor';
import {
	headKind,
	headScores,
	kindThreshold,
	type HeadScores
} from '../../../src/lib/model/head-scores';

/** A pattern of one head from its rows. */
const oneHead = (rows: readonly (readonly number[])[]): Tensor =>
	tensor([1, rows.length, rows.length], Float32Array.from(rows.flat()));

/** The pattern of a head that puts all weight of each query on one key. */
const pointing = (targets: readonly number[]) =>
	oneHead(targets.map((target) => targets.map((_, key) => (key === target ? 1 : 0))));

test('hand-computed on a b a b', () => {
	const pattern = oneHead([
		[1, 0, 0, 0],
		[0.25, 0.75, 0, 0],
		[0.5, 0.25, 0.25, 0],
		[0.125, 0.5, 0.25, 0.125]
	]);
	expect(headScores(pattern, [7, 8, 7, 8])).toEqual([
		{
			previous: (0.25 + 0.25 + 0.25) / 3,
			first: (0.25 + 0.5 + 0.125) / 3,
			self: (0.75 + 0.25 + 0.125) / 3,
			// The second a looks at the first, the second b at the first b.
			duplicate: (0.5 + 0.5) / 2,
			// After the first a comes b, after the first b comes a.
			induction: (0.25 + 0.25) / 2
		}
	]);
});

test.each<[string, number[], number[], keyof HeadScores]>([
	['previous', [0, 0, 1, 2, 3], [1, 2, 3, 4, 5], 'previous'],
	['first', [0, 0, 0, 0, 0], [1, 2, 3, 4, 5], 'first'],
	['self', [0, 1, 2, 3, 4], [1, 2, 3, 4, 5], 'self'],
	['duplicate', [0, 1, 2, 0, 1, 2], [1, 2, 3, 1, 2, 3], 'duplicate'],
	['induction', [0, 1, 2, 1, 2, 3], [1, 2, 3, 1, 2, 3], 'induction']
])('a pure %s head scores 1 and is called so', (_name, targets, ids, kind) => {
	const [scores] = headScores(pointing(targets), ids);
	expect(scores?.[kind]).toBe(1);
	expect(scores && headKind(scores)).toBe(kind);
});

test('without repeats no query has a duplicate or an induction key', () => {
	const [scores] = headScores(pointing([0, 0, 0]), [1, 2, 3]);
	expect(scores).toMatchObject({ duplicate: null, induction: null });
});

test('one token alone has no scores', () => {
	const none = { previous: null, first: null, self: null, duplicate: null, induction: null };
	expect(headScores(pointing([0]), [1])).toEqual([none]);
	expect(headKind(none)).toBeNull();
});

test('in a a the key after the earlier copy is the query itself, which is no induction', () => {
	const [scores] = headScores(pointing([0, 1]), [4, 4]);
	expect(scores).toMatchObject({ induction: null, duplicate: 0, self: 1 });
});

test('equal to a direct computation on random patterns of several heads', () => {
	const random = new RandomStream(17);
	for (let round = 0; round < 30; round++) {
		const [heads, length] = [3, 1 + random.below(14)];
		const ids = Array.from({ length }, () => random.below(4));
		const pattern = tensor(
			[heads, length, length],
			Float32Array.from({ length: heads * length * length }, () => random.next() / length)
		);
		const at = (head: number, query: number, key: number) =>
			pattern.data[(head * length + query) * length + key] ?? NaN;
		const mean = (head: number, keysOf: (query: number) => number[]) => {
			const sums: number[] = [];
			for (let query = 1; query < length; query++) {
				const keys = keysOf(query);
				if (keys.length > 0) sums.push(keys.reduce((sum, key) => sum + at(head, query, key), 0));
			}
			return sums.length === 0 ? null : sums.reduce((a, b) => a + b) / sums.length;
		};
		const copies = (query: number) =>
			[...ids.keys()].filter((k) => k < query && ids[k] === ids[query]);
		headScores(pattern, ids).forEach((scores, head) => {
			const expected: HeadScores = {
				previous: mean(head, (query) => [query - 1]),
				first: mean(head, () => [0]),
				self: mean(head, (query) => [query]),
				duplicate: mean(head, copies),
				induction: mean(head, (query) =>
					copies(query)
						.map((k) => k + 1)
						.filter((k) => k !== query)
				)
			};
			for (const kind of Object.keys(expected) as (keyof HeadScores)[]) {
				if (expected[kind] === null) expect(scores[kind]).toBeNull();
				else expect(scores[kind]).toBeCloseTo(expected[kind], 6);
			}
		});
	}
});

describe('the kind', () => {
	const low: HeadScores = { previous: 0.1, first: 0.1, self: 0.1, duplicate: null, induction: 0 };

	test('is the largest score above the threshold', () => {
		expect(headKind({ ...low, previous: 0.5, induction: 0.6 })).toBe('induction');
		expect(headKind({ ...low, first: kindThreshold + 0.01 })).toBe('first');
	});

	test('is none when no score is above it', () => {
		expect(headKind(low)).toBeNull();
		expect(headKind({ ...low, first: kindThreshold })).toBeNull();
	});
});

test('a pattern of another length is refused', () => {
	expect(() => headScores(pointing([0, 0]), [1, 2, 3])).toThrow(RangeError);
	expect(() => headScores(tensor([2, 2], new Float32Array(4)), [1, 2])).toThrow(RangeError);
});
