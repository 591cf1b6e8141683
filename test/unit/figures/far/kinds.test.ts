import { expect, test } from 'vitest';
import { measuredHabits } from '../../../../src/lib/figures/far/kinds';
import { tensor } from '../../../../src/lib/math/tensor';

/** One head that looks at its own place alone. */
function selfish(length: number) {
	const data = new Float32Array(length * length);
	for (let i = 0; i < length; i++) data[i * length + i] = 1;
	return tensor([1, length, length], data);
}

test('says nothing of heads on a text of seven tokens', () => {
	expect(measuredHabits([selfish(7)], [1, 2, 3, 4, 5, 6, 7])).toEqual([]);
});

test('says nothing about repeats where three tokens repeat, and does where four do', () => {
	const three = measuredHabits([selfish(8)], [1, 1, 1, 1, 2, 3, 4, 5]);
	expect(three[0]?.[0]).toMatchObject({ self: 1, duplicate: null, induction: null });
	const four = measuredHabits([selfish(8)], [1, 1, 1, 1, 1, 2, 3, 4]);
	expect(four[0]?.[0]).toMatchObject({ self: 1, duplicate: 0 });
});
