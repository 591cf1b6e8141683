import { describe, expect, it } from 'vitest';
import {
	firstGallery,
	readGallery,
	writeGallery
} from '../../../../src/lib/session/instruments/gallery';

describe('the gallery in an address', () => {
	it('is written shortly', () => {
		expect(writeGallery(null)).toEqual({ gallery: null, pairs: null });
		expect(
			writeGallery({
				on: 'pairs',
				by: 'induction',
				isFiltered: true,
				pairs: [
					{ query: 5, key: 3 },
					{ query: 8, key: 2 }
				]
			})
		).toEqual({ gallery: 'pairs.induction!', pairs: '5.3_8.2' });
	});

	it('takes the usual for what is not known', () => {
		expect(readGallery({})).toBeNull();
		expect(readGallery({ gallery: 'moon.cheese' })).toEqual(firstGallery);
	});
});
