/** A lesson's text, compiled by scripts/lesson-text. */
declare module '*.md' {
	import type { LessonText } from '$lib/lessons/text';

	const text: LessonText;
	export default text;
}
