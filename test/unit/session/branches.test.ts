import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	besides,
	fits,
	goesOnFrom,
	leave,
	mostBranches,
	type Branch
} from '../../../src/lib/session/branches';

const long = 'Mia found a key';
/** Texts and continuations out of few letters, so that many begin alike. */
const branch: fc.Arbitrary<Branch> = fc
	.record({
		end: fc.constantFrom(3, 9, long.length),
		ids: fc.array(fc.nat({ max: 1 }), { maxLength: 4 })
	})
	.map(({ end, ids }) => ({ text: long.slice(0, end), continuation: ids }));

const at = (text: string, ...continuation: number[]): Branch => ({ text, continuation });

describe('going on from', () => {
	it('means to begin with all of it', () => {
		expect(goesOnFrom(at('a', 1, 2), at('a', 1))).toBe(true);
		expect(goesOnFrom(at('a', 1), at('a', 1))).toBe(true);
		expect(goesOnFrom(at('a', 1), at('a', 1, 2))).toBe(false);
		expect(goesOnFrom(at('a', 2, 2), at('a', 1))).toBe(false);
		expect(goesOnFrom(at('a b', 5), at('a'))).toBe(true);
		// What was written after the shorter text is not in the longer one.
		expect(goesOnFrom(at('a b', 5), at('a', 5))).toBe(false);
		expect(goesOnFrom(at('a'), at('a b'))).toBe(false);
	});

	it('is an order', () => {
		fc.assert(
			fc.property(branch, branch, branch, (a, b, c) => {
				expect(goesOnFrom(a, a)).toBe(true);
				if (goesOnFrom(a, b) && goesOnFrom(b, a)) expect(a).toEqual(b);
				if (goesOnFrom(a, b) && goesOnFrom(b, c)) expect(goesOnFrom(a, c)).toBe(true);
			})
		);
	});
});

describe('leaving', () => {
	/** A walk of the learner's: each text is left for the next. */
	const walk = fc.array(branch, { minLength: 1, maxLength: 30 });
	const walked = (steps: readonly Branch[]) =>
		steps
			.slice(1)
			.reduce<readonly Branch[]>(
				(kept, next, place) => leave(kept, steps[place] as Branch, next),
				[]
			);

	it('loses nothing that fits: every text left is in a branch kept or in the present one', () => {
		fc.assert(
			fc.property(fc.array(branch, { minLength: 1, maxLength: mostBranches }), (steps) => {
				const present = steps.at(-1) as Branch;
				const kept = [...walked(steps), present];
				for (const step of steps) expect(kept.some((one) => goesOnFrom(one, step))).toBe(true);
			})
		);
	});

	it('keeps no branch that another or the present text goes on from, and no more than it may', () => {
		fc.assert(
			fc.property(walk, (steps) => {
				const kept = walked(steps);
				expect(kept.length).toBeLessThanOrEqual(mostBranches);
				expect(besides(kept, steps.at(-1) as Branch)).toEqual(kept);
				const covered = kept.filter((one) =>
					kept.some((other) => other !== one && goesOnFrom(other, one))
				);
				expect(covered).toEqual([]);
			})
		);
	});

	it('and returning brings the text back and keeps the one that was left', () => {
		fc.assert(
			fc.property(walk, (steps) => {
				const present = steps.at(-1) as Branch;
				const before = walked(steps);
				const lost = before.filter((target) => {
					const kept = leave(before, present, target);
					const isThere = [...kept, target].some((one) => goesOnFrom(one, present));
					return kept.includes(target) || !isThere;
				});
				expect(lost).toEqual([]);
			})
		);
	});

	it('drops the one that was left first', () => {
		const steps = Array.from({ length: mostBranches + 2 }, (_, id) => at('a', id));
		const kept = walked(steps);
		expect(kept).toEqual(steps.slice(1, -1));
	});

	it('keeps one branch, not two, when the same draws are made again', () => {
		const [first, start, again] = [at('a', 1, 2, 3), at('a', 1), at('a', 1, 2)];
		const kept = leave([], first, start);
		expect(kept).toEqual([first]);
		expect(leave(kept, again, start)).toEqual([first]);
		expect(leave(kept, at('a', 1, 2, 3, 4), start)).toEqual([at('a', 1, 2, 3, 4)]);
	});
});

it('tells which branches a vocabulary has', () => {
	expect(fits(at('a', 0, 9), 10)).toBe(true);
	expect(fits(at('a', 0, 10), 10)).toBe(false);
	expect(fits(at('a'), 0)).toBe(true);
});
