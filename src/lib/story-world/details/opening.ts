import type { Telling } from '../plot';

/** Introduces the hero: home, look, character and likes. */
export const opening: readonly Telling[] = [
	[
		'{a} was {k:character} and {f:glad} and lived (near|close to) {p:outdoors}.',
		'{a}は{p:outdoors}の(近く|そば)に住んでいました。{k:character.te}、いつも{f:glad.polite}。'
	]
];
