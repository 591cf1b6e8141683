import type { ParamMatcher } from '@sveltejs/kit';
import { languages, type Language } from '$lib/i18n';

/** The languages that an address may begin with. */
export const match = ((param: string): param is Language =>
	languages.some((language) => language === param)) satisfies ParamMatcher;
