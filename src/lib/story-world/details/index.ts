import type { Telling } from '../plot';
import { closing } from './closing';
import { feel } from './feel';
import { meal } from './meal';
import { opening } from './opening';
import { sound } from './sound';
import { talk } from './talk';
import { thought } from './thought';
import { way } from './way';
import { weather } from './weather';

/**
 * Moments that any story may have, by kind. In a detail `{a}` is the one it is about;
 * what else it needs it draws itself.
 */
export const details = {
	opening,
	weather,
	way,
	sound,
	meal,
	feel,
	thought,
	talk,
	closing
} as const satisfies Record<string, readonly Telling[]>;

/** A kind of moment. */
export type DetailKind = keyof typeof details;
