import { describe, expect, test } from 'vitest';
import { linksOf, pullOf, strongestLink } from '../../../../src/lib/figures/far/links';
import { tensor } from '../../../../src/lib/math/tensor';

/** One block, two heads, three tokens. */
const pattern = tensor(
	[2, 3, 3],
	Float32Array.of(1, 0, 0, 0.5, 0.5, 0, 0.03, 0.02, 0.95, 1, 0, 0, 0.25, 0.75, 0, 0.6, 0.4, 0)
);

describe('linksOf', () => {
	test('parts a head’s row at the threshold and counts the weaker links', () => {
		const [[first] = []] = linksOf([pattern], 2, 0.05);
		expect(first?.strong.map(({ key }) => key)).toEqual([2]);
		expect(first?.weak.map(({ key }) => key)).toEqual([0, 1]);
		expect(first?.weakShare).toBeCloseTo(0.05, 6);
	});

	test('keeps strong and weak together the whole row, whatever the focus', () => {
		for (const focus of [0, 1, 2])
			for (const { strong, weak, weakShare } of linksOf([pattern], focus).flat()) {
				expect(strong.length + weak.length).toBe(focus + 1);
				expect(strong.reduce((sum, { weight }) => sum + weight, weakShare)).toBeCloseTo(1, 6);
			}
	});
});

test('pullOf takes the largest weight of any head, 0 after the focus', () => {
	expect(pullOf(linksOf([pattern], 1), 3)).toEqual([0.5, 0.75, 0]);
});

test('strongestLink prefers another token, and the self-link where there is no other', () => {
	expect(strongestLink(linksOf([pattern], 2), 2)).toMatchObject({ head: 1, key: 0 });
	expect(strongestLink(linksOf([pattern], 0), 0)).toMatchObject({ key: 0, weight: 1 });
	expect(strongestLink([], 0)).toBeNull();
});
