import type { Language } from '$lib/i18n';
import { headLabel } from '$lib/figures/near/block-view';
import { writeAddress } from '$lib/session/address';
import type { Ready } from '$lib/session/resident-model.svelte';
import { Session } from '$lib/session/session.svelte';
import type { AskedScene } from './ask';
import { habitOf, saidOfHeads, shareOfForms } from './card-says';
import type { LookAhead } from './look-ahead';
import type { Facts, State } from './state';
import type { Row, Study } from './study';
import { words } from './words';

/** The lesson's scenes as the model takes them, in order, and one that it resolves, if there is any at all. */
export interface Asked {
	readonly scenes: readonly AskedScene[];
	readonly resolved: AskedScene | null;
}

/** A change of the surprise smaller than this share of it is called none. */
const hardlyAny = 0.05;

/** All that was measured in a state; `asked` and `ahead` are null where these parts are not open. */
export async function factsOf(
	study: Study,
	state: State,
	language: Language,
	meant: string | null,
	asked: Asked | null,
	ahead: LookAhead | null
): Promise<Facts> {
	const { reading, place, cell, before, after } = study;
	const { labels, ready, saying } = reading;
	const { key, query } = place;
	return {
		query: labels[query] ?? '',
		key: nameOfKey(study, meant, language),
		meant: meantWord(study, meant),
		pieces: words[language].pieces(meantWord(study, meant), piecesOf(study)),
		headName: headLabel(place.layer, place.head),
		heads: ready.model.config.nLayers * ready.model.config.nHeads,
		blocks: ready.model.config.nLayers,
		origin: words[language].origin(
			headLabel(place.layer, place.head),
			saidOfHeads(ready, language),
			habitOf(ready, place)
		),
		lookers: study.lookers,
		dot: cell.dot,
		dHead: cell.dHead,
		score: before.scores[key] ?? 0,
		weight: before.weights[key] ?? 0,
		firstWeight: after.weights[0] ?? 0,
		scoreNow: after.scores[key] ?? 0,
		weightNow: after.weights[key] ?? 0,
		othersFactor: factorOfOthers(before, after, place),
		said: saying.said,
		saidShare: saying.share,
		verdict: words[language].verdict(saying, meant?.trim() ?? null),
		...sceneFacts(asked, ready, language),
		...maskFacts(ahead, ready, language),
		explorer: await addressOf(study, state)
	};
}

function meantWord({ reading, place }: Study, meant: string | null): string {
	return meant?.trim() ?? reading.labels[place.key] ?? '';
}

/** The labels of the tokens of the word that is meant. */
function piecesOf({ reading, place }: Study): string[] {
	const at = reading.meantAt.length > 0 ? reading.meantAt : [place.key];
	return at.map((position) => reading.labels[position] ?? '');
}

/** The label of the key; of a piece of the word that is meant, with that word. */
function nameOfKey({ reading, place }: Study, meant: string | null, language: Language): string {
	const label = reading.labels[place.key] ?? '';
	const word = meant?.trim();
	if (!word || label === word || !reading.meantAt.includes(place.key)) return label;
	return words[language].piece(label, word);
}

/** By what the shares of all keys but the edited one were multiplied; null where it is the only one. */
function factorOfOthers(
	before: Row,
	after: Row,
	{ key, query }: { readonly key: number; readonly query: number }
): number | null {
	const others = ({ weights }: Row) =>
		weights.subarray(0, query + 1).reduce((sum, weight, k) => sum + (k === key ? 0 : weight), 0);
	const was = others(before);
	return was > 0 ? others(after) / was : null;
}

function sceneFacts(
	asked: Asked | null,
	ready: Ready,
	language: Language
): Pick<Facts, 'scenes' | 'resolved' | 'scenesVerdict' | 'formsRead'> {
	if (!asked) return { scenes: null, resolved: null, scenesVerdict: null, formsRead: null };
	const { scenes, resolved } = asked;
	const count = scenes.filter(({ result }) => result.isResolved).length;
	return {
		scenes: scenes.length,
		resolved: count,
		scenesVerdict: words[language].scenesVerdict(count, scenes.length, resolved?.versions ?? null),
		formsRead: words[language].formsRead(shareOfForms(ready, language))
	};
}

function maskFacts(
	ahead: LookAhead | null,
	ready: Ready,
	language: Language
): Pick<
	Facts,
	| 'bits'
	| 'bitsAll'
	| 'bitsBest'
	| 'bestHead'
	| 'cheaters'
	| 'peek'
	| 'even'
	| 'peekVerdict'
	| 'without'
	| 'maskVerdict'
> {
	if (!ahead)
		return {
			bits: null,
			bitsAll: null,
			bitsBest: null,
			bestHead: null,
			cheaters: null,
			peek: null,
			even: null,
			peekVerdict: null,
			without: null,
			maskVerdict: null
		};
	const { masked, allOpen, oneOpen, best } = ahead;
	const change = (allOpen - masked) / masked;
	const without = Math.abs(change) < hardlyAny ? 2 : change < 0 ? 0 : 1;
	return {
		bits: masked,
		bitsAll: allOpen,
		bitsBest: Math.min(...oneOpen.data),
		bestHead: headLabel(best.layer, best.head),
		cheaters: ahead.cheaters,
		peek: ahead.peek,
		even: ahead.even,
		peekVerdict: words[language].peekVerdict(ahead, habitOf(ready, best)),
		without,
		maskVerdict: words[language].maskVerdict[without]
	};
}

function addressOf({ reading, place, after }: Study, { lift }: State): Promise<string> {
	const score = after.scores[place.key] ?? 0;
	const { choice } = reading.ready;
	return writeAddress(
		{
			...Session.addressDefaults,
			model: choice.id,
			step: choice.step,
			text: reading.text,
			layer: place.layer,
			head: place.head,
			key: place.key,
			position: place.query === reading.tokens.length - 1 ? null : place.query,
			scores: lift === 0 ? [] : [{ ...place, score }]
		},
		Session.addressDefaults
	);
}
