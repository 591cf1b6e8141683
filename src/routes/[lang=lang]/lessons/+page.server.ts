import { languages } from '$lib/i18n';
import { describeLessons } from '$lib/lessons/catalog.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
	course: await describeLessons(params.lang)
});
