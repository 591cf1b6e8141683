import type { FrontTexts, Language, Messages } from '$lib/i18n';
import type { LayoutLoad } from './$types';

/** Each language's texts come by themselves: a reader needs one of them. */
const texts: Readonly<Record<Language, () => Promise<Messages>>> = {
	en: async () => (await import('$lib/i18n/en')).en,
	ja: async () => (await import('$lib/i18n/ja')).ja
};

/** Those of the first page alone. */
const frontTexts: Readonly<Record<Language, () => Promise<FrontTexts>>> = {
	en: async () => (await import('$lib/i18n/en/front')).front,
	ja: async () => (await import('$lib/i18n/ja/front')).front
};

export const load: LayoutLoad = async ({ params, data, route }) => {
	const language: Language = params.lang;
	const isFirstPage = route.id === '/[lang=lang]';
	// The first page uses no other texts, which a test sees to; every other page gets all of them.
	const t = isFirstPage ? ((await frontTexts[language]()) as Messages) : await texts[language]();
	return { ...data, language, t };
};
