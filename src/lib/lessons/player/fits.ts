import type { Lesson } from '../lesson';

/**
 * Whether a change from a link can be laid over a lesson's state: only fields that the lesson has, each with a
 * value of a kind that the lesson itself gives it somewhere. A field that is only ever null may become anything.
 */
export function fits(change: Readonly<Record<string, unknown>>, lesson: Lesson): boolean {
	const usual = [lesson.initial, ...lesson.steps.flatMap(statesOf)];
	return Object.entries(change).every(([name, value]) => {
		const values = usual.flatMap((state) => valuesOf(state, name));
		const kinds = new Set(values.map(kindOf));
		if (kinds.size === 0) return false;
		return kinds.has(kindOf(value)) || (kinds.size === 1 && kinds.has('null'));
	});
}

function statesOf({ show, check }: Lesson['steps'][number]): object[] {
	const checked = check?.kind === 'state' ? [check.solving, check.failing] : [];
	return [...(show ? [show] : []), ...checked];
}

function valuesOf(state: object, name: string): unknown[] {
	return Object.hasOwn(state, name) ? [(state as Record<string, unknown>)[name]] : [];
}

function kindOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
