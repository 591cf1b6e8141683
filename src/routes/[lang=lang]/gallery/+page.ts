import type { EntryGenerator } from './$types';
import { languages } from '$lib/i18n';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));
