import type { Telling } from '../plot';
import { athome } from './athome';
import { chat } from './chat';
import { closing } from './closing';
import { feel } from './feel';
import { introduction } from './introduction';
import { meal } from './meal';
import { opening } from './opening';
import { openinganimal } from './openinganimal';
import { openingchild } from './openingchild';
import { schoolway } from './schoolway';
import { sound } from './sound';
import { street } from './street';
import { talk } from './talk';
import { thought } from './thought';
import { way } from './way';
import { weather } from './weather';

/**
 * Moments that any story may have, by kind. In a detail `{a}` is the one it is about;
 * what else it needs it draws itself. `schoolway`, `athome` and `openingchild` are a child's,
 * `openinganimal` is an animal's, `street` is a town's, `chat` is for stories whose animals speak,
 * `introduction` begins a tale.
 */
export const details = {
	introduction,
	opening,
	openingchild,
	openinganimal,
	weather,
	way,
	street,
	sound,
	meal,
	feel,
	thought,
	talk,
	chat,
	schoolway,
	athome,
	closing
} as const satisfies Record<string, readonly Telling[]>;

/** A kind of moment. */
export type DetailKind = keyof typeof details;
