import type { Telling } from '../plot';

/** What the sky does. */
export const weather: readonly Telling[] = [
	[
		'The (wind was blowing|wind blew) and the sky was {c:colour}.',
		'風が吹いて(いて|いました。)空は{c:colour.polite}。'
	]
];
