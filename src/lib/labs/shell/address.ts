import { resolve } from '$app/paths';
import type { RouteId } from '$app/types';
import type { Language } from '$lib/i18n';

/** A page that exists in every language. */
export type Place = Extract<RouteId, `/[lang=lang]${string}`>;

/** Address of a page in a language, ending in a slash; `parameters` are those of the route but the language. */
export function addressOf(
	place: Place,
	language: Language,
	parameters: Readonly<Record<string, string>> = {}
): string {
	// The type of a route that needs the language only stands for all of them: the values are checked at run time.
	return `${resolve(place as '/[lang=lang]', { ...parameters, lang: language })}/`;
}
