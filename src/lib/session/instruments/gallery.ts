import * as v from 'valibot';
import { measures, type Measure, type Pair } from '../../model/head-measures';

/** What heads are measured on: the text that is run, the fixed texts, or pairs that the learner marked in the text. */
export const grounds = ['text', 'probes', 'pairs'] as const;
export type Ground = (typeof grounds)[number];

/** How the gallery of heads is looked at. */
export interface Gallery {
	readonly on: Ground;
	/** The measure that orders the heads. */
	readonly by: Measure;
	/** Only heads that are named by the measure are shown. */
	readonly isFiltered: boolean;
	/** The pairs of the learner's own probe, positions of the text that is run. */
	readonly pairs: readonly Pair[];
}

export const firstGallery: Gallery = { on: 'text', by: 'previous', isFiltered: false, pairs: [] };

/** Most pairs of a probe. */
export const mostPairs = 64;

/** The parts of an address that hold the gallery. */
export const gallerySchema = {
	gallery: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{1,20}\.[a-z]{1,20}!?$/))),
	pairs: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}(_\d{1,4}\.\d{1,4}){0,63}$/)))
};

/** Writes a gallery as the parts of an address; null leaves them out. */
export function writeGallery(gallery: Gallery | null): {
	gallery: string | null;
	pairs: string | null;
} {
	if (!gallery) return { gallery: null, pairs: null };
	const { on, by, isFiltered, pairs } = gallery;
	return {
		gallery: `${on}.${by}${isFiltered ? '!' : ''}`,
		pairs: pairs.length > 0 ? pairs.map(({ query, key }) => `${query}.${key}`).join('_') : null
	};
}

/** Reads what `writeGallery` wrote; null where there is none, and the usual for what is not known. */
export function readGallery(link: {
	gallery?: string | undefined;
	pairs?: string | undefined;
}): Gallery | null {
	if (link.gallery === undefined) return null;
	const [on, by] = link.gallery.replace('!', '').split('.');
	return {
		on: grounds.find((ground) => ground === on) ?? firstGallery.on,
		by: measures.find((measure) => measure === by) ?? firstGallery.by,
		isFiltered: link.gallery.endsWith('!'),
		pairs: (link.pairs?.split('_') ?? []).map((pair) => {
			const [query = 0, key = 0] = pair.split('.').map(Number);
			return { query, key };
		})
	};
}
