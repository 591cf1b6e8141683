import type { LessonRecord, Progress } from './record';

/** Both ways together, so that neither a guess nor a text is lost: where they differ, the later one leads. */
export function mergeProgress(here: Progress, there: Progress): Progress {
	const lessons = { ...here.lessons };
	for (const [id, record] of Object.entries(there.lessons)) {
		const mine = lessons[id];
		lessons[id] = mine ? mergeRecords(mine, record) : record;
	}
	return { version: here.version, lessons };
}

function mergeRecords(here: LessonRecord, there: LessonRecord): LessonRecord {
	const [early, late] = here.at <= there.at ? [here, there] : [there, here];
	return {
		...late,
		done: [...new Set([...early.done, ...late.done])],
		finished: early.finished || late.finished,
		guesses: mergeEach(early.guesses, late.guesses, longer),
		answers: mergeEach(early.answers, late.answers, bothTexts),
		checks: mergeEach(early.checks, late.checks, (a, b) => ({
			tries: Math.max(a.tries, b.tries),
			solved: a.solved || b.solved,
			hints: Math.max(a.hints, b.hints)
		})),
		own: { ...early.own, ...late.own },
		polls: { ...early.polls, ...late.polls }
	};
}

function mergeEach<T>(
	early: Readonly<Record<string, T>>,
	late: Readonly<Record<string, T>>,
	both: (early: T, late: T) => T
): Record<string, T> {
	const merged: Record<string, T> = { ...early };
	for (const [key, value] of Object.entries(late)) {
		const former = early[key];
		merged[key] = former === undefined ? value : both(former, value);
	}
	return merged;
}

function longer<T>(early: T[], late: T[]): T[] {
	return early.length > late.length ? early : late;
}

/** A text that holds the other stands for both; else one follows the other. */
function bothTexts(early: string, late: string): string {
	if (late.includes(early)) return late;
	return early.includes(late) ? early : `${early}\n\n${late}`;
}
