import type { Language } from '$lib/i18n';
import { listLessons, type LessonEntry } from './folders';
import type { Lesson } from './lesson';
import type { LessonText } from './text';

// Each is loaded when it is asked for: a page holds the code and the words of its own lesson alone.
const codes = import.meta.glob<Lesson>('/lessons/*/*/lesson.ts', { import: 'default' });
const texts = import.meta.glob<LessonText>('/lessons/*/*/{en,ja}.md', { import: 'default' });

/** Every lesson in course order, which is the order of the folders. */
export const lessons: readonly LessonEntry[] = listLessons(Object.keys(codes));

/** The lesson of a slug; undefined where there is none. */
export function findLesson(id: string): LessonEntry | undefined {
	return lessons.find((entry) => entry.id === id);
}

/** The lesson before; undefined for the first. */
export function previousLesson(id: string): LessonEntry | undefined {
	return lessons[lessons.findIndex((entry) => entry.id === id) - 1];
}

/** The lesson after; undefined for the last, and for a slug that no lesson has. */
export function nextLesson(id: string): LessonEntry | undefined {
	const place = lessons.findIndex((entry) => entry.id === id);
	return place < 0 ? undefined : lessons[place + 1];
}

/** A lesson's steps and experiment. Throws RangeError on a slug that no lesson has. */
export async function loadLesson(id: string): Promise<Lesson> {
	return load(codes, `${folderOf(id)}/lesson.ts`);
}

/** A lesson's words. Throws RangeError on a slug that no lesson has, or a text that is missing. */
export async function loadText(id: string, language: Language): Promise<LessonText> {
	return load(texts, `${folderOf(id)}/${language}.md`);
}

function folderOf(id: string): string {
	const entry = findLesson(id);
	if (!entry) throw new RangeError(`There is no lesson ${JSON.stringify(id)}.`);
	return entry.folder;
}

async function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
	const file = files[`/${path}`];
	if (!file) throw new RangeError(`${path} is missing.`);
	return file();
}
