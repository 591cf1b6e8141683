import type { Messages } from '$lib/i18n';
import type { CellNames, Step } from '../lesson';
import type { StepText } from '../text';
import type { Player } from './player.svelte';
import { sayGuess, type Asked, type Value } from './values';

/** What the step asks, as far as it is needed to say a guess in words; null where it asks for none. */
export function askedOf(
	{ predict, check }: Step,
	text: StepText,
	cells: CellNames | null,
	t: Messages['lessons']
): Asked | null {
	const asked = predict ?? check;
	if (!asked) return null;
	return {
		kind: asked.kind,
		unit: asked.kind === 'number' ? asked.unit : undefined,
		options: (text.predict ?? text.check)?.options ?? [],
		cells,
		nameCell: t.guess.cell
	};
}

/** What a step's texts can name: the facts, the guess and the answer, as far as they are known. */
export function valuesOf(
	player: Player,
	text: StepText,
	t: Messages['lessons']
): Record<string, Value> {
	const values: Record<string, Value> = {};
	const { step, work } = player;
	// A task is about what the learner has set; everything else about what the words speak of.
	const facts = step.check?.kind === 'state' ? player.facts : player.guidedFacts;
	for (const [name, fact] of Object.entries(facts ?? {}))
		if (typeof fact === 'number' || typeof fact === 'string') values[name] = fact;
	const asked = askedOf(step, text, work.cells, t);
	if (!asked) return values;
	const guess = step.check ? (work.feedback?.given ?? null) : work.guess;
	if (step.predict) values.guess = t.guess.nothing;
	if (guess !== null) values.guess = sayGuess(guess, asked, true);
	if (work.answer !== null) values.answer = sayGuess(work.answer, asked, false);
	return values;
}
