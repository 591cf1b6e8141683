import { lessons as texts } from '$lib/i18n/en/lessons';

/** A part of the course, as its folder is called. */
export type Part = keyof typeof texts.course.parts;

/** The parts in course order. */
export const parts = Object.keys(texts.course.parts) as Part[];

/** Slugs of every lesson that the course is to have, those of lessons that exist among them. */
export const plannedLessons: readonly string[] = parts.flatMap((part) =>
	Object.keys(texts.course.parts[part].planned)
);

/** A lesson as its folder tells of it. */
export interface LessonEntry {
	/** The slug: the lesson's name in addresses and in prerequisites. */
	readonly id: string;
	readonly part: Part;
	/** `lessons/<part>/<nn-slug>`, below the root of the project. */
	readonly folder: string;
}

const name = /^\/(lessons\/([^/]+)\/\d\d-([a-z0-9]+(?:-[a-z0-9]+)*))\/[^/]+$/;

/**
 * The lessons in course order from the paths of their files. Throws on a folder that is not called
 * `lessons/<part>/<nn-slug>`, on a part that the course does not have, and on one slug for two lessons.
 */
export function listLessons(paths: readonly string[]): LessonEntry[] {
	const entries = paths.map(readFolder).sort((a, b) => (a.folder < b.folder ? -1 : 1));
	for (const { id, folder } of entries) {
		const other = entries.find((entry) => entry.id === id);
		if (other && other.folder !== folder)
			throw new Error(`${other.folder} and ${folder}: one slug for two lessons.`);
	}
	return entries;
}

function readFolder(path: string): LessonEntry {
	const [, folder, part, id] = name.exec(path) ?? [];
	if (folder === undefined || id === undefined)
		throw new Error(`${path}: a lesson's folder is called lessons/<part>/<nn-slug>.`);
	const known = parts.find((candidate) => candidate === part);
	if (!known) throw new Error(`${path}: no part ${part}; there are ${parts.join(', ')}.`);
	return { id, part: known, folder };
}
