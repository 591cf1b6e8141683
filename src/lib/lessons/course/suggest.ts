import type { LessonRecord } from '../progress/record';

/** What is known of a lesson where the course is told. */
export interface CourseLesson {
	readonly id: string;
	readonly prerequisites: readonly string[];
	readonly steps: readonly { readonly id: string }[];
}

type Records = (id: string) => LessonRecord;

/** The lesson that was last used and is not finished, with its step from 0; null where there is none. */
export function goOnWith<L extends CourseLesson>(
	course: readonly L[],
	of: Records
): { lesson: L; place: number } | null {
	const begun = course.flatMap((lesson) => {
		const place = placeIn(lesson, of(lesson.id));
		return place === null || of(lesson.id).finished ? [] : [{ lesson, place }];
	});
	begun.sort((a, b) => of(b.lesson.id).at - of(a.lesson.id).at);
	return begun[0] ?? null;
}

/** Where one stands in a lesson, from 0; null where it was not begun. */
export function placeIn({ steps }: CourseLesson, { step }: LessonRecord): number | null {
	const place = steps.findIndex(({ id }) => id === step);
	return place < 0 ? null : place;
}

/**
 * The lesson to begin next: in course order the first that is neither begun nor finished and whose prerequisites,
 * as far as they exist, are finished; where every one lacks some, the first of them; null where none is left.
 */
export function suggestNext<L extends CourseLesson>(course: readonly L[], of: Records): L | null {
	const open = course.filter(({ id }) => !of(id).finished && of(id).step === null);
	const there = new Set(course.map(({ id }) => id));
	const isReady = ({ prerequisites }: L) =>
		prerequisites.every((id) => !there.has(id) || of(id).finished);
	return open.find(isReady) ?? open[0] ?? null;
}
