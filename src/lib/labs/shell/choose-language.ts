import { languages, type Language } from '$lib/i18n';

/** The first of a reader's languages (BCP 47, best first) that the site is written in; English where there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
	for (const tag of wanted) {
		const primary = tag.toLowerCase().split('-')[0];
		const known = languages.find((language) => language === primary);
		if (known) return known;
	}
	return 'en';
}
