import { languages, type Language } from '$lib/i18n';
import { lessons, loadLesson, loadText } from './catalog';
import type { LessonEntry } from './folders';
import { findProblems } from './problems';
import type { LessonText } from './text';

/** What the course page and the neighbours of a lesson tell of it, without its code. */
export interface LessonDescription extends LessonEntry {
	readonly title: string;
	readonly lead: string;
	readonly minutes: number;
	/** Slugs; some may be of lessons that do not exist yet. */
	readonly prerequisites: readonly string[];
	readonly needsModel: boolean;
	/** Ids in order, with the headings of the language. */
	readonly steps: readonly { readonly id: string; readonly heading: string }[];
}

/**
 * Every lesson in course order, told in a language. Reads all of them, so it runs when pages are built.
 * Throws an error that names file and step where a lesson and its texts do not fit together.
 */
export async function describeLessons(language: Language): Promise<LessonDescription[]> {
	const all = await Promise.all(lessons.map((entry) => readLesson(entry, language)));
	const problems = all.flatMap(({ problems }) => problems);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return all.map(({ description }) => description);
}

async function readLesson(entry: LessonEntry, language: Language) {
	const lesson = await loadLesson(entry.id);
	const texts = Object.fromEntries(
		await Promise.all(languages.map(async (code) => [code, await loadText(entry.id, code)]))
	) as Record<Language, LessonText>;
	const { title, lead, steps } = texts[language];
	const { minutes, prerequisites, needsModel } = lesson;
	return {
		problems: findProblems(entry, lesson, texts, lessons),
		description: {
			...entry,
			...{ title, lead, minutes, prerequisites, needsModel },
			steps: steps.map(({ id, heading }) => ({ id, heading }))
		} satisfies LessonDescription
	};
}
