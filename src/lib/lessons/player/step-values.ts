import type { Messages } from '$lib/i18n';
import type { CellNames, Step } from '../lesson';
import { canPoll, favourites, rowsOf } from '../present/poll';
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

/** What a text can name of what was measured. */
export function factValues(facts: object | null): Record<string, Value> {
	const entries = Object.entries(facts ?? {}) as [string, unknown][];
	return Object.fromEntries(
		entries.filter(
			(entry): entry is [string, number | string] =>
				typeof entry[1] === 'number' || typeof entry[1] === 'string'
		)
	);
}

/** What a step's texts can name: the facts, the guess and the answer, as far as they are known. */
export function valuesOf(
	player: Player,
	text: StepText,
	t: Messages['lessons']
): Record<string, Value> {
	const { step, work } = player;
	// A task is about what the learner has set; everything else about what the words speak of.
	const values = factValues(
		step.check?.kind === 'state' ? player.exhibit.facts : player.exhibit.guidedFacts
	);
	const asked = askedOf(step, text, work.cells, t);
	if (!asked) return values;
	const room = roomGuess(player, text, t);
	const guess = step.check ? (work.feedback?.given ?? null) : work.guess;
	if (step.predict) values.guess = t.guess.nothing;
	if (room) values.guess = room;
	else if (guess !== null) values.guess = sayGuess(guess, asked, true);
	if (work.answer !== null) values.answer = sayGuess(work.answer, asked, false);
	return values;
}

/** What most hands of a room were raised for; null where no hands are counted. */
function roomGuess(player: Player, text: StepText, t: Messages['lessons']): Value | null {
	const { predict, check } = player.step;
	const asked = predict ?? check;
	if (!asked || !player.isPresenting || !canPoll(asked)) return null;
	const rows = rowsOf(asked, (text.predict ?? text.check)?.options ?? [], t.teach.range);
	const most = favourites(player.work.hands).map((row) => rows[row] ?? '');
	return most.length === 0 ? t.guess.nothing : { html: most.join(' / ') };
}
