import { useSpeech, type Language } from '$lib/i18n';
import { en, type Words } from './en';
import { ja } from './ja';

const all: Readonly<Record<Language, Words>> = { en, ja };

/** The experiment's words in the reader's language: call it while a component initialises. */
export function useWords(): () => Words {
	const speech = useSpeech();
	return () => all[speech().language];
}

export type { Words } from './en';
