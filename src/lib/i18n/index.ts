import { getContext, setContext } from 'svelte';
import type { en } from './en';
import type { costs } from './en/costs';
import type { front } from './en/front';

/** The languages that the site is written in; the first part of every address. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Literal texts widened to string, so that every language has the same keys and the same parameters. */
type Widen<T> = T extends string
	? string
	: T extends (...parameters: infer P) => string
		? (...parameters: P) => string
		: { readonly [K in keyof T]: Widen<T[K]> };

/** Every text of the interface; English is the source of the keys. */
export type Messages = Widen<typeof en>;

/** Texts of the first page, which comes without the others. */
export type FrontTexts = Widen<typeof front>;

/** Texts of the panel of time and memory, which are fetched with it. */
export type CostTexts = Widen<typeof costs>;

/** Sentences one after the other; Japanese puts no space between them. */
export function joinSentences(sentences: readonly string[], language: Language): string {
	return sentences.join(language === 'ja' ? '' : ' ');
}

const key = Symbol('messages');

/** What a component needs to speak the reader's language. */
export interface Speech {
	readonly language: Language;
	readonly t: Messages;
}

/** Called once by the layout of a language. `speech` is a function so that a change of language is followed. */
export function speak(speech: () => Speech): void {
	setContext(key, speech);
}

/** The reader's language and texts: `const speech = useSpeech()` then `speech().t.far.title`. */
export function useSpeech(): () => Speech {
	return getContext<() => Speech>(key);
}
