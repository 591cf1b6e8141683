import type { Language } from '$lib/i18n';
import { en } from '$lib/i18n/en';
import { ja } from '$lib/i18n/ja';
import type { LayoutLoad } from './$types';

const texts = { en, ja };

export const load: LayoutLoad = ({ params, data }) => {
	const language: Language = params.lang;
	return { ...data, language, t: texts[language] };
};
