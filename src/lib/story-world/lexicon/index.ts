import type { Entry } from '../entry';
import { describing } from './describing';
import { food } from './food';
import { people } from './people';
import { places } from './places';
import { things } from './things';
import { animals } from './animals';
import { times } from './times';

/** Everything a story may be about, in lists; each list's words can stand for one another. */
export const lexicon = {
	...people,
	...animals,
	...things,
	...food,
	...places,
	...describing,
	...times
} as const satisfies Record<string, readonly Entry[]>;

/** The name of a list in the lexicon. */
export type Category = keyof typeof lexicon;

/** True for the name of a list. */
export function isCategory(name: string): name is Category {
	return Object.hasOwn(lexicon, name);
}
