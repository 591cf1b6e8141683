import type { Telling } from '../plot';

/** How one feels. */
export const feel: readonly Telling[] = [
	['{a} (was|felt) {f:feeling}.', '{a}は{f:feeling.polite}。']
];
