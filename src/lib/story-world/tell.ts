import { Cast } from './cast';
import { Choices } from './choices';
import { details } from './details';
import { richly, simply, type Manner } from './manner';
import type { Detail, Event, Plot, Step, Telling } from './plot';
import { taughtPlots } from './plots';
import type { Happening, Story, Told } from './story';
import { findDrawn } from './template';
import { Teller, type Language } from './teller';

/** How often an event begins a paragraph. */
const paragraphChance = 0.2;

/** The plots of children, which are told as tales. */
const talePlots = taughtPlots.filter(({ cast }) => cast.a === 'child');

/** An event as it will be told: its wording in both languages, and whose detail it is. */
interface Chosen extends Happening {
	readonly telling: Telling;
	readonly of: string | null;
	readonly isNewParagraph: boolean;
}

/**
 * Tells the story of a seed, an integer from 0 to 2⁵³ − 1: the same seed, plots and manner, the same story.
 */
export function tellStory(
	seed: number,
	plots: readonly Plot[] = taughtPlots,
	manner: Manner = richly
): Story {
	const choices = new Choices(seed);
	return tellPlot(choices.pick(plots), choices, seed, manner);
}

/**
 * Tells the tale of a seed: a child's story, told simply. It says first who it is about, and half of the
 * children have made-up names.
 */
export function tellTale(seed: number): Story {
	return tellStory(seed, talePlots, simply);
}

/** Tells one plot with the choices of a stream. */
function tellPlot(plot: Plot, choices: Choices, seed: number, manner: Manner): Story {
	const cast = new Cast(choices, manner.words);
	for (const [slot, category] of Object.entries(plot.cast)) cast.draw(slot, category);
	const events: Chosen[] = [];
	choose([...manner.before, ...plot.steps], events, choices, manner);
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
function choose(steps: readonly Step[], into: Chosen[], choices: Choices, manner: Manner): void {
	for (const step of steps) {
		if ('oneOf' in step) choose(choices.pick(step.oneOf), into, choices, manner);
		else if ('detail' in step) chooseDetail(step, into, choices, manner);
		else if (choices.happens(step.chance ?? 1)) into.push(chosen(step, null, into, choices));
	}
}

function chooseDetail(step: Detail, into: Chosen[], choices: Choices, manner: Manner): void {
	if (!choices.happens(manner.chance(step))) return;
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
