/**
 * What a lesson's `en.md` or `ja.md` is compiled to when the site is built: `import text from './en.md'`.
 * Fields named html, question, options, prompt, answer, hints, right, wrong, try and teacher hold HTML,
 * made by scripts/lesson-text from Markdown without raw HTML. Values to be filled in are empty elements
 * `<span data-value="guess">`, with `data-as="percent"` and `data-digits="2"` where the text asks for them.
 */
export interface LessonText {
	/** Plain text. */
	readonly title: string;
	/** One sentence of plain text, for the course page and the page's description. */
	readonly lead: string;
	readonly steps: readonly StepText[];
	/** The teacher's note. */
	readonly teacher: string;
}

/** The words of one step. */
export interface StepText {
	readonly id: string;
	/** Plain text. */
	readonly heading: string;
	readonly html: string;
	readonly predict?: QuestionText;
	/** What is said beside guess and answer; there where `predict` is. */
	readonly reveal?: string;
	readonly why?: { readonly prompt: string; readonly answer: string };
	readonly check?: CheckText;
	/** What to try on one's own. */
	readonly try?: string;
	/** Names of the facts that the step's texts ask for, each once; guess and answer are not among them. */
	readonly facts: readonly string[];
}

/** A question with its options, none where the answer is not chosen from a list. */
export interface QuestionText {
	readonly question: string;
	/** Inline HTML, one an option. */
	readonly options: readonly string[];
}

/** A check's words: the hints are given one after the other. */
export interface CheckText extends QuestionText {
	readonly hints: readonly [string, string];
	readonly right: string;
	readonly wrong: string;
}
