import type { Telling } from '../plot';

/** How it ends. */
export const closing: readonly Telling[] = [
	['{a} went home and was {f:glad}.', '{a.wa}家に帰り、{f:glad.polite}。']
];
