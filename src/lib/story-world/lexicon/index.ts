import type { Entry } from '../entry';
import { animals } from './animals';
import { describing } from './describing';
import { doings } from './doings';
import { food } from './food';
import { hearts } from './hearts';
import { moments } from './moments';
import { nature } from './nature';
import { pastimes } from './pastimes';
import { people } from './people';
import { places } from './places';
import { things } from './things';
import { times } from './times';
import { tales } from './tales';

/** Everything a story may be about, in lists; each list's words can stand for one another. */
export const lexicon = {
	...people,
	...animals,
	...things,
	...food,
	...moments,
	...nature,
	...places,
	...describing,
	...doings,
	...pastimes,
	...hearts,
	...times,
	...tales
} as const satisfies Record<string, readonly Entry[]>;

/** The name of a list in the lexicon. */
export type Category = keyof typeof lexicon;

/** True for the name of a list. */
export function isCategory(name: string): name is Category {
	return Object.hasOwn(lexicon, name);
}
