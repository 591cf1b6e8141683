import type { Telling } from '../plot';
import { weather } from './weather';
import { way } from './way';

/**
 * Moments that any story may have, by kind. In a detail `{a}` is the one it is about;
 * what else it needs it draws itself.
 */
export const details = { weather, way } as const satisfies Record<string, readonly Telling[]>;

/** A kind of moment. */
export type DetailKind = keyof typeof details;
