import type { Language, Messages } from '$lib/i18n';
import type { LayoutLoad } from './$types';

/** Each language's texts come by themselves: a reader needs one of them. */
const texts: Readonly<Record<Language, () => Promise<Messages>>> = {
	en: async () => (await import('$lib/i18n/en')).en,
	ja: async () => (await import('$lib/i18n/ja')).ja
};

export const load: LayoutLoad = async ({ params, data }) => {
	const language: Language = params.lang;
	return { ...data, language, t: await texts[language]() };
};
