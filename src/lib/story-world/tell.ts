import { Cast } from './cast';
import { Choices } from './choices';
import { details } from './details';
import type { Detail, Event, Plot, Step, Telling } from './plot';
import { taughtPlots } from './plots';
import type { Happening, Story, Told } from './story';
import { findDrawn } from './template';
import { Teller, type Language } from './teller';

/** How often a detail is told where it could be, unless it says so itself. */
const detailChance = 0.6;
/** How often an event begins a paragraph. */
const paragraphChance = 0.2;

/** An event as it will be told: its wording in both languages, and whose detail it is. */
interface Chosen extends Happening {
	readonly telling: Telling;
	readonly of: string | null;
	readonly isNewParagraph: boolean;
}

/** Tells the story of a seed, an integer from 0 to 2⁵³ − 1: the same seed and plots, the same story. */
export function tellStory(seed: number, plots: readonly Plot[] = taughtPlots): Story {
	const choices = new Choices(seed);
	return tellPlot(choices.pick(plots), choices, seed);
}

/** Tells one plot with the choices of a stream. */
export function tellPlot(plot: Plot, choices: Choices, seed: number): Story {
	const cast = new Cast(choices);
	for (const [slot, category] of Object.entries(plot.cast)) cast.draw(slot, category);
	const events: Chosen[] = [];
	choose(plot.steps, events, choices);
	drawInvolved(events, cast);
	const shared = choices.nats;
	const [en, ja] = (['en', 'ja'] as const).map((language) =>
		tellEvents(language, events, cast, choices, shared)
	) as [Told, Told];
	return {
		seed,
		plot: plot.name,
		cast: cast.entities,
		events: events.map(({ does, because }) => ({ does, because })),
		en,
		ja
	};
}

/** Decides what happens, and with which telling. */
function choose(steps: readonly Step[], into: Chosen[], choices: Choices): void {
	for (const step of steps) {
		if ('oneOf' in step) choose(choices.pick(step.oneOf), into, choices);
		else if ('detail' in step) chooseDetail(step, into, choices);
		else if (choices.happens(step.chance ?? 1)) into.push(chosen(step, null, into, choices));
	}
}

function chooseDetail(step: Detail, into: Chosen[], choices: Choices): void {
	if (!choices.happens(step.chance ?? detailChance)) return;
	const event = { does: `${step.detail}(${step.of})`, tellings: details[step.detail] };
	into.push(chosen(event, step.of, into, choices));
}

function chosen(event: Event, of: string | null, before: Chosen[], choices: Choices): Chosen {
	const because = (event.because ?? []).map((does) => before.findIndex((e) => e.does === does));
	return {
		does: event.does,
		because: because.filter((place) => place >= 0),
		telling: choices.pick(event.tellings),
		of,
		isNewParagraph: before.length > 0 && choices.happens(paragraphChance)
	};
}

/** Draws everything that the tellings bring in themselves, so that both languages tell of the same. */
function drawInvolved(events: readonly Chosen[], cast: Cast): void {
	for (const [place, { telling, of }] of events.entries()) {
		cast.beginDetail(of, place);
		for (const drawn of telling.flatMap(findDrawn)) cast.get(drawn);
	}
	cast.beginDetail(null, 0);
}

function tellEvents(
	language: Language,
	events: readonly Chosen[],
	cast: Cast,
	choices: Choices,
	shared: number
): Told {
	const teller = new Teller(language, cast, choices);
	for (const [place, { telling, of, isNewParagraph }] of events.entries()) {
		cast.beginDetail(of, place);
		teller.tell(telling[language === 'en' ? 0 : 1], place, isNewParagraph);
	}
	cast.beginDetail(null, 0);
	const told = teller.finish();
	return { ...told, nats: told.nats + shared };
}
