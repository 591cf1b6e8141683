import type { Messages } from '$lib/i18n';
import { parts, type Part } from '../folders';

/** A line of the course: a lesson that exists, or the title of one that is to come. */
export type Line<L> = { readonly lesson: L } | { readonly id: string; readonly planned: string };

/** The parts in order, each with its lessons in the order of the plan; what the plan does not know comes last. */
export function outline<L extends { readonly id: string; readonly part: Part }>(
	course: readonly L[],
	texts: Messages['lessons']['course']['parts']
): { part: Part; title: string; lines: Line<L>[] }[] {
	return parts.map((part) => {
		const { title, planned } = texts[part];
		const own = course.filter((lesson) => lesson.part === part);
		const inPlan = Object.entries(planned).map(([id, name]): Line<L> => {
			const lesson = own.find((candidate) => candidate.id === id);
			return lesson ? { lesson } : { id, planned: name };
		});
		const more = own.filter(({ id }) => !Object.hasOwn(planned, id));
		return { part, title, lines: [...inPlan, ...more.map((lesson) => ({ lesson }))] };
	});
}

/** The title of a lesson that is to come; its slug where the plan does not know it. */
export function plannedTitle(id: string, texts: Messages['lessons']['course']['parts']): string {
	const planned = parts.flatMap((part) => Object.entries(texts[part].planned));
	return planned.find(([slug]) => slug === id)?.[1] ?? id;
}
