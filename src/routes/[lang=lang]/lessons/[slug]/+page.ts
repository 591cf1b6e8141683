import { error } from '@sveltejs/kit';
import { languages } from '$lib/i18n';
import { findLesson, lessons, loadLesson, loadText, nextLesson } from '$lib/lessons/catalog';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	lessons.flatMap(({ id }) => languages.map((lang) => ({ lang, slug: id })));

export const load: PageLoad = async ({ params }) => {
	const entry = findLesson(params.slug);
	if (!entry) error(404);
	const after = nextLesson(entry.id);
	const [lesson, text, next] = await Promise.all([
		loadLesson(entry.id),
		loadText(entry.id, params.lang),
		after && loadText(after.id, params.lang)
	]);
	const there = lesson.prerequisites.filter(findLesson);
	const titles = there.map(async (id) => [id, (await loadText(id, params.lang)).title] as const);
	return {
		entry,
		lesson,
		text,
		titles: Object.fromEntries(await Promise.all(titles)),
		next: after && next ? { id: after.id, title: next.title } : null
	};
};
