import type { Cell, CellNames, Step } from '../lesson';
import type { Guess } from '../progress/record';

/** The answer to a step's question where the experiment gives it; null while it is not known. */
export function answerOf(step: Step, facts: object | null, state: object): Guess | null {
	if (!facts) return null;
	if (step.predict) return copied(step.predict.answer(facts, state));
	return step.check?.kind === 'number' ? step.check.answer(facts, state) : null;
}

/** How the rows and columns are called that can be pointed at; null while it is not known. */
export function cellsOf(step: Step, facts: object | null, state: object): CellNames | null {
	return step.predict?.kind === 'cell' && facts ? step.predict.cells(facts, state) : null;
}

function copied(answer: number | Cell | readonly number[] | null): Guess | null {
	return isList(answer) ? [...answer] : answer;
}

function isList(answer: unknown): answer is readonly number[] {
	return Array.isArray(answer);
}
