import type { Language } from '$lib/i18n';
import { headLabel } from '$lib/figures/near/block-view';
import { softmax } from '$lib/math/softmax';
import { topIndices } from '$lib/math/order';
import { writeAddress } from '$lib/session/address';
import { Session } from '$lib/session/session.svelte';
import { tokenLabel } from '$lib/views/token-label';
import type { LookAhead } from './look-ahead';
import type { Telling } from './scenes';
import type { Facts, State } from './state';
import { shareOfWord, type SceneResult, type Study } from './study';
import { words } from './words';

/** Scenes with what the model made of them, in order. */
export type Asked = readonly {
	readonly versions: readonly [Telling, Telling];
	readonly result: SceneResult;
}[];

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
	const { labels, ready } = reading;
	const { key, query } = place;
	const [was, is] = [softmax(before.logits), softmax(after.logits)];
	const [next = 0, nextNow = 0] = [was, is].map((shares) => topIndices(shares, 1)[0] ?? 0);
	const label = (id: number) => tokenLabel(ready.tokenizer.token(id));
	const asksFor = meant?.trim() ?? '';
	const isRight = meant !== null && ready.tokenizer.encode(meant)[0]?.id === next;
	const say = words[language];
	const rest = (weights: Float32Array) => 1 - (weights[key] ?? 0);
	return {
		query: labels[query] ?? '',
		key: labels[key] ?? '',
		meant: meant === null ? (labels[key] ?? '') : asksFor,
		headName: headLabel(place.layer, place.head),
		heads: ready.model.config.nLayers * ready.model.config.nHeads,
		lookers: study.lookers,
		dot: cell.dot,
		dHead: cell.dHead,
		score: before.scores[key] ?? 0,
		weight: before.weights[key] ?? 0,
		firstWeight: after.weights[0] ?? 0,
		scoreNow: after.scores[key] ?? 0,
		weightNow: after.weights[key] ?? 0,
		othersFactor: rest(after.weights) / Math.max(rest(before.weights), Number.MIN_VALUE),
		next: label(next),
		nextShare: was[next] ?? 0,
		nextNow: label(nextNow),
		nextShareNow: is[nextNow] ?? 0,
		keptShare: is[next] ?? 0,
		meantShare: meant === null ? (was[next] ?? 0) : shareOfWord(ready, before.logits, meant),
		verdict: meant === null ? say.noMeant(label(next)) : say.verdict(isRight, label(next), asksFor),
		...sceneFacts(asked, language),
		...maskFacts(ahead, language),
		explorer: await addressOf(study, state)
	};
}

function sceneFacts(
	asked: Asked | null,
	language: Language
): Pick<Facts, 'scenes' | 'resolved' | 'scenesVerdict'> {
	if (!asked) return { scenes: null, resolved: null, scenesVerdict: null };
	const resolved = asked.filter(({ result }) => result.isResolved);
	const one = resolved[0]?.versions;
	return {
		scenes: asked.length,
		resolved: resolved.length,
		scenesVerdict: words[language].scenesVerdict(
			one ? { told: one[0].text, word: one[0].things[0] } : null
		)
	};
}

function maskFacts(
	ahead: LookAhead | null,
	language: Language
): Pick<
	Facts,
	'bits' | 'bitsAll' | 'bitsBest' | 'bestHead' | 'cheaters' | 'peek' | 'without' | 'maskVerdict'
> {
	if (!ahead)
		return {
			bits: null,
			bitsAll: null,
			bitsBest: null,
			bestHead: null,
			cheaters: null,
			peek: null,
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
