import type { Handle } from '@sveltejs/kit';
import { languages } from '$lib/i18n';

/** Writes the page's language into its `<html lang>`; pages without one (the door, errors) are English. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languages.find((candidate) => candidate === event.params.lang) ?? 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%vitrine.lang%', language)
	});
};
