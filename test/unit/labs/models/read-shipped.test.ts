import { expect, it } from 'vitest';
import { listShipped, readDescribed } from '../../../../src/lib/labs/models/read-shipped.server';

it('finds every shipped model, the default one first', () => {
	const described = readDescribed();
	const listed = listShipped();
	expect(described[0]?.card.id).toBe('story-5m');
	expect(listed.map(({ id }) => id)).toEqual(described.map(({ card }) => card.id));
	for (const [index, { bytes, hasHistory }] of listed.entries()) {
		expect(bytes).toBeGreaterThan(10_000);
		expect(hasHistory).toBe(described[index]?.history !== null);
	}
});
