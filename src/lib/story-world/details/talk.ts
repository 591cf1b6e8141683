import type { Telling } from '../plot';

/** A few words with someone met. */
export const talk: readonly Telling[] = [
	[
		'{a} met {n:neighbour}. \"Hello, {a}!\" said {n}.',
		'{a}は{n:neighbour}に会いました。「こんにちは、{a}！」と{n}は言いました。'
	]
];
