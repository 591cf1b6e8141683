import type { Lesson, Step } from '../lesson';
import { answerOf } from '../player/answers';
import type { Scene } from '../player/exhibit.svelte';
import type { Player } from '../player/player.svelte';
import { factValues } from '../player/step-values';
import type { Value } from '../player/values';
import type { LessonText, StepText } from '../text';

/** A step that asks for something, as a sheet of paper prints it. */
export interface Question {
	readonly step: Step;
	readonly words: StepText;
	/** Number of the step, from 0. */
	readonly place: number;
}

/** Everything that a lesson asks, in order. */
export function questionsOf(lesson: Lesson, text: LessonText): Question[] {
	return lesson.steps.flatMap((step, place) => {
		const words = text.steps[place];
		return words && (step.predict || step.why || step.check) ? [{ step, words, place }] : [];
	});
}

/** HTML of what is asked. */
export function askedIn({ words: { predict, why, check } }: Question): string {
	return predict?.question ?? why?.prompt ?? check?.question ?? '';
}

/** What a question's words can name, as far as this visit has measured it. */
export function valuesIn(player: Player, { step }: Question): Record<string, Value> {
	return factValues(player.exhibit.seenIn(player.exhibit.guidedAt(step.id)));
}

/** The state that solves a task in the experiment; null for every other question. */
export function solvedIn(player: Player, { step }: Question): object | null {
	if (step.check?.kind !== 'state') return null;
	return { ...player.exhibit.guidedAt(step.id), ...step.check.solving };
}

/** A state that paper needs measured, and the question that needs it. */
export interface PaperScene extends Scene {
	readonly question: Question;
	readonly isSolving: boolean;
}

/** The states to measure before a sheet is printed; the teacher's note holds answers too. */
export function scenesOf(
	player: Player,
	questions: readonly Question[],
	hasAnswers: boolean
): PaperScene[] {
	return questions.flatMap((question) => {
		const { step } = question;
		const asked = {
			question,
			step: step.id,
			state: player.exhibit.guidedAt(step.id),
			isSolving: false
		};
		const solved = hasAnswers ? solvedIn(player, question) : null;
		const needsAnswer = hasAnswers && (step.predict ?? step.check?.kind === 'number');
		return [
			...(needsAnswer || namesIn(askedIn(question)).length > 0 ? [asked] : []),
			...(solved ? [{ ...asked, state: solved, isSolving: true }] : [])
		];
	});
}

/** True once all that paper needs of a state was measured. */
export function isMeasured(player: Player, { question, state, isSolving }: PaperScene): boolean {
	const { step, words } = question;
	const facts = player.exhibit.seenIn(state);
	if (!facts) return false;
	const values = factValues(facts);
	const html = isSolving ? (words.check?.right ?? '') : askedIn(question);
	if (!namesIn(html).every((name) => Object.hasOwn(values, name))) return false;
	if (isSolving) return step.check?.kind === 'state' && step.check.isSolved(facts, state) !== null;
	const isAnswered = step.predict ?? step.check?.kind === 'number';
	return !isAnswered || answerOf(step, facts, state) !== null;
}

/** Names of the facts that are to be filled in. */
function namesIn(html: string): string[] {
	return [...html.matchAll(/data-value="([^"]*)"/g)]
		.map(([, name = '']) => name)
		.filter((name) => name !== 'guess' && name !== 'answer');
}
