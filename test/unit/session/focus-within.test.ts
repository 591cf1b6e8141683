import { expect, it } from 'vitest';
import { focusWithin } from '../../../src/lib/session/focus';

const config = { nLayers: 4, nHeads: 4 };

it('keeps what exists', () => {
	const zoom = { layer: 3, head: 3, key: 6 };
	expect(focusWithin(zoom, 5, 7, config)).toEqual({ position: 5, ...zoom });
	expect(focusWithin(zoom, null, 7, config).position).toBe(6);
});

it('closes what does not exist, and what would lie inside it', () => {
	const closed = { layer: null, head: null, key: null };
	expect(focusWithin({ layer: 4, head: 0, key: 0 }, 99, 7, config)).toEqual({
		position: 6,
		...closed
	});
	expect(focusWithin({ layer: 1, head: 4, key: 0 }, 0, 7, config)).toEqual({
		position: 0,
		layer: 1,
		head: null,
		key: null
	});
	expect(focusWithin({ layer: 1, head: 1, key: 7 }, 0, 7, config).key).toBeNull();
	expect(focusWithin({ layer: 1, head: 1, key: 0 }, 0, 1, null)).toEqual({
		position: 0,
		...closed
	});
});
