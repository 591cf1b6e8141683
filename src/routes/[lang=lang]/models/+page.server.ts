import { languages } from '$lib/i18n';
import { readDescribed } from '$lib/labs/models/read-shipped.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = () => ({ models: readDescribed() });
