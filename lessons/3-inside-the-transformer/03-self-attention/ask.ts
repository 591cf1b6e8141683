import { topIndices } from '$lib/math/order';
import { softmax } from '$lib/math/softmax';
import type { Ready } from '$lib/session/resident-model.svelte';
import { tokenLabel } from '$lib/views/token-label';
import type { Telling } from './scenes';

/** What the model goes on with after a text, taking its first choice each time. */
export interface Saying {
	/** One word, or in Japanese what stands before the next mark or space; no more than `mostTokens` tokens. */
	readonly said: string;
	/** Probability of just these tokens, one after another. */
	readonly share: number;
	/** Probability of the word that is meant; null where that is not known. */
	readonly meantShare: number | null;
	/** True where what is said begins with the word that is meant. */
	readonly isRight: boolean;
}

/** A word that is longer than this many tokens is broken off. */
const mostTokens = 6;
/** A token that begins so does not belong to the word any more. */
const wordEnd = /^[\s\p{P}]/u;

/** Probability of each token after a text and what was said since, [dVocab]. Rejects as the engine does. */
type SharesAfter = (said: readonly number[]) => Promise<Float32Array>;

/** What may come after a text; nothing is computed twice. */
function sharesAfter({ engine }: Ready, ids: readonly number[], signal: AbortSignal): SharesAfter {
	const known = new Map<string, Float32Array>();
	return async (said) => {
		const name = said.join();
		const shares =
			known.get(name) ?? softmax((await engine.next([...ids, ...said], [], signal)).logits);
		known.set(name, shares);
		return shares;
	};
}

/** Probability that a text goes on with a word: its tokens', each after those before it, multiplied. */
async function shareOfWord(
	{ tokenizer }: Ready,
	after: SharesAfter,
	word: string
): Promise<number> {
	const pieces = tokenizer.encode(word).map(({ id }) => id);
	let share = pieces.length > 0 ? 1 : 0;
	for (const [i, piece] of pieces.entries()) share *= (await after(pieces.slice(0, i)))[piece] ?? 0;
	return share;
}

/** Lets the model go on with its first choice until a word is complete. Rejects as the engine does. */
export async function sayNext(
	ready: Ready,
	ids: readonly number[],
	meant: string | null,
	signal: AbortSignal
): Promise<Saying> {
	const { tokenizer } = ready;
	const room = Math.min(mostTokens, ready.model.config.nCtx - ids.length + 1);
	const after = sharesAfter(ready, ids, signal);
	const pieces: number[] = [];
	let share = 1;
	while (pieces.length < room) {
		const shares = await after(pieces);
		const [best = 0] = topIndices(shares, 1);
		const { text: piece, special } = tokenizer.token(best);
		if (pieces.length > 0 && (special || wordEnd.test(piece))) break;
		pieces.push(best);
		share *= shares[best] ?? 0;
		if (special) break;
	}
	const text = tokenizer
		.decode(pieces)
		.replace(/\ufffd+$/u, '')
		.trim();
	const said = text || tokenLabel(tokenizer.token(pieces[0] ?? 0));
	return {
		said,
		share,
		meantShare: meant === null ? null : await shareOfWord(ready, after, meant),
		isRight: meant !== null && said.startsWith(meant.trim())
	};
}

/** How well a model takes "it", in one scene told in two versions. */
export interface SceneResult {
	/** Probabilities of the first and of the second thing, in version 0 and in version 1. */
	readonly shares: readonly (readonly [number, number])[];
	/** For each version, whether the thing that is meant is the more probable one. */
	readonly isRight: readonly boolean[];
	/** True where it is in all. */
	readonly isResolved: boolean;
}

/** A scene with what the model made of it. */
export interface AskedScene {
	readonly versions: readonly [Telling, Telling];
	readonly result: SceneResult;
}

/** Asks the model what "it" is in both versions of a scene. Rejects as the engine does. */
export async function askScene(
	ready: Ready,
	versions: readonly [Telling, Telling],
	signal: AbortSignal
): Promise<AskedScene> {
	const shares: [number, number][] = [];
	for (const { text, things } of versions) {
		const ids = ready.tokenizer.encode(text).map(({ id }) => id);
		const after = sharesAfter(ready, ids, signal);
		shares.push([
			await shareOfWord(ready, after, things[0]),
			await shareOfWord(ready, after, things[1])
		]);
	}
	const isRight = versions.map(({ meant }, version) => {
		const [first = 0, second = 0] = shares[version] ?? [];
		return meant === 0 ? first > second : second > first;
	});
	return { versions, result: { shares, isRight, isResolved: isRight.every(Boolean) } };
}
