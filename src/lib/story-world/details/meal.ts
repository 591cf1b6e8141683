import type { Telling } from '../plot';

/** Something is eaten or drunk. */
export const meal: readonly Telling[] = [
	['{a} had {d:drink.a} and {s:snack.a}.', '{a.wa}{d:drink}を飲み、{s:snack}を食べました。']
];
