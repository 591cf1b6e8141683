/** A lesson's text, compiled by scripts/lesson-text. */
declare module '*.md' {
	const text: import('./text').LessonText;
	export default text;
}
