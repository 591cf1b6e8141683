import type { LessonText, StepText } from '$lib/lessons/text';

/** All HTML of a step, in the order in which it is read. */
export function htmlOfStep(step: StepText): string[] {
	const { predict, why, check } = step;
	return [
		step.html,
		...(predict ? [predict.question, ...predict.options] : []),
		step.reveal ?? '',
		...(why ? [why.prompt, why.answer] : []),
		...(check ? [check.question, ...check.options, ...check.hints, check.right, check.wrong] : []),
		step.try ?? ''
	];
}

/** The words of compiled HTML: without elements, formulas, code, and what terms say. */
export function wordsOf(html: string): string {
	return dropFormulas(html)
		.replace(/<(code|pre)>[^]*?<\/\1>/g, ' ')
		.replace(/<span id="term[^]*?<\/span>/g, '')
		.replace(/<(?=\/?(p|li|td|th|h\d|div|ul|ol|table)\b)[^>]*>/g, '\n')
		.replace(/<span data-value[^>]*>/g, ' 0 ')
		.replace(/<[^>]*>/g, '')
		.replace(/&#x3C;/g, '<')
		.replace(/&#x26;/g, '&');
}

/** A formula is many spans in one: it ends where as many are closed as were opened. */
function dropFormulas(html: string): string {
	let depth = 0;
	return html
		.split(/(<span class="katex">|<span\b[^>]*>|<\/span>)/)
		.filter((part) => {
			const wasInside = depth > 0;
			if (part === '<span class="katex">' || (wasInside && part.startsWith('<span'))) depth++;
			else if (wasInside && part === '</span>') depth--;
			return !wasInside && depth === 0;
		})
		.join('');
}

/**
 * Minutes that a learner needs to read a lesson: 200 English words or 450 Japanese characters in each. Hints, and what
 * a wrong answer is told, are for those who need them and belong to the time that a check takes.
 */
export function minutesToRead({ steps }: LessonText, language: 'en' | 'ja'): number {
	const words = steps.flatMap(readByAll).map(wordsOf).join('\n');
	return language === 'en'
		? (words.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length / 200
		: (words.match(/[\p{L}\p{N}ー]/gu) ?? []).length / 450;
}

/** The HTML of a step without what only those read who did not pass its check at once. */
function readByAll(step: StepText): string[] {
	const { hints = [], wrong = '' } = step.check ?? {};
	const others = new Set([...hints, wrong]);
	return htmlOfStep(step).filter((html) => !others.has(html));
}
