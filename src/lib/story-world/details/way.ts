import type { Telling } from '../plot';

/** What one sees on the way. */
export const way: readonly Telling[] = [
	[
		'(On the way|As {a.he} walked), {a.he} saw {n:number#d:critter} and {c:colour.a} {t:toy.bare}.',
		'(途中で|歩いていると)、{d:critter}が{n:number#d}と、{c:colour}{t:toy}が見えました。'
	]
];
