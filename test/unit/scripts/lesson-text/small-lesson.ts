import { compileLessonText } from '../../../../scripts/lesson-text/compile';

/** A whole lesson whose only step, from line 5 on, holds this Markdown. */
export function lesson(markdown: string): string {
	return `# Title\nThe lead.\n\n## open: First\n${markdown}\n\n:::teacher\n### Goal\nTo teach.\n:::\n`;
}

/** The compiled step of `lesson(markdown)`. */
export function oneStep(markdown: string, language: 'en' | 'ja' = 'en') {
	const [step] = compileLessonText(lesson(markdown), `lessons/1/01/${language}.md`).steps;
	if (!step) throw new Error('There is no step.');
	return step;
}
