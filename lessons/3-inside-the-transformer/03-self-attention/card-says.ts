import * as v from 'valibot';
import type { Language } from '$lib/i18n';
import type { HeadPlace } from '$lib/model/intervention';
import type { Ready } from '$lib/session/resident-model.svelte';

/** What a head was measured to do on random text that repeats: shares of its attention, of one. */
export interface Habit {
	/** To the token after the same one earlier. */
	readonly induction: number;
	/** To the token just before. */
	readonly previous: number;
}

const scores = v.object({ scores: v.array(v.array(v.number())) });
const card = v.object({
	description: v.object({ en: v.string(), ja: v.string() }),
	data: v.array(v.object({ name: v.string(), share: v.number() })),
	evaluation: v.object({ induction: scores, previousToken: scores })
});

/** The part of a model's card that the lesson speaks of; null for a model without one. */
function readCard({ model }: Ready): v.InferOutput<typeof card> | null {
	const parsed = v.safeParse(card, model.card);
	return parsed.success ? parsed.output : null;
}

const speaksOfHeads: Readonly<Record<Language, RegExp>> = { en: /\bheads?\b/i, ja: /ヘッド/ };

/** The sentences of the card's description that speak of heads; null where none does, or there is no card. */
export function saidOfHeads(ready: Ready, language: Language): string | null {
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
	const said = [...sentences.segment(readCard(ready)?.description[language] ?? '')]
		.filter(({ segment }) => speaksOfHeads[language].test(segment))
		.map(({ segment }) => segment);
	return said.length > 0 ? said.join('').trim() : null;
}

/** What the card measured of a head; null for a step of the training, which the card does not speak of. */
export function habitOf(ready: Ready, { layer, head }: HeadPlace): Habit | null {
	if (ready.choice.step !== null) return null;
	const measured = readCard(ready)?.evaluation;
	const induction = measured?.induction.scores[layer]?.[head];
	const previous = measured?.previousToken.scores[layer]?.[head];
	return induction === undefined || previous === undefined ? null : { induction, previous };
}

/** Share of texts like the scenes in all that the model read, of one; null where its card does not tell. */
export function shareOfForms(ready: Ready, language: Language): number | null {
	const data = readCard(ready)?.data;
	return data ? (data.find(({ name }) => name === `referents-${language}`)?.share ?? 0) : null;
}
