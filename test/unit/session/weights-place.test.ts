import { describe, expect, it } from 'vitest';
import { weightsOut, type WeightsPlace } from '../../../src/lib/session/weights-place';

const cell = { row: 3, column: 4 };
const opened: WeightsPlace = { name: 'blocks.1.attn.W_Q', cell };

/** All places that one passes on the way out. */
function wayOut(isInside: boolean): (WeightsPlace | null)[] {
	const passed: (WeightsPlace | null)[] = [];
	for (let at: WeightsPlace | null = opened; at;) passed.push((at = weightsOut(at, isInside)));
	return passed;
}

describe('the way out of the weights', () => {
	it('from an opened block leads back to the block', () => {
		expect(wayOut(true)).toEqual([{ ...opened, cell: null }, null]);
	});

	it('from the whole model leads over the list', () => {
		expect(wayOut(false)).toEqual([{ ...opened, cell: null }, { name: null, cell: null }, null]);
	});
});
