import { languages, type Language } from '$lib/i18n';
import en from '$lib/labs/home/recorded/en.json';
import ja from '$lib/labs/home/recorded/ja.json';
import { parseRecordedRun } from '$lib/labs/home/recorded-run';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

const recordings: Record<Language, unknown> = { en, ja };

export const load: PageLoad = ({ params }) => ({
	recorded: parseRecordedRun(recordings[params.lang])
});
